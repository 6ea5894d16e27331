import type { Rule } from '../rule.ts'
import { arabicBareDays } from './ar-bare-days.ts'
import { arabicDays } from './ar-days.ts'
import { arabicDaysOfMonth } from './ar-days-of-month.ts'
import { daysInFigures } from './ar-figures.ts'
import { hijriTimes } from './ar-hijri.ts'
import { monthsInFigures } from './ar-month-figures.ts'
import { arabicNthWeekdays } from './ar-nth-weekdays.ts'
import { arabicRelativeTimes } from './ar-relative.ts'
import { arabicUnits } from './ar-units.ts'
import { arabicWeekdays } from './ar-weekdays.ts'
import { arabicYears } from './ar-years.ts'
import type { TimeFound } from './captures.ts'

/** The time expressions of Arabic news, most telling first; of two that are equally long the first wins. */
export const arabicTimes: readonly Rule<TimeFound>[] = [
  ...arabicWeekdays,
  ...arabicNthWeekdays,
  ...arabicDays,
  ...arabicDaysOfMonth,
  ...daysInFigures,
  ...monthsInFigures,
  ...hijriTimes,
  ...arabicBareDays,
  ...arabicRelativeTimes,
  ...arabicUnits,
  ...arabicYears,
]
