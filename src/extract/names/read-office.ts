import { isAbroad, lengthOfAndAbroad } from './abroad.ts'
import type { Chunk, Mention, Title } from './chunk.ts'
import { findCueName } from './cue-names.ts'
import { findStandIn } from './group-names.ts'
import { isCommon, isSon } from './name-parts.ts'
import { isDefiniteWord, isWithArticle, type NameReader } from './name-reader.ts'
import { isConstruct, type OfficeStep, TitleWriter } from './office-titles.ts'
import { lengthOfPersonName } from './person-names.ts'
import { isPost } from './plain-phrases.ts'
import { findSpokenFor } from './spoken-for.ts'
import { isToldSurname } from './surnames.ts'

const LONGEST_OFFICE = 12
const HOLDERS_FOR = new Set(['COUNTRY', 'ORGANIZATION', 'BODY', 'REGION'])
const HOLDERS = new Set(['office', 'title', 'group'])

/** What the words before a name say. */
export interface OfficeRead extends OfficeStep {
  /** The office, or offices one behind the other (`the custodian of X, the king`), the first one first. */
  readonly titles: readonly [Title, ...Title[]]
}

/**
 * Reads an office or title from its first word on. One that no name follows ends before the next office and before a
 * noun that is the next part of the clause.
 */
export function readOffice(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  isAlone = false,
): OfficeRead {
  const titles = new TitleWriter(chunks[at])
  let length = 1
  let target: string | null = null
  const nested: Mention[] = []
  while (length < LONGEST_OFFICE) {
    const here = chunks[at + length]
    if (here === undefined || (length > 1 && lengthOfPersonName(reader, chunks, at + length, 'none') > 1))
      break
    if (isSurnameBehindTitle(reader, chunks, at + length - 1)) break
    if (isSon(chunks[at + length + 1]) && isBeforeSon(reader, here)) break
    if (target !== null && here.class === 'office' && here.features.definite !== true) break
    if (target !== null && here.mention?.type === 'COUNTRY' && here.mention.key !== target) break
    if (isAlone && (titles.isBegun(here) || isNextNoun(reader, chunks, at, length, target))) break
    const step = officeStep(reader, chunks, at + length)
    if (step === null) break
    titles.add(step, chunks.slice(at + length, at + length + step.length))
    nested.push(...step.nested)
    target ??= step.target
    length += step.length
  }
  return { titles: titles.read(), target, length, nested }
}

/** A given name has the article too if no table knows it: `the Mauritanian minister, Nani ould X`. */
function isBeforeSon(reader: NameReader, chunk: Chunk): boolean {
  if (chunk.features.definite !== true) return true
  return chunk.class === 'word' && !isCommon(reader, chunk) && !reader.words.isOutsideName(chunk.full)
}

/**
 * Behind all the words of an office, or behind the genitive of one in the construct state, a definite noun without the
 * look of an adjective is the next part of the clause.
 */
function isNextNoun(
  { words }: NameReader,
  chunks: readonly Chunk[],
  at: number,
  length: number,
  target: string | null,
): boolean {
  const [noun, before] = [chunks[at + length], chunks[at + length - 1]]
  if (noun?.class !== 'word' || noun.features.after !== undefined || !isDefiniteWord(noun)) return false
  if (noun.full.endsWith(NISBA) || words.isListedPart(noun.full) || words.isOutsideName(noun.full))
    return false
  if (target !== null) return true
  return length > 1 && isConstruct(chunks[at]) && isDefiniteWord(before) && !ADJECTIVE_ENDING.test(noun.full)
}

/** The feminine ending and the alif of a comparative; a broken plural in -at (`judges`) is a noun. */
const ADJECTIVE_ENDING = /(?:[^\u0627]\u0647|[\u0627\u0649])$/
const FEMININE = '\u0647'
const NISBA = '\u064a'
const ENVOY_PREPOSITIONS = new Set(['ila', 'lada', 'fi', 'taba'])

/**
 * `the president X`, where X is a given name, or one word with the article that no table knows and that nothing follows
 * up.
 */
function isSurnameBehindTitle(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  const [title, name, next] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (title === undefined || !HOLDERS.has(title.class) || title.features.definite !== true) return false
  if (name === undefined || name.features.after !== undefined) return false
  if (name.class === 'given') return true
  if (isNameBehindTitle(reader, title, name) || isToldSurname(reader, name)) return true
  return (
    name.class === 'word' &&
    name.features.definite === true &&
    name.light.endsWith(NISBA) &&
    next?.class !== 'prep' &&
    !(next?.class === 'clitic' && next.id === 'l') &&
    !reader.words.isCommon(name.full) &&
    !isPersonAt(reader, chunks, at + 2)
  )
}

/** A title takes only common words to itself (`the general, retired`): another one with the article begins the name. */
function isNameBehindTitle({ words }: NameReader, title: Chunk, name: Chunk): boolean {
  const isOther = name.class === 'word' && name.features.definite === true && !words.isCommon(name.full)
  return title.class === 'title' && isOther && !name.full.endsWith(FEMININE)
}

/** A trade before a name takes the nation with it: `the French writer X`. */
export function readProfession(chunks: readonly Chunk[], at: number): OfficeRead {
  const next = chunks[at + 1]
  const isNation = next?.class === 'demonym' && next.features.after === undefined
  const titles = new TitleWriter(chunks[at]).read()
  return { titles, target: null, length: isNation ? 2 : 1, nested: [] }
}

