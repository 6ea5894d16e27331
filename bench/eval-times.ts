import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { createReader } from '../src/extract/create-reader.ts'
import type { ExtractedTime } from '../src/extract/extraction.ts'
import { readLexicon } from '../src/lexicon/read-lexicon.ts'
import { judgeTime, readTimeCases, type TimeCase, timeOfCase } from './eval/time-cases.ts'

/** How well times are read: `npm run eval:times -- TABLE` (see docs/reading.md). */
interface Options {
  readonly errors: boolean
}

await new Command('npm run eval:times --')
  .description('Score the values of time expressions against a table of cases')
  .argument(
    '<table>',
    'cases as TSV: kind, reference, input, start, end, timex, past-from, past-to, future-from, future-to',
  )
  .option('--errors', 'print each case that is read otherwise', false)
  .action(evaluate)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })

function evaluate(table: string, { errors }: Options): void {
  const read = createReader(readLexicon(fileURLToPath(new URL('../lexicon', import.meta.url))))
  const judged = readTimeCases(table).map(expected => {
    const { text, publishedOn } = expected
    const { times } = read({
      text,
      title: null,
      publisher: null,
      url: null,
      language: 'ar',
      publishedOn,
      publishedOnBasis: 'GIVEN',
      externalId: expected.place,
    })
    const time = timeOfCase(expected, times)
    return { expected, time, verdict: judgeTime(expected, time) }
  })
  if (errors)
    for (const { expected, time } of judged.filter(({ verdict }) => verdict === 'other'))
      print(
        `${expected.kind} ${expected.publishedOn}  ${expected.text}\n  ${wantedOf(expected)}\n  ${foundOf(time)}`,
      )
  for (const kind of ['date', 'period'] as const) {
    const cases = judged.filter(({ expected }) => expected.kind === kind)
    const count = (wanted: string) => cases.filter(({ verdict }) => verdict === wanted).length
    const right = count('equal') + count('inclusive')
    const share = (right / cases.length).toFixed(3)
    print(
      `${kind}s: ${right} of ${cases.length} right (${share}), ${count('inclusive')} of them with the last day told as inside`,
    )
  }
}

function wantedOf({ text, start, end, timex, readings }: TimeCase): string {
  const values = readings.map(({ from, to }) => `${from}..${to}`)
  return `expected ${text.slice(start, end)}: ${timex} ${[...new Set(values)].join(' or ') || 'no value'}`
}

function foundOf(time: ExtractedTime | null): string {
  if (time === null) return 'found nothing'
  return `found ${time.text}: ${time.earliest ?? '?'}..${time.latest ?? '?'} (${time.rule})`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
