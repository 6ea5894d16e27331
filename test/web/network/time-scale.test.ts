import { describe, expect, it } from 'vitest'
import type { Granularity } from '../../../src/vocabulary.ts'
import type { EventHead } from '../../../web/network/answers.ts'
import { barAt, createTimeScale, placeOnAxis } from '../../../web/network/time-scale.ts'

let count = 0
function event(earliest: string | null, latest = earliest, granularity: Granularity = 'DAY'): EventHead {
  count += 1
  return {
    id: `ev-${count}`,
    kind: 'MEETING',
    status: 'HELD',
    ar: 'اجتماع',
    en: 'Meeting',
    date: earliest === null ? null : { edtf: null, earliest, latest, granularity, text: '' },
  }
}
const counts = (events: readonly EventHead[]) =>
  createTimeScale(events)
    ?.bars.filter(bar => bar.count > 0)
    .map(bar => [bar.from, bar.to, bar.count])

describe('the histogram of time', () => {
  it('takes days for weeks, months for years, years for decades', () => {
    expect(createTimeScale([event('2015-12-01'), event('2015-12-20')])?.unit).toBe('day')
    expect(createTimeScale([event('2013-01-01'), event('2015-12-20')])?.unit).toBe('month')
    expect(createTimeScale([event('1945-10-24'), event('2015-12-20')])?.unit).toBe('year')
  })

  it('counts each event where all its days lie', () => {
    expect(
      counts([event('2015-01-31'), event('2015-02-01', '2015-02-28', 'MONTH'), event('2016-02-29')]),
    ).toEqual([
      ['2015-01-01', '2015-01-31', 1],
      ['2015-02-01', '2015-02-28', 1],
      ['2016-02-01', '2016-02-29', 1],
    ])
  })

  it('draws an event whose month is not known as a span, in a row where it covers no other', () => {
    const scale = createTimeScale([
      event('2015-01-01', '2015-12-31', 'YEAR'),
      event('2015-04-01', '2015-06-30', 'QUARTER'),
      event('2016-01-01', '2016-03-31', 'QUARTER'),
    ])
    expect(scale?.spans.map(({ from, row }) => [from, row])).toEqual([
      ['2015-01-01', 0],
      ['2015-04-01', 1],
      ['2016-01-01', 0],
    ])
    expect(scale?.bars.every(bar => bar.count === 0)).toBe(true)
  })

  it('counts a meeting of several days in the piece it begins in, and tells how many have no date', () => {
    const scale = createTimeScale([event('2015-01-30', '2015-02-02'), event('2016-05-01'), event(null)])
    expect(scale?.bars[0]?.count).toBe(1)
    expect(scale?.undated).toBe(1)
  })

  it('is not there where nothing has a date', () => {
    expect(createTimeScale([])).toBeNull()
    expect(createTimeScale([event(null)])).toBeNull()
  })

  it('finds the bar under a place of the axis, its ends included', () => {
    const scale = createTimeScale([event('2015-01-15'), event('2015-12-15')])
    if (scale === null) throw new Error('no scale')
    expect(barAt(scale, 0)?.from).toBe('2015-01-01')
    expect(barAt(scale, 0.5)?.from).toBe('2015-07-01')
    expect(barAt(scale, 1)?.to).toBe('2015-12-31')
    expect(placeOnAxis(scale, '2015-01-01', 'start')).toBe(0)
    expect(placeOnAxis(scale, '2015-12-31', 'end')).toBe(1)
    expect(placeOnAxis(scale, '2019-01-01', 'end')).toBe(1)
  })
})
