import { findGold } from './find-gold.ts'

/** `npx tsx test/ingest/check-gold.ts DIR`: tells how much of a folder of annotated documents is found again, one JSON line; exit 1 if anything is lost. */
const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Name the folder of annotated documents.')
  process.exit(2)
}
const { recovery, ...answer } = await findGold(directory)
const found = Object.fromEntries(
  Object.entries(recovery).map(([sort, { given, lost }]) => [sort, `${given - lost.length}/${given}`]),
)
const lost = Object.values(recovery).flatMap(tally => tally.lost)
console.log(JSON.stringify({ ...answer, found, lost }, null, 2))
process.exitCode = lost.length + answer.refused.length + answer.violations.length > 0 ? 1 : 0
