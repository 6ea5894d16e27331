import type { Chunk, FoundRelation, Mention, NameFound } from './chunk.ts'
import { findCueName } from './cue-names.ts'
import { isDefiniteWord, type NameReader, unlistedMention, withoutArticle } from './name-reader.ts'
import { type Lead, lengthOfPersonName } from './person-names.ts'

export const OFFICE_ALONE = 'office-alone'
const LONGEST_OFFICE = 12
const HEADS = new Set(['office', 'title', 'profession'])
const HOLDERS_FOR = new Set(['COUNTRY', 'ORGANIZATION', 'BODY', 'REGION'])

/** What a title says before the name: how many chunks, whom the office is held for, the names inside it. */
interface OfficeRead {
  readonly length: number
  readonly target: string | null
  readonly nested: readonly Mention[]
}

/**
 * A person behind an office or title: `the French foreign minister X`, `the president X`. The name alone is the
 * mention; the office is what relates the person to a state or organisation. An office without a name stands for the
 * person who was named with it, else for the state or organisation, else for nobody the graph knows.
 */
export function findOfficeHolder(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const first = chunks[at]
  if (first === undefined || !HEADS.has(first.class)) return null
  const office = first.class === 'profession' ? readProfession(chunks, at) : readOffice(reader, chunks, at)
  const isConstruct = office.length === 1 && first.class === 'office' && first.features.definite !== true
  const lead = isConstruct ? 'none' : first.class === 'profession' ? 'profession' : 'title'
  const holder =
    findHolder(reader, chunks, at + office.length, lead) ??
    (first.class === 'office' ? findHolderBehindComma(reader, chunks, at + office.length) : null)
  if (holder !== null) {
    const relation = relationOf(
      reader,
      first,
      chunks[at + office.length - 1] ?? first,
      holder.mention,
      office,
    )
    const nested = [...office.nested, ...holder.mention.nested]
    return {
      mention: { ...holder.mention, nested },
      length: office.length + holder.length,
      ...(relation === null ? {} : { relation }),
    }
  }
  return first.class !== 'office' ? null : officeAlone(reader, chunks, at, office)
}

function readOffice(reader: NameReader, chunks: readonly Chunk[], at: number): OfficeRead {
  let length = 1
  let target: string | null = null
  const nested: Mention[] = []
  while (length < LONGEST_OFFICE) {
    const here = chunks[at + length]
    if (here === undefined || (length > 1 && lengthOfPersonName(reader, chunks, at + length, 'none') > 1))
      break
    if (length === 1 && isSurnameBehindTitle(reader, chunks, at)) break
    if (target !== null && here.class === 'office' && here.features.definite !== true) break
    const step = officeStep(reader, chunks, at + length)
    if (step === null) break
    nested.push(...step.nested)
    target ??= step.target
    length += step.length
  }
  return { length, target, nested }
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
    lengthOfPersonName(reader, chunks, at + 2, 'title') === 0
  )
}

/** A trade before a name takes the nation with it: `the French writer X`. */
function readProfession(chunks: readonly Chunk[], at: number): OfficeRead {
  const next = chunks[at + 1]
  const isNation = next?.class === 'demonym' && next.features.after === undefined
  return { length: isNation ? 2 : 1, target: null, nested: [] }
}

/** One more step of the words of an office: what it is of, for whom, of which nation. */
function officeStep(reader: NameReader, chunks: readonly Chunk[], at: number): OfficeRead | null {
  const [here, next] = [chunks[at], chunks[at + 1]]
  if (here === undefined) return null
  if (here.class === 'demonym' && here.features.after === undefined)
    return { length: 1, target: here.id, nested: [] }
  if (here.mention !== undefined && here.features.after === undefined && HOLDERS_FOR.has(here.mention.type))
    return { length: 1, target: here.mention.key, nested: [here.mention] }
  if (here.features.after === undefined && here.features.definite !== true && isPortfolio(reader, here))
    return { length: 1, target: null, nested: [] }
  const isName = here.features.after === undefined && !isPortfolio(reader, here)
  const cueName = isName ? findCueName(reader, chunks, at) : null
  if (cueName !== null)
    return {
      length: cueName.length,
      target: cueName.mention.key,
      nested: [cueName.mention, ...cueName.mention.nested],
    }
  if (isDefiniteWord(here) && here.features.after === undefined)
    return { length: 1, target: null, nested: [] }
  if (['office', 'title', 'group'].includes(here.class)) return { length: 1, target: null, nested: [] }
  if (here.class === 'prep' && ENVOY_PREPOSITIONS.has(here.id) && next?.mention !== undefined)
    return isPersonAt(reader, chunks, at + 2) ? { length: 2, target: null, nested: [next.mention] } : null
  if (here.class === 'clitic' && ['l', 'w', 'b'].includes(here.id) && next !== undefined) {
    if (next.mention !== undefined && here.id !== 'w' && HOLDERS_FOR.has(next.mention.type))
      return { length: 2, target: next.mention.key, nested: [next.mention] }
    const cue = here.id === 'l' ? findCueName(reader, chunks, at + 1) : null
    if (cue !== null) return { length: 1 + cue.length, target: cue.mention.key, nested: [cue.mention] }
    if (here.id !== 'b' && isDefiniteWord(next)) return { length: 2, target: null, nested: [] }
  }
  return null
}

