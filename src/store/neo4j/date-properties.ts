import type { DateValue } from '../../extract/extraction.ts'

/** A date as properties of its node; all null where there is none. */
export interface DateProperties {
  readonly earliest: string | null
  readonly latest: string | null
  readonly granularity: DateValue['granularity'] | null
  readonly edtf: string | null
  readonly dateBasis: DateValue['basis'] | null
  readonly dateText: string | null
}

export function toDateProperties(date: DateValue | null): DateProperties {
  return {
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    granularity: date?.granularity ?? null,
    edtf: date?.edtf ?? null,
    dateBasis: date?.basis ?? null,
    dateText: date?.text ?? null,
  }
}

/** The date of such properties. */
export function toDate(properties: DateProperties): DateValue | null {
  const { earliest, latest, granularity, edtf, dateBasis, dateText } = properties
  if (granularity === null || dateBasis === null) return null
  return { earliest, latest, granularity, edtf, basis: dateBasis, text: dateText ?? '' }
}
