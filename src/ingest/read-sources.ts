import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { IsnadError } from '../errors.ts'
import type { SourceDocument } from '../extract/extraction.ts'
import { checkSource, TEXT_LIMIT } from './check-source.ts'
import { decodeText } from './decode-text.ts'
import { type GivenExtraction, readGivenExtraction, sourceOfGiven } from './given-extraction.ts'
import { readJsonLine } from './read-json-line.ts'
import { splitLines } from './split-lines.ts'

/** Where a document was read from; `line` only in JSONL, from 1. */
export interface SourcePlace {
  readonly file: string
  readonly line: number | null
}

/** A document as it was read, or why it could not be. */
export type Source = SourcePlace &
  (
    | { readonly source: SourceDocument; readonly extracted?: GivenExtraction }
    | { readonly error: IsnadError; readonly externalId?: string | null }
  )

export interface SourceOptions {
  readonly jsonl: boolean
  /** Whether what stands in the sources was read elsewhere: extractions instead of texts. */
  readonly extracted?: boolean
  /** For documents that do not give their own. */
  readonly publishedOn: string | null
  readonly publisher: string | null
  /** The bytes read for `-`. */
  readonly stdin: AsyncIterable<Uint8Array>
}

/** The documents of files, of directories by path, and of standard input (`-`), one after the other; what cannot be read is told in its place. */
export async function* readSources(paths: readonly string[], options: SourceOptions): AsyncIterable<Source> {
  for (const path of paths)
    if (path === '-') yield* readBytes('-', options.stdin, options)
    else yield* readPath(path, options)
}

async function* readPath(path: string, options: SourceOptions): AsyncIterable<Source> {
  let files: readonly string[]
  try {
    files = (await stat(path)).isDirectory() ? await filesBelow(path, endingOf(options)) : [path]
  } catch (cause) {
    yield { file: path, line: null, error: notReadable(path, cause) }
    return
  }
  for (const file of files)
    if (options.jsonl) yield* readBytes(file, createReadStream(file), options)
    else yield await readTextFile(file, options)
}

function endingOf({ jsonl, extracted }: SourceOptions): string {
  if (jsonl) return '.jsonl'
  return extracted ? '.json' : '.txt'
}

async function filesBelow(directory: string, ending: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory() && entry.name.endsWith(ending))
    .map(entry => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

async function readTextFile(file: string, options: SourceOptions): Promise<Source> {
  return attempt(file, null, async () => {
    try {
      const { size } = await stat(file)
      if (size > limitOf(options)) throw tooLarge(size)
      return readWhole(await readFile(file), options)
    } catch (cause) {
      throw cause instanceof IsnadError ? cause : notReadable(file, cause)
    }
  })
}

async function* readBytes(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): AsyncIterable<Source> {
  try {
    if (options.jsonl) yield* readLines(file, bytes, options)
    else
      yield await attempt(file, null, async () => readWhole(await gather(bytes, limitOf(options)), options))
  } catch (cause) {
    yield { file, line: null, error: cause instanceof IsnadError ? cause : notReadable(file, cause) }
  }
}

async function* readLines(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  options: SourceOptions,
): AsyncIterable<Source> {
  // In JSON a byte of text can be written with six.
  for await (const { number, offset, content } of splitLines(bytes, 6 * TEXT_LIMIT)) {
    if (content?.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue
    yield await attempt(file, number, async () => {
      if (content === null) throw tooLarge(6 * TEXT_LIMIT)
      const json = decodeText(content, offset)
      if (options.extracted) return readExtracted(json, number, options)
      return { source: readJsonLine(json, number, options) }
    })
  }
}

async function attempt(file: string, line: number | null, read: () => Promise<Taken>): Promise<Source> {
  let externalId: string | null = null
  try {
    const taken = await read()
    externalId = taken.source.externalId
    checkSource(taken.source)
    return { file, line, ...taken }
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error
    return { file, line, error, externalId }
  }
}

/** What one place holds. */
interface Taken {
  readonly source: SourceDocument
  readonly extracted?: GivenExtraction
}

function readWhole(bytes: Uint8Array, options: SourceOptions): Taken {
  if (options.extracted) return readExtracted(decodeText(bytes), null, options)
  return { source: textSource(bytes, options) }
}

function readExtracted(json: string, line: number | null, options: SourceOptions): Taken {
  const extracted = readGivenExtraction(json, line)
  return { source: sourceOfGiven(extracted, options), extracted }
}

/** The most bytes a file may have: a text and its mark, or JSON, in which a byte of text can be written with six. */
function limitOf({ extracted }: SourceOptions): number {
  return extracted ? 6 * TEXT_LIMIT : TEXT_LIMIT + 3
}

function textSource(bytes: Uint8Array, options: SourceOptions): SourceDocument {
  return {
    text: decodeText(bytes),
    title: null,
    publisher: options.publisher,
    url: null,
    language: null,
    publishedOn: options.publishedOn,
    publishedOnBasis: options.publishedOn === null ? 'UNKNOWN' : 'GIVEN',
    externalId: null,
  }
}

async function gather(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw tooLarge(size)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(bytes: number): IsnadError {
  return new IsnadError(
    'DOCUMENT_TOO_LARGE',
    `The text has at least ${bytes} bytes; a text has at most ${TEXT_LIMIT}.`,
    { argument: 'text', value: bytes, limit: TEXT_LIMIT },
  )
}

function notReadable(path: string, cause: unknown): IsnadError {
  const reasons = new Map([
    ['ENOENT', 'there is no such file'],
    ['EACCES', 'permission is denied'],
    ['EISDIR', 'it is a directory'],
  ])
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = reasons.get(code) ?? (code || 'reading failed')
  return new IsnadError(
    'FILE_NOT_READABLE',
    `"${path}" cannot be read: ${reason}.`,
    { argument: 'file', value: path },
    cause,
  )
}
