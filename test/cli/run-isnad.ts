import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ISNAD = fileURLToPath(new URL('../../dist/cli/isnad.js', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built command line, with nothing of the caller's settings. */
export function startIsnad(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [ISNAD, ...args], { env: { PATH: process.env.PATH ?? '', ...env } })
}

/** What a started process wrote, and how it ended. */
export async function finished(child: ChildProcess): Promise<Finished> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', chunk => out.push(chunk))
  child.stderr?.on('data', chunk => err.push(chunk))
  const [code] = await once(child, 'close')
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}

/** Runs the built command line to its end. */
export async function isnad(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Record<string, string> } = {},
): Promise<Finished> {
  const child = startIsnad(args, env)
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return finished(child)
}

/** The JSON values of lines. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

/** What `serve` prints once it listens. */
export interface Listening {
  readonly listening: string
  readonly pid: number
  readonly store: string
}

/** The first line of a server's standard output. */
export async function firstLine(child: ChildProcess): Promise<Listening> {
  if (child.stdout === null) throw new Error('The process has no standard output')
  for await (const line of createInterface(child.stdout)) return JSON.parse(line)
  throw new Error('The process said nothing')
}
