import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildLatinNames } from './build-latin-names.ts'
import { withPackages } from './fetch-packages.ts'
import { differences, readFrozen } from './frozen-table.ts'

const LEXICON = fileURLToPath(new URL('../lexicon/', import.meta.url))

/** The tables that are built from packages, each with how. */
const TABLES = { 'ar/latin-names.tsv': buildLatinNames } as const

const isCheck = process.argv.includes('--check')
let different = 0
withPackages(read => {
  for (const [name, build] of Object.entries(TABLES)) {
    const frozen = readFrozen(LEXICON + name)
    const rows = build(read, frozen, LEXICON)
    const changes = differences(frozen.rows, rows)
    different += changes.length
    for (const change of changes) console.log(`${name}\t${change}`)
    console.error(`${name}: ${rows.length} rows, ${changes.length} differ`)
    if (!isCheck) writeFileSync(LEXICON + name, `${[...frozen.head, ...rows].join('\n')}\n`)
  }
})
if (isCheck && different > 0) process.exitCode = 1
