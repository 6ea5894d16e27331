import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { PYTHON, type ReadFromPackage } from './fetch-packages.ts'

/** What an SQL question answers of the names of arabic-name-romanizer; table `units`: arabic_key, latin, country, role, count, source. */
export function askRomanizer<Row>(read: ReadFromPackage, question: string): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-names-'))
  try {
    const path = join(folder, 'names.sqlite3')
    writeFileSync(path, read('arabic-name-romanizer', 'arabic_name_romanizer/resources/names.sqlite3'))
    const connection = new Database(path, { readonly: true })
    try {
      // The row type is declared beside the columns that the question selects.
      return connection.prepare(question).all() as Row[]
    } finally {
      connection.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How often each word occurs in the 32.5 million of ar-corrector. */
export function readWordCounts(read: ReadFromPackage): ReadonlyMap<string, number> {
  const script = fileURLToPath(new URL('print-counts.py', import.meta.url))
  const printed = execFileSync(PYTHON, [script], {
    input: read('ar-corrector', 'ar_corrector/resources/vocab_freqs.pickle'),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return new Map(
    printed.split('\n').map(line => {
      const [word = '', count] = line.split('\t')
      return [word, Number(count)]
    }),
  )
}
