import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { createProgress } from './create-progress.ts'
import { connectGraph, withGraph } from './open-graph.ts'
import { addGraphOptions } from './options.ts'
import { writeOutJson } from './write-out.ts'

interface RereadOptions {
  readonly data: string
  readonly lexicon?: string
}

/** `isnad reread`: reads all stored texts again with today's lexicon and rules. */
export function addReread(program: Command): void {
  const command = program
    .command('reread')
    .description("Read all stored texts again with today's lexicon and rules; their ids stay")
  addGraphOptions(command).action(reread)
}

async function reread(options: RereadOptions): Promise<void> {
  const progress = createProgress()
  const answer = await withGraph(
    connectGraph(readConfig(process.env, options)),
    async ({ ingest, store }) => {
      const documents = await ingest.reread(done => progress.tell(`${done} documents read again`))
      return { documents, version: await store.version() }
    },
  )
  progress.end()
  await writeOutJson(answer)
}
