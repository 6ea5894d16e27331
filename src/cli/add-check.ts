import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { IsnadError } from '../errors.ts'
import { READ_ELSEWHERE } from '../ingest/complete-extraction.ts'
import { findViolations } from '../network/find-violations.ts'
import type { GraphStore, PageRequest } from '../store/graph-store.ts'
import { connectGraph, withGraph } from './open-graph.ts'
import { addGraphOptions } from './options.ts'
import { writeOutJson } from './write-out.ts'

interface CheckOptions {
  readonly data: string
  readonly lexicon?: string
}

/** `isnad check`: the graph's invariants, one line of JSON a violation. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description(
      "Check the graph's invariants; one line of JSON a violation, and exit code 1 if there is one",
    )
  addGraphOptions(command).action(check)
}

async function check(options: CheckOptions): Promise<void> {
  await withGraph(connectGraph(readConfig(process.env, options)), async ({ store, identity, versions }) => {
    const before = await store.version()
    for await (const violation of findViolations(store, identity)) {
      process.exitCode = 1
      await writeOutJson(violation)
    }
    if ((await store.version()) !== before)
      throw new IsnadError('STORE_AWAY', 'The graph was changed while it was checked; check it again.')
    const others = await countReadOtherwise(store, versions.readBy)
    if (others > 0)
      process.stderr.write(
        `${others} documents were read by another version of lexicon or rules; run isnad reread.\n`,
      )
  })
}

/** Documents that `reread` would read anew: what was read elsewhere it leaves as it is. */
async function countReadOtherwise(store: GraphStore, readBy: string): Promise<number> {
  let others = 0
  for (let page: PageRequest = { limit: 50 }; ; ) {
    const { rows, hasMore } = await store.documentPage({}, page)
    others += rows.filter(({ row }) => ![readBy, READ_ELSEWHERE].includes(row.readBy)).length
    const last = rows.at(-1)
    if (!hasMore || last === undefined) return others
    page = { limit: 50, after: { sortKey: last.sortKey, id: last.id } }
  }
}
