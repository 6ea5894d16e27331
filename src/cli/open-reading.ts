import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Config, ConfigError } from '../config.ts'
import { createTracedReader } from '../extract/create-reader.ts'
import type { Extraction, SourceDocument } from '../extract/extraction.ts'
import { RULES_VERSION } from '../extract/rules-version.ts'
import type { TracedExtraction } from '../extract/trace.ts'
import type { Identity } from '../graph/identity.ts'
import { createIdentity } from '../identity/create-identity.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readLexicon } from '../lexicon/read-lexicon.ts'
import { checkOwnTables } from './check-own-tables.ts'

/** Where the built-in tables are. */
export const LEXICON_DIRECTORY = fileURLToPath(new URL('../../lexicon', import.meta.url))

/** What reads texts, without a store. */
export interface Reading {
  readonly lexicon: Lexicon
  readonly identity: Identity
  readonly read: (source: SourceDocument) => Extraction
  /** The same with what the reading rests on. */
  readonly readTraced: (source: SourceDocument) => TracedExtraction
  /** `readBy`: what documents read today are marked with. */
  readonly versions: { readonly lexicon: string; readonly rules: string; readonly readBy: string }
}

/** The built-in lexicon and a reader's own, and what reads with them. Throws ConfigError with file and line on a row that is not right. */
export function openReading({ lexiconDirectory }: Pick<Config, 'lexiconDirectory'>): Reading {
  const lexicon = openLexicon(lexiconDirectory)
  const readTraced = createTracedReader(lexicon)
  const versions = {
    lexicon: lexicon.version,
    rules: RULES_VERSION,
    readBy: `${lexicon.version}-${RULES_VERSION}`,
  }
  return {
    lexicon,
    identity: createIdentity(lexicon),
    read: source => readTraced(source).extraction,
    readTraced,
    versions,
  }
}

function openLexicon(directory: string | null): Lexicon {
  if (directory !== null && !existsSync(directory))
    throw new ConfigError(
      `--lexicon "${directory}" is no directory; name one that holds tables such as ar/names.tsv.`,
    )
  const builtIn = readLexicon(LEXICON_DIRECTORY)
  if (directory === null) return builtIn
  try {
    const lexicon = readLexicon(LEXICON_DIRECTORY, directory)
    checkOwnTables(lexicon, builtIn)
    return lexicon
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new ConfigError(`--lexicon cannot be used: ${error.message}.`)
  }
}
