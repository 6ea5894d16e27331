import { once } from 'node:events'

/** Writes to standard output and waits while it is full, so that a slow reader costs no memory. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes one JSON value as a line of standard output. */
export async function writeOutJson(value: unknown): Promise<void> {
  await writeOut(`${JSON.stringify(value)}\n`)
}

/** Ends the process when whoever reads its output has gone away (`| head`): nothing is left to be said. */
export function endWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
}
