import { type Command, Option } from 'commander'
import { readConfig } from '../config.ts'
import { writeFileWhole } from '../export/write-file-whole.ts'
import { writeJsonl } from '../export/write-jsonl.ts'
import { connectGraph, withGraph } from './open-graph.ts'
import { addGraphOptions } from './options.ts'
import { writeOut } from './write-out.ts'

interface ExportOptions {
  readonly data: string
  readonly lexicon?: string
  readonly format: 'jsonl'
  readonly out?: string
}

/** `isnad export`: the whole graph, facts and projection. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('Write the whole graph, facts and projection')
    .addOption(
      new Option('--format <format>', 'jsonl: a line of JSON per node, then per edge')
        .choices(['jsonl'])
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'file to write, whole or not at all (default: standard output)')
  addGraphOptions(command).action(exportGraph)
}

async function exportGraph(options: ExportOptions): Promise<void> {
  await withGraph(connectGraph(readConfig(process.env, options)), async ({ store }) => {
    const pieces = writeJsonl(store.scan())
    if (options.out !== undefined) return writeFileWhole(options.out, pieces)
    for await (const piece of pieces) await writeOut(piece)
  })
}
