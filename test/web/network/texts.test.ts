import { describe, expect, it } from 'vitest'
import type { EventFilter } from '../../../src/graph/event-filter.ts'
import { SUBGRAPH_LIMITS } from '../../../src/network/subgraph-limits.ts'
import { whatCounts } from '../../../src/network/what-counts.ts'
import type { Granularity } from '../../../src/vocabulary.ts'
import { describeDate } from '../../../web/network/dates.ts'
import { countOf, TEXTS } from '../../../web/network/texts.ts'
import { COUNTED_FAMILIES, COUNTED_STATUSES, LIMITS } from '../../../web/network/view.ts'

const date = (earliest: string | null, latest: string | null, granularity: Granularity = 'DAY') => ({
  edtf: null,
  earliest,
  latest,
  granularity,
  text: '',
})

describe('a date in words', () => {
  it.each([
    [date('2015-12-13', '2015-12-13'), '13 ديسمبر 2015', '13 December 2015'],
    [date('2015-05-20', '2015-05-22'), '20–22 مايو 2015', '20–22 May 2015'],
    [date('2015-09-01', '2015-09-30', 'MONTH'), 'في سبتمبر 2015', 'in September 2015'],
    [date('2016-02-01', '2016-02-29', 'MONTH'), 'في فبراير 2016', 'in February 2016'],
    [date('2015-01-01', '2015-12-31', 'YEAR'), 'في 2015', 'in 2015'],
    [
      date('2015-12-13', '2015-12-15', 'PART'),
      'بين 13 ديسمبر 2015 و15 ديسمبر 2015',
      'within 13–15 December 2015',
    ],
    [date('2015-12-13', null), 'منذ 13 ديسمبر 2015', 'since 13 December 2015'],
    [date(null, '2015-12-13'), 'حتى 13 ديسمبر 2015', 'until 13 December 2015'],
    [date(null, null), 'بلا تاريخ معروف', 'no known date'],
    [null, 'بلا تاريخ معروف', 'no known date'],
  ])('is as vague as it is', (given, arabic, english) => {
    // Which dash and space stand in a range is the business of the language data.
    const plain = (text: string) => text.replace(/\s*[–-]\s*/g, '–').replace(/\u200f/g, '')
    expect(plain(describeDate(given, 'ar'))).toBe(arabic)
    expect(plain(describeDate(given, 'en'))).toBe(english)
  })
})

describe('numbers of things', () => {
  it.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [11, '11 حدثًا'],
    [100, '100 حدث'],
    [1103, '1,103 أحداث'],
  ])('%d stand in the Arabic plural they need', (count, words) => {
    expect(countOf('event', count, 'ar')).toBe(words)
  })

  it('stand in English too', () => {
    expect([1, 2].map(count => countOf('text', count, 'en'))).toEqual(['one text', '2 texts'])
  })
})

describe('the page and the server', () => {
  it('leave out the same where nothing was chosen', () => {
    const counted = whatCounts<EventFilter>({})
    expect(COUNTED_STATUSES).toEqual(counted.statuses)
    expect(COUNTED_FAMILIES).toEqual(counted.families)
  })

  it('draw the same number of nodes at most', () => {
    expect(LIMITS.at(-1)).toBe(SUBGRAPH_LIMITS.nodes.most)
  })
})

describe('the words of the page', () => {
  it('are there in both languages', () => {
    const keys = (value: object): unknown =>
      Object.entries(value).map(([key, inner]) => [key, typeof inner === 'object' ? keys(inner) : null])
    expect(keys(TEXTS.ar)).toEqual(keys(TEXTS.en))
  })
})