/** `foreign affairs` in `foreign minister`: what the office is for, not the ministry. */
function isPortfolio({ cues }: NameReader, chunk: Chunk): boolean {
  return chunk.class === 'cue' && cues.get(chunk.id)?.use === 'portfolio'
}

function isPersonAt(reader: NameReader, chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.mention?.type === 'PERSON' || lengthOfPersonName(reader, chunks, at, 'title') > 0
}

/** The name behind an office; behind one in the construct state (`envoy of his country`) only a sure one. */
function findHolder(reader: NameReader, chunks: readonly Chunk[], at: number, lead: Lead): NameFound | null {
  const here = chunks[at]
  if (here?.mention?.type === 'PERSON') return { mention: here.mention, length: 1 }
  const length = lengthOfPersonName(reader, chunks, at, lead)
  return length === 0
    ? null
    : {
        mention: unlistedMention(reader, 'PERSON', chunks.slice(at, at + length), 'person-behind-office', {
          gender: 'm',
        }),
        length,
      }
}

/** A name between commas behind an office, where it is surely one: `the head of the union, X Y, said`. */
function findHolderBehindComma(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  if (!isComma(chunks[at])) return null
  const found = findHolder(reader, chunks, at + 1, 'profession')
  if (found === null || (found.mention.rule !== LISTED && found.length < 2)) return null
  const isClosed = found.mention.rule === LISTED || isComma(chunks[at + 1 + found.length])
  return isClosed ? { ...found, length: found.length + 1 } : null
}

const LISTED = 'listed-name'
const COMMAS = new Set([',', '\u060c'])

function isComma(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'mark' && COMMAS.has(chunk.id)
}

function relationOf(
  reader: NameReader,
  first: Chunk,
  last: Chunk,
  entity: Mention,
  office: OfficeRead,
): FoundRelation | null {
  if (office.target === null) return null
  const words = reader.text.slice(first.start, last.end)
  return { entity, target: office.target, office: words, start: first.start, end: last.end, rule: 'office' }
}

/**
 * An office without a name behind it. Right behind a person it is an apposition: it tells whom the person speaks for and
 * mentions nobody. Who another one stands for is known when the whole text is read (`standForOffices`).
 */
function officeAlone(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  office: OfficeRead,
): NameFound {
  const run = chunks.slice(at, at + office.length)
  const [first, last] = [chunks[at], run.at(-1)]
  const key = `office ${reader.offices.length}`
  const bearer = first === undefined ? undefined : bearerBefore(reader, first.start)
  reader.offices.push({
    key,
    title: withoutArticle(first?.full ?? ''),
    target: office.target,
    standsForNobody: bearer !== undefined || !isDefiniteOffice(run, office),
  })
  const particulars = { gender: 'm', nested: office.nested, form: 'NOMINAL', key } as const
  const mention = unlistedMention(reader, 'PERSON', run, OFFICE_ALONE, particulars)
  const relation =
    bearer === undefined || first === undefined || last === undefined
      ? null
      : relationOf(reader, first, last, bearer, office)
  return { mention, length: office.length, ...(relation === null ? {} : { relation }) }
}

/** An office of someone known: with the article, a definite genitive, or whom it is held for. */
function isDefiniteOffice(run: readonly Chunk[], { target, nested }: OfficeRead): boolean {
  return (
    target !== null || nested.length > 0 || run.some(chunk => isDefiniteWord(chunk) || isWithArticle(chunk))
  )
}

function isWithArticle({ features }: Chunk): boolean {
  return features.definite === true
}

const ONLY_COMMA = /^\s*[,\u060c]?\s*$/

/** The person whose name ends right before a place, a comma between them or not. */
function bearerBefore({ found, text }: NameReader, start: number): Mention | undefined {
  const last = found.all.at(-1)
  if (last === undefined || last.type !== 'PERSON' || last.form === 'NOMINAL') return undefined
  return ONLY_COMMA.test(text.slice(last.end, start)) ? last : undefined
}
