import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { connectGraph, withGraph } from './open-graph.ts'
import { addGraphOptions } from './options.ts'
import { writeOutJson } from './write-out.ts'

interface RetractOptions {
  readonly data: string
  readonly lexicon?: string
}

/** `isnad retract`: takes a document and every trace of it out of the graph. */
export function addRetract(program: Command): void {
  const command = program
    .command('retract')
    .description('Take a document and every trace of it out of the graph')
    .argument('<id>', 'id of the document')
  addGraphOptions(command).action(retract)
}

async function retract(id: string, options: RetractOptions): Promise<void> {
  await withGraph(connectGraph(readConfig(process.env, options)), ({ ingest }) => ingest.retract(id))
  await writeOutJson({ retracted: true, id })
}
