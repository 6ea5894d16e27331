import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Extraction } from '../../src/extract/extraction.ts'

/** What the scorer printed: its table, and the object of its last line. */
export interface Scores {
  readonly table: string
  readonly figures: Readonly<Record<string, unknown>>
}

/** Writes each reading as `ID.json` into an emptied folder. */
export function writeReadings(directory: string, readings: readonly Extraction[]): void {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  for (const reading of readings)
    writeFileSync(join(directory, `${reading.document.id}.json`), `${JSON.stringify(reading)}\n`)
}

/** Runs `scorer GOLD READINGS` on all documents or one half. Throws with what the scorer said when it fails. */
export function runScorer(
  scorer: string,
  gold: string,
  readings: string,
  half: 'A' | 'B' | null = null,
): Scores {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [scorer, gold, readings, ...(half === null ? [] : ['--half', half])],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (error !== undefined) throw error
  const lines = stdout.trimEnd().split('\n')
  if (status !== 0) throw new Error(`The scorer "${scorer}" failed: ${stderr.trim() || lines.at(-1)}`)
  return {
    table: lines.slice(0, -1).join('\n'),
    figures: z.record(z.string(), z.unknown()).parse(JSON.parse(lines.at(-1) ?? '')),
  }
}
