import { expect, it } from 'vitest'
import { readDay } from '../../src/network/read-day.ts'

it.each(['2015-10-31', '2016-02-29', '0001-01-01'])('%s is a day', value => {
  expect(readDay(value, 'where.latest')).toBe(value)
})

it.each(['', '2015', '2015-10', '2015-02-29', '2015-00-10', '2015-10-31T00:00', '31-10-2015', '٢٠١٥-١٠-٣١'])(
  '"%s" is none',
  value => {
    expect(() => readDay(value, 'where.latest')).toThrow(
      `"${value}" is no day; where.latest takes one like 2015-10-31`,
    )
  },
)
