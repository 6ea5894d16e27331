import { isAbroad, lengthOfAndAbroad } from './abroad.ts'
import type { Chunk, Mention, Title } from './chunk.ts'
import { findCueName } from './cue-names.ts'
import { isDefiniteWord, type NameReader, withoutArticle } from './name-reader.ts'
import { isSon, lengthOfPersonName } from './person-names.ts'
import { isPost } from './plain-phrases.ts'

const LONGEST_OFFICE = 12
const HOLDERS_FOR = new Set(['COUNTRY', 'ORGANIZATION', 'BODY', 'REGION'])
const HOLDERS = new Set(['office', 'title', 'group'])
const PARTICLES = new Set(['clitic', 'prep'])

/** One step of the words of an office: how many chunks, whom the office is held for, the names inside it. */
interface OfficeStep {
  readonly length: number
  readonly target: string | null
  readonly nested: readonly Mention[]
}

/** What a title says before the name. */
export interface OfficeRead extends Title, OfficeStep {}

/** Reads an office or title from its first word on. */
export function readOffice(reader: NameReader, chunks: readonly Chunk[], at: number): OfficeRead {
  const heads = [withoutArticle(chunks[at]?.full ?? '')]
  const portfolio: string[] = []
  let length = 1
  let target: string | null = null
  const nested: Mention[] = []
  while (length < LONGEST_OFFICE) {
    const here = chunks[at + length]
    if (here === undefined || (length > 1 && lengthOfPersonName(reader, chunks, at + length, 'none') > 1))
      break
    if (length === 1 && isSurnameBehindTitle(reader, chunks, at)) break
    if (isSon(chunks[at + length + 1]) && here.features.definite !== true) break
    if (target !== null && here.class === 'office' && here.features.definite !== true) break
    if (target !== null && here.mention?.type === 'COUNTRY' && here.mention.key !== target) break
    const step = officeStep(reader, chunks, at + length)
    if (step === null) break
    const words = step.target === null ? wordsOf(chunks.slice(at + length, at + length + step.length)) : []
    if (HOLDERS.has(here.class)) heads.push(...words)
    else portfolio.push(...words)
    nested.push(...step.nested)
    target ??= step.target
    length += step.length
  }
  return { title: heads.join(' '), portfolio, target, length, nested }
}

const NISBA = '\u064a'
const ENVOY_PREPOSITIONS = new Set(['ila', 'lada', 'fi', 'taba'])

/** `the president X`, where X is one word with the article that no table knows and that nothing follows up. */
function isSurnameBehindTitle(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const [title, name, next] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (title?.features.definite !== true || name?.class !== 'word' || name.features.after !== undefined)
    return false
  return (
    name.features.definite === true &&
    name.light.endsWith(NISBA) &&
    next?.class !== 'prep' &&
    !(next?.class === 'clitic' && next.id === 'l') &&
    !reader.words.isCommon(name.full) &&
    !isPersonAt(reader, chunks, at + 2)
  )
}

/** A trade before a name takes the nation with it: `the French writer X`. */
export function readProfession(chunks: readonly Chunk[], at: number): OfficeRead {
  const next = chunks[at + 1]
  const isNation = next?.class === 'demonym' && next.features.after === undefined
  const title = withoutArticle(chunks[at]?.full ?? '')
  return { title, portfolio: [], target: null, length: isNation ? 2 : 1, nested: [] }
}

/** One more step of the words of an office: what it is of, for whom, of which nation. */
function officeStep(reader: NameReader, chunks: readonly Chunk[], at: number): OfficeStep | null {
  const [here, next] = [chunks[at], chunks[at + 1]]
  if (here === undefined) return null
  if (here.class === 'demonym' && here.features.after === undefined)
    return { length: 1, target: here.id, nested: [] }
  if (here.mention !== undefined && here.features.after === undefined && HOLDERS_FOR.has(here.mention.type))
    return { length: 1, target: isForRegion(chunks, at) ? null : here.mention.key, nested: [here.mention] }
  if (here.features.after === undefined && here.features.definite !== true)
    if (isPortfolio(reader, here) || (here.class === 'word' && isPortfolio(reader, next)))
      return { length: 1, target: null, nested: [] }
  const isName = here.features.after === undefined && !isPortfolio(reader, here)
  const cueName = isName ? findCueName(reader, chunks, at) : null
  if (cueName !== null)
    return {
      length: cueName.length,
      target: cueName.mention.key,
      nested: [cueName.mention, ...cueName.mention.nested],
    }
  const abroad = lengthOfAndAbroad(chunks, at)
  if (abroad > 0) return { length: abroad, target: null, nested: [] }
  if (isAbroad(here, next)) return { length: 2, target: null, nested: [] }
  if (isDefiniteWord(here) && here.features.after === undefined)
    return { length: 1, target: null, nested: [] }
  if (isName && here.class === 'cue' && isOwnGenitive(next)) return { length: 2, target: null, nested: [] }
  if (HOLDERS.has(here.class)) return { length: 1, target: null, nested: [] }
  if (here.class === 'prep' && ENVOY_PREPOSITIONS.has(here.id) && next?.mention !== undefined)
    return isPersonAt(reader, chunks, at + 2) ? { length: 2, target: null, nested: [next.mention] } : null
  if (here.class === 'clitic' && ['l', 'w', 'b'].includes(here.id) && next !== undefined) {
    if (here.id === 'l' && isPost(chunks, at + 1)) return { length: 2, target: null, nested: [] }
    if (next.mention !== undefined && here.id !== 'w' && HOLDERS_FOR.has(next.mention.type))
      return { length: 2, target: next.mention.key, nested: [next.mention] }
    const cue = here.id === 'l' ? findCueName(reader, chunks, at + 1) : null
    if (cue !== null) return { length: 1 + cue.length, target: cue.mention.key, nested: [cue.mention] }
    if (here.id !== 'b' && isDefiniteWord(next)) return { length: 2, target: null, nested: [] }
  }
  return null
}

/** `of ministers` in `head of the council of ministers`, where no state is told. */
function isOwnGenitive(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.features.after !== undefined) return false
  if (chunk.class === 'cue') return false
  return (chunk.class === 'group' && chunk.features.definite === true) || isDefiniteWord(chunk)
}

/** `Europe` in `minister of Europe and foreign affairs`: what the office is for, not who it is held for. */
function isForRegion(chunks: readonly Chunk[], at: number): boolean {
  const [region, link, next] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  const isJoined = link?.class === 'clitic' && link.id === 'w' && next?.mention === undefined
  return region?.mention?.type === 'REGION' && isJoined && isDefiniteWord(next)
}

/** The words of a step without their articles and the particles between them. */
function wordsOf(chunks: readonly Chunk[]): readonly string[] {
  return chunks.filter(({ class: kind }) => !PARTICLES.has(kind)).map(({ full }) => withoutArticle(full))
}

/** `foreign affairs` in `foreign minister`: what the office is for, not the ministry. */
function isPortfolio({ cues }: NameReader, chunk: Chunk | undefined): boolean {
  return chunk?.class === 'cue' && cues.get(chunk.id)?.use === 'portfolio'
}

function isPersonAt(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.mention?.type === 'PERSON' || lengthOfPersonName(reader, chunks, at, 'title') > 0
}