/** One more step of the words of an office: what it is of, for whom, of which nation. */
function officeStep(reader: NameReader, chunks: readonly Chunk[], at: number): OfficeStep | null {
  const [here, next] = [chunks[at], chunks[at + 1]]
  if (here === undefined) return null
  if (here.class === 'demonym' && here.features.after === undefined)
    return { length: 1, target: here.id, nested: [] }
  if (isFormer(here)) return { length: 1, target: null, nested: [] }
  const body = reader.bodyAdjectives.get(here.full)
  if (body !== undefined) return { length: 1, target: body, nested: [] }
  if (here.mention !== undefined && here.features.after === undefined && HOLDERS_FOR.has(here.mention.type))
    return { length: 1, target: isForRegion(chunks, at) ? null : here.mention.key, nested: [here.mention] }
  if (here.mention?.type === 'CITY' && here.features.after === undefined && isConstruct(chunks[at - 1]))
    return { length: 1, target: null, nested: [here.mention] }
  if (here.features.after === undefined && here.features.definite !== true)
    if (isPortfolio(reader, here) || (here.class === 'word' && isPortfolio(reader, next)))
      return { length: 1, target: null, nested: [] }
  if (isPlaceCue(reader, here) && next?.mention?.type === 'REGION' && next.features.after === undefined)
    return { length: 2, target: next.mention.key, nested: [next.mention] }
  const isName = here.features.after === undefined && !isPortfolio(reader, here)
  const cueName = isName ? findCueName(reader, chunks, at) : null
  if (cueName !== null)
    return {
      length: cueName.length,
      target: cueName.mention.key,
      nested: [cueName.mention, ...cueName.mention.nested],
    }
  const spoken = findSpokenFor(reader, chunks, at)
  if (spoken !== null) return spoken
  const abroad = lengthOfAndAbroad(chunks, at)
  if (abroad > 0) return { length: abroad, target: null, nested: [] }
  if (isAbroad(here, next)) return { length: 2, target: null, nested: [] }
  if (isDefiniteWord(here) && here.features.after === undefined)
    return { length: 1, target: null, nested: standInsAt(reader, chunks, at) }
  if (isName && here.class === 'cue' && isOwnGenitive(next)) return { length: 2, target: null, nested: [] }
  if (HOLDERS.has(here.class)) return { length: 1, target: null, nested: [] }
  if (here.class === 'prep' && ENVOY_PREPOSITIONS.has(here.id) && next?.mention !== undefined)
    return isTitledAt(reader, chunks, at + 2) ? { length: 2, target: null, nested: [next.mention] } : null
  if (here.class === 'clitic' && ['l', 'w', 'b'].includes(here.id) && next !== undefined) {
    if (here.id === 'l' && isPost(chunks, at + 1)) return { length: 2, target: null, nested: [] }
    if (next.mention !== undefined && here.id !== 'w' && HOLDERS_FOR.has(next.mention.type))
      return { length: 2, target: next.mention.key, nested: [next.mention] }
    if (next.mention?.type === 'CITY' && here.id === 'b' && isTitledAt(reader, chunks, at + 2))
      return { length: 2, target: null, nested: [next.mention] }
    const cue = here.id === 'l' ? findCueName(reader, chunks, at + 1) : null
    if (cue !== null)
      return {
        length: 1 + cue.length,
        target: cue.mention.key,
        nested: [cue.mention, ...cue.mention.nested],
      }
    if (here.id !== 'b' && isDefiniteWord(next))
      return { length: 2, target: null, nested: standInsAt(reader, chunks, at + 1) }
  }
  return null
}

/** `the former minister`. */
function isFormer({ class: kind, id, features, full }: Chunk): boolean {
  return kind === 'direction' && id === 'preceding' && features.after === undefined && isWithArticle(full)
}

/** `of the movement` in `head of the movement`: the one that the text told of. */
function standInsAt(reader: NameReader, chunks: readonly Chunk[], at: number): readonly Mention[] {
  const noun = chunks[at]
  const isAlone = noun?.class === 'cue' && !isPortfolio(reader, noun) && !isDefiniteWord(chunks[at + 1])
  const mention = isAlone ? findStandIn(reader, noun) : null
  return mention !== null && HOLDERS_FOR.has(mention.type) ? [mention] : []
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

/** `the province of`, `the state of`. */
function isPlaceCue({ cues }: NameReader, { class: kind, id, features }: Chunk): boolean {
  return kind === 'cue' && features.after === undefined && cues.get(id)?.type === 'REGION'
}

/** `foreign affairs` in `foreign minister`: what the office is for, not the ministry. */
function isPortfolio({ cues }: NameReader, chunk: Chunk | undefined): boolean {
  return chunk?.class === 'cue' && cues.get(chunk.id)?.use === 'portfolio'
}

function isPersonAt(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.mention?.type === 'PERSON' || lengthOfPersonName(reader, chunks, at, 'title') > 0
}

/** A person's name, a title before it or not: `the ambassador to Qatar, Sheikh X`. */
function isTitledAt(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  return isPersonAt(reader, chunks, chunks[at]?.class === 'title' ? at + 1 : at)
}
