import { open, rename, rm } from 'node:fs/promises'
import { IsnadError } from '../errors.ts'

/** Writes a file whole or not at all: under a temporary name beside it, renamed at the end. Throws ARGUMENT_INVALID where it cannot be made. */
export async function writeFileWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  const file = await open(temporary, 'w').catch((cause: unknown) => {
    throw new IsnadError(
      'ARGUMENT_INVALID',
      `"${path}" cannot be written; name a file in a directory that exists and may be written to.`,
      { argument: 'out', value: path },
      cause,
    )
  })
  try {
    for await (const piece of pieces) await file.write(piece)
    await file.sync()
    await file.close()
    await rename(temporary, path)
  } catch (error) {
    await file.close()
    await rm(temporary, { force: true })
    throw error
  }
}
