import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTable } from '../src/lexicon/read-table.ts'
import { createFolding } from '../src/text/fold.ts'
import { buildLatinNames } from './build-latin-names.ts'
import { withPackages } from './fetch-packages.ts'
import { findUnsupported } from './find-unsupported.ts'
import { differences, readFrozen } from './frozen-table.ts'

const LEXICON = fileURLToPath(new URL('../lexicon/', import.meta.url))
const BUILT = 'ar/latin-names.tsv'
/** Tables of which a person chose rows among those a rule allows: they can be checked, not built. */
const SELECTED = ['ar/given-names.tsv', 'ar/family-names.tsv', 'ar/common-words.tsv'] as const

const isCheck = process.argv.includes('--check')
const folding = createFolding(
  readTable(`${LEXICON}ar/letters.tsv`, 'ar/letters.tsv').map(row => ({
    level: row.oneOf('level', ['light', 'full']),
    from: row.text('from'),
    to: row.optional('to') ?? '',
  })),
)

/** Says what is not as its package has it; the number of such rows. */
function tell(name: string, rows: number, problems: readonly string[]): number {
  for (const problem of problems) console.log(`${name}\t${problem}`)
  console.error(`${name}: ${rows} rows, ${problems.length} not as in the package`)
  return problems.length
}

withPackages(read => {
  const frozen = readFrozen(LEXICON + BUILT)
  const rows = buildLatinNames(read, frozen, LEXICON, folding)
  let problems = tell(BUILT, rows.length, differences(frozen.rows, rows))
  if (!isCheck) writeFileSync(LEXICON + BUILT, `${[...frozen.head, ...rows].join('\n')}\n`)
  for (const name of SELECTED) {
    const table = readFrozen(LEXICON + name)
    problems += tell(name, table.rows.length, findUnsupported(name, table, read, folding))
  }
  if (isCheck && problems > 0) process.exitCode = 1
})
