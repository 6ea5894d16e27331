import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { judgeTime, readTimeCases, timeOfCase } from '../../bench/eval/time-cases.ts'
import { readText } from '../extract/read-text.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-eval-times-'))
afterAll(() => rmSync(directory, { recursive: true }))

const HEADER = '# kind	reference	input	start	end	timex	past-from	past-to	future-from	future-to'

/** A table of one case: its expression is all of the text from the first digit or the given word on. */
function caseOf(kind: string, text: string, timex: string, ...bounds: readonly string[]): string {
  const four = bounds.length === 2 ? [...bounds, ...bounds] : bounds
  return [kind, '2016-03-09', text, 4, text.length, timex, ...four].join('\t')
}

function tableOf(...rows: readonly string[]): string {
  const path = join(directory, 'cases.tsv')
  writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`)
  return path
}

function verdictOf(row: string): string {
  const [expected] = readTimeCases(tableOf(row))
  if (expected === undefined) throw new Error('the table has no case')
  return judgeTime(expected, timeOfCase(expected, readText(expected.text, expected.publishedOn).times))
}

describe('the value of a time', () => {
  test.each([
    ['a day', caseOf('date', 'وصل أمس', '2016-03-08', '2016-03-08', '2016-03-08'), 'equal'],
    ['another day', caseOf('date', 'وصل أمس', '2016-03-07', '2016-03-07', '2016-03-07'), 'other'],
    [
      'one of two readings',
      caseOf('date', 'وصل 4 أبريل', 'XXXX-04-04', '2015-04-04', '2015-04-04', '2016-04-04', '2016-04-04'),
      'equal',
    ],
    [
      'a period by the day behind its end',
      caseOf('period', 'عاد في مايو 2015', '2015-05', '2015-05-01', '2015-06-01'),
      'equal',
    ],
    [
      'a period by the last day told',
      caseOf('period', 'عاد من 4 إلى 9 مايو 2015', '(2015-05-04,2015-05-09,P5D)', '2015-05-04', '2015-05-09'),
      'inclusive',
    ],
    [
      'years by the last one told',
      caseOf('period', 'عاش من 2004 إلى 2009', '(2004-01-01,2009-01-01,P5Y)', '2004-01-01', '2009-01-01'),
      'inclusive',
    ],
    [
      'part of a week that begins on Sunday',
      caseOf('period', 'عاد مطلع الأسبوع المقبل', '2016-W11', '2016-03-14', '2016-03-17'),
      'equal',
    ],
    ['a season by its name', caseOf('period', 'عاد صيف 2014', '2014-SU', '-', '-'), 'equal'],
    ['another season', caseOf('period', 'عاد صيف 2014', '2014-WI', '-', '-'), 'other'],
    [
      'none for a date that is none',
      caseOf('date', 'وصل 31 أبريل', '2016-04-31', '0001-01-01', '0001-01-01'),
      'equal',
    ],
    [
      'none where one is expected',
      caseOf('date', 'وصل قريبا', '2016-03-10', '2016-03-10', '2016-03-10'),
      'other',
    ],
  ])('%s', (_, row, verdict) => {
    expect(verdictOf(row)).toBe(verdict)
  })
})

test('npm run eval:times counts them and shows what is read otherwise', () => {
  const path = tableOf(
    caseOf('date', 'وصل أمس', '2016-03-08', '2016-03-08', '2016-03-08'),
    caseOf('date', 'وصل غدا', '2016-03-08', '2016-03-08', '2016-03-08'),
    caseOf('period', 'عاد من 4 إلى 9 مايو 2015', '(2015-05-04,2015-05-09,P5D)', '2015-05-04', '2015-05-09'),
  )
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'bench/eval-times.ts', path, '--errors'],
    { encoding: 'utf8' },
  )
  expect(status).toBe(0)
  expect(stdout).toContain('dates: 1 of 2 right (0.500)')
  expect(stdout).toContain('periods: 1 of 1 right (1.000), 1 of them with the last day told as inside')
  expect(stdout).toContain('expected غدا: 2016-03-08 2016-03-08..2016-03-08')
  expect(stdout).toContain('found غدا: 2016-03-10..2016-03-10 (deictic)')
})
