import { type Chunk, changeMention, type Mention, type NameFound } from './chunk.ts'
import type { NameReader } from './name-reader.ts'

const BODIES = new Set(['ORGANIZATION', 'BODY', 'GROUP'])
const SHORTEST_ALIAS = 2
const ACRONYM = /^[A-Z][A-Za-z-]*[A-Z]$/

/** A short name that a text gives a body in brackets behind its name: there, and wherever it stands later. */
export function findAlias(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  aliases: Map<string, Mention>,
): NameFound | null {
  const here = chunks[at]
  if (here === undefined || here.class !== 'word') return null
  const body = aliases.get(here.full) ?? introducedBy(reader, chunks, at)
  if (body === undefined) return null
  aliases.set(here.full, body)
  const { start, end, next } = here
  return {
    mention: changeMention(body, { start, end, next, form: 'SHORT', nested: [], rule: 'alias' }),
    length: 1,
  }
}

/** The body whose name ends right before the bracket around a single word that may be a short name. */
function introducedBy(reader: NameReader, chunks: readonly Chunk[], at: number): Mention | undefined {
  const [open, here, close] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  if (here === undefined || open?.id !== '(' || close?.id !== ')' || !isShortName(reader, here))
    return undefined
  const before = reader.text.slice(0, open.start).trimEnd().length
  const body = reader.found.lastEndingAt(before)
  // `the ministers of the Arab League (LAS)`: the league is called so, not its ministers.
  const named = body?.type === 'GROUP' ? (body.nested.findLast(({ end }) => end === body.end) ?? body) : body
  return named !== undefined && BODIES.has(named.type) && named.form !== 'NOMINAL' ? named : undefined
}

function isShortName({ text, words }: NameReader, { start, end, full }: Chunk): boolean {
  const written = text.slice(start, end)
  if (/[A-Za-z]/.test(written)) return ACRONYM.test(written)
  return full.length > SHORTEST_ALIAS && !words.isCommon(full)
}
