import type { Language } from '../shared/language.ts'
import type { EventDate } from './answers.ts'

// The names of months that the whole Arab press understands, with the digits that research uses.
const LOCALES: Record<Language, string> = { ar: 'ar-EG-u-nu-latn', en: 'en-GB' }

const DAY = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const

/** A date as a reader writes it, as vague as it is: one day, days from and to, or somewhere between two days. */
export function describeDate(date: EventDate | null, language: Language): string {
  if (date === null || (date.earliest === null && date.latest === null))
    return language === 'ar' ? 'بلا تاريخ معروف' : 'no known date'
  const { earliest, latest, granularity } = date
  if (earliest === null || latest === null) return describeOpen(earliest, latest, language)
  if (earliest === latest) return formatDay(earliest, language)
  const range = formatRange(earliest, latest, language)
  if (granularity === 'DAY') return range
  const whole = wholePeriod(earliest, latest, language)
  if (whole !== null) return language === 'ar' ? `في ${whole}` : `in ${whole}`
  return language === 'ar'
    ? `بين ${formatDay(earliest, language)} و${formatDay(latest, language)}`
    : `within ${range}`
}

/** An ISO day, written out. */
export function formatDay(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], DAY).format(new Date(iso))
}

/** Whole numbers with the separators of the language. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value)
}

/** A month or year, for an axis of time. */
export function formatTick(iso: string, unit: 'day' | 'month' | 'year', language: Language): string {
  const parts = {
    day: { day: 'numeric', month: 'short' },
    month: { month: 'short', year: 'numeric' },
    year: { year: 'numeric' },
  } as const
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts[unit], timeZone: 'UTC' }).format(new Date(iso))
}

function formatRange(earliest: string, latest: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], DAY).formatRange(new Date(earliest), new Date(latest))
}

function describeOpen(earliest: string | null, latest: string | null, language: Language): string {
  if (earliest !== null)
    return language === 'ar'
      ? `منذ ${formatDay(earliest, language)}`
      : `since ${formatDay(earliest, language)}`
  const until = latest ?? ''
  return language === 'ar' ? `حتى ${formatDay(until, language)}` : `until ${formatDay(until, language)}`
}

/** `2015` or `May 2015` where the bounds are those of a year or month. */
function wholePeriod(earliest: string, latest: string, language: Language): string | null {
  const [year = '', month = '', first] = earliest.split('-')
  if (first !== '01' || !latest.startsWith(year)) return null
  if (month === '01' && latest === `${year}-12-31`) return formatTick(earliest, 'year', language)
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  if (latest !== lastDay) return null
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(earliest))
}
