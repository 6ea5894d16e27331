#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { z } from 'zod'
import { ConfigError } from '../config.ts'
import { addCheck } from './add-check.ts'
import { addExport } from './add-export.ts'
import { addExtract } from './add-extract.ts'
import { addIngest } from './add-ingest.ts'
import { addReread } from './add-reread.ts'
import { addRetract } from './add-retract.ts'
import { addSample } from './add-sample.ts'
import { addServe } from './add-serve.ts'
import { endWhenNobodyReads } from './write-out.ts'

function createProgram(): Command {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version, description } = z
    .object({ version: z.string(), description: z.string() })
    .parse(JSON.parse(manifest))
  const program = new Command('isnad')
    .description(description)
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
  for (const add of [addServe, addIngest, addExtract, addExport, addSample, addCheck, addRetract, addReread])
    add(program)
  return program
}

/** The exit code of a failure, after one sentence on standard error. */
function tell(error: unknown): 0 | 1 | 2 {
  // Commander has said what was wrong; help and version end it without a fault.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return error instanceof ConfigError ? 2 : 1
}

endWhenNobodyReads()
try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = tell(error)
}
// An input nobody reads any more must not keep the process.
process.stdin.destroy()
