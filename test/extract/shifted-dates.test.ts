import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ExtractedTime } from '../../src/extract/extraction.ts'
import { lexicon, PUBLISHED_ON, readCorpus, readText } from './read-text.ts'

/** What is found does not hang on when it is: all dates moved, and months under the names of another region. */

/** After as many years weekdays and leap years come back (no century lies between). */
const CYCLE = 28
const ARABIC_ZERO = 0x0660

const hijriMonths = lexicon.arabic.words.filter(word => word.class === 'hijri').map(word => word.form)

/** Times of another era and decades do not move with the years, nor do years that are not written in four figures. */
function canMove({ rule, basis, text }: ExtractedTime): boolean {
  if (/^hijri|decade/.test(rule) || hijriMonths.some(month => text.includes(month))) return false
  return basis !== 'ABSOLUTE' || shiftYears(text) !== text
}

const texts = [
  ...readCorpus('events.tsv').map(row => ({ ...textOf(row), publishedOn: PUBLISHED_ON })),
  ...readCorpus('times.tsv').map(row => ({ ...textOf(row), publishedOn: row.optional('publishedOn') })),
  {
    place: 'the seed article',
    text: readFileSync('test/documents/oic-un-jerusalem/text.txt', 'utf8'),
    publishedOn: '2015-12-10',
  },
].filter(({ text, publishedOn }) => {
  const { times } = readText(text, publishedOn)
  return times.length > 0 && times.every(canMove)
})

function textOf(row: ReturnType<typeof readCorpus>[number]) {
  return { place: row.place, text: row.text('text').replaceAll(' | ', '\n') }
}

/** The text with every year of four figures, in either digits, moved. */
function shiftYears(text: string): string {
  return text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)|(?:\u0661\u0669|\u0662\u0660)[\u0660-\u0669]{2}/g, year => {
    const isArabic = (year.codePointAt(0) ?? 0) >= ARABIC_ZERO
    const digits = isArabic
      ? [...year].map(digit => (digit.codePointAt(0) ?? 0) - ARABIC_ZERO).join('')
      : year
    const moved = String(Number(digits) + CYCLE)
    return isArabic
      ? [...moved].map(digit => String.fromCodePoint(ARABIC_ZERO + Number(digit))).join('')
      : moved
  })
}

const shiftDay = (day: string | null, years: number) =>
  day === null ? null : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** What a text says without its offsets, its days moved by some years. */
function findingsOf(text: string, publishedOn: string | null, years = 0) {
  const { times, events } = readText(text, publishedOn)
  const moved = (day: string | null) => shiftDay(day, years)
  return {
    times: times.map(time => [moved(time.earliest), moved(time.latest), time.granularity, time.basis]),
    events: events.map(({ kind, status, who, where, when, ordinal, claimedCount, within }) => ({
      kind,
      status,
      who: who.map(({ role, basis, entity }) => `${role} ${basis} ${entity}`),
      where: where.map(({ entity }) => entity),
      when: when === null ? null : [moved(when.earliest), moved(when.latest)],
      ordinal,
      claimedCount,
      within,
    })),
  }
}

test.each(texts)('all years and the day of publication moved by 28: only the years change: $place', row => {
  expect(findingsOf(shiftYears(row.text), shiftDay(row.publishedOn, CYCLE))).toEqual(
    findingsOf(row.text, row.publishedOn, CYCLE),
  )
})

/** The names of the months from January, as each region has them. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  Egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  Levant: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(
    ',',
  ),
  Tunisia: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  Morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
}

const months = lexicon.arabic.words.filter(
  word => word.class === 'month' && ['gregorian', 'weak'].includes(word.id),
)
const amountOf = new Map(months.map(({ form, amount }) => [form, amount]))
const longestFirst = [...amountOf.keys()].sort((a, b) => b.length - a.length)
const MONTH = new RegExp(`(?<!\\p{L})([وبلف]?)(${longestFirst.join('|')})(?!\\p{L})`, 'gu')

/** The text with the months inside its time expressions named as in another region. */
function renameMonths(text: string, publishedOn: string | null, names: readonly string[]): string {
  const rename = (words: string) =>
    words.replace(MONTH, (_, clitic: string, name: string) => clitic + names[(amountOf.get(name) ?? 0) - 1])
  return readText(text, publishedOn)
    .times.toSorted((a, b) => b.start - a.start)
    .reduce(
      (renamed, { start, end }) =>
        renamed.slice(0, start) + rename(renamed.slice(start, end)) + renamed.slice(end),
      text,
    )
}

describe.each(Object.entries(SETS))('months as in %s', (_, names) => {
  const renamed = texts
    .map(row => ({ ...row, renamed: renameMonths(row.text, row.publishedOn, names) }))
    .filter(row => row.renamed !== row.text)

  test('are twelve that the tables know, and change many examples', () => {
    expect(names.map(name => amountOf.get(name))).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
    expect(renamed.length).toBeGreaterThan(20)
  })

  test.each(renamed)('mean the same: $place', ({ text, renamed, publishedOn }) => {
    expect(findingsOf(renamed, publishedOn)).toEqual(findingsOf(text, publishedOn))
  })
})
