import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import type { FoundTime } from '../times/find-times.ts'
import { asAdjective } from './adjectives.ts'
import { findCapital } from './capital-names.ts'
import type { Chunk, FoundRelation, Mention, NameFound } from './chunk.ts'
import { findCueName } from './cue-names.ts'
import { findGroup, findStandIn } from './group-names.ts'
import {
  chunkOf,
  isDefiniteWord,
  listedMention,
  type NameReader,
  unlistedMention,
  withoutArticle,
} from './name-reader.ts'
import { findOfficeHolder } from './office-names.ts'
import { lengthOfPersonName } from './person-names.ts'
import { standForOffices } from './stand-for-offices.ts'

/** The text as chunks, with every name in it. */
export interface FoundNames {
  readonly chunks: readonly Chunk[]
  /** By start; nested ones before the one around them. */
  readonly mentions: readonly Mention[]
  readonly relations: readonly FoundRelation[]
}

/** Finds listed and unlisted names along the best path of a text, once from left to right. */
export function findMentions(
  lattice: Lattice,
  path: readonly Edge[],
  times: readonly FoundTime[],
  context: Pick<NameReader, 'folding' | 'lexicon' | 'toponyms'>,
): FoundNames {
  const reader: NameReader = { ...context, text: lattice.text, found: [], titles: new Map(), offices: [] }
  const timeByStart = new Map(times.map(time => [time.start, time]))
  const read = path.map((edge, at) =>
    firstChunk(reader, lattice, asAdjective(reader, lattice, path, at) ?? edge, timeByStart),
  )
  const chunks: Chunk[] = []
  const relations: FoundRelation[] = []
  const surnames = new Map<string, Mention>()
  for (let at = 0; at < read.length; ) {
    const here = read[at]
    if (here === undefined) break
    const found = findAt(reader, read, at, surnames)
    if (found === null) {
      chunks.push(here)
      at += 1
      continue
    }
    remember(reader, found, here, surnames)
    if (found.relation !== undefined) relations.push(found.relation)
    chunks.push(chunkOf(found.mention, here))
    at += found.length
  }
  const stand = standForOffices(reader)
  return {
    chunks: chunks.map(chunk =>
      chunk.mention === undefined ? chunk : { ...chunk, mention: stand(chunk.mention) },
    ),
    mentions: reader.found.map(stand).filter(mention => mention.standing === 'entity'),
    relations,
  }
}

function firstChunk(
  reader: NameReader,
  lattice: Lattice,
  edge: Edge,
  times: ReadonlyMap<number, FoundTime>,
): Chunk {
  if (edge.class === 'time') {
    const time = times.get(edge.start)
    return time === undefined ? edge : { ...edge, time }
  }
  return edge.class === 'name' ? { ...edge, mention: mentionOfName(reader, lattice, edge) } : edge
}

function mentionOfName(reader: NameReader, lattice: Lattice, edge: Edge): Mention {
  const entity = reader.lexicon.entities.get(edge.id)
  if (entity === undefined) throw new Error(`"${edge.id}" is named in names.tsv and not in entities.tsv`)
  const form = edge.name?.form ?? 'NAME'
  const mention = listedMention(entity, edge, form, 'listed-name')
  const inner = innerNames(reader, lattice, edge).filter(
    nested => ['BODY', 'GROUP'].includes(entity.type) || isPartOf(reader, entity.id, nested.id),
  )
  return { ...mention, nested: inner.map(nested => mentionOfName(reader, lattice, nested)) }
}

/** The longest listed names that begin behind the first word of a name and end inside it. */
function innerNames(reader: NameReader, lattice: Lattice, outer: Edge): readonly Edge[] {
  const inner: Edge[] = []
  let from = outer.start + 1
  for (const offset of lattice.offsetsBetween(from, outer.end)) {
    if (offset < from) continue
    const longest = lattice
      .at(offset)
      .filter(edge => edge.class === 'name' && edge.end <= outer.end && edge.id !== outer.id)
      .reduce<Edge | null>((best, edge) => (best === null || edge.end > best.end ? edge : best), null)
    if (longest === null || !reader.lexicon.entities.has(longest.id)) continue
    inner.push(longest)
    from = longest.end
  }
  return inner
}

function isPartOf(reader: NameReader, part: string, whole: string): boolean {
  return reader.lexicon.relations.some(relation => relation.fromId === part && relation.toId === whole)
}

function findAt(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  surnames: ReadonlyMap<string, Mention>,
): NameFound | null {
  const here = chunks[at]
  if (here === undefined || here.time !== undefined) return null
  if (here.mention !== undefined)
    return findCueName(reader, chunks, at) ?? { mention: here.mention, length: 1 }
  return (
    findOfficeHolder(reader, chunks, at) ??
    findGroup(reader, chunks, at) ??
    findCueName(reader, chunks, at) ??
    findCapital(reader, chunks, at) ??
    findSurname(chunks, at, surnames) ??
    findPerson(reader, chunks, at) ??
    findNominal(reader, chunks, at)
  )
}

function findPerson(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const length = lengthOfPersonName(chunks, at, false)
  if (length < 2) return null
  const run = chunks.slice(at, at + length)
  return { mention: unlistedMention(reader, 'PERSON', run, 'person-by-given-name', { gender: 'm' }), length }
}

/** The last name of a person named in full before, alone or behind its particle. */
function findSurname(
  chunks: readonly Chunk[],
  at: number,
  surnames: ReadonlyMap<string, Mention>,
): NameFound | null {
  const [here, next] = [chunks[at], chunks[at + 1]]
  const isBehindParticle = here?.class === 'particle' && next !== undefined
  const last = isBehindParticle ? next : here
  const person = last !== undefined && NAME_CLASSES.has(last.class) ? surnames.get(last.full) : undefined
  if (here === undefined || last === undefined || person === undefined) return null
  if (!isBehindParticle && next?.class === 'word' && here.class === 'given') return null
  const { end, next: behind } = last
  return {
    mention: { ...person, start: here.start, end, next: behind, form: 'SHORT', nested: [], rule: 'surname' },
    length: isBehindParticle ? 2 : 1,
  }
}

const NAME_CLASSES = new Set(['word', 'given', 'demonym'])

function findNominal(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const here = chunks[at]
  if (here === undefined || !['word', 'cue'].includes(here.class) || isDefiniteWord(chunks[at + 1]))
    return null
  const mention = findStandIn(reader, here)
  return mention === null ? null : { mention, length: 1 }
}

const SHORTEST_SURNAME = 3

function remember(
  reader: NameReader,
  { mention, relation }: NameFound,
  first: Chunk,
  surnames: Map<string, Mention>,
): void {
  reader.found.push(...mention.nested, mention)
  if (mention.type !== 'PERSON' || mention.form === 'NOMINAL') return
  const name = reader.folding.full(reader.text.slice(mention.start, mention.end)).split(/\s+/)
  const last = name.at(-1) ?? ''
  if (name.length > 1 && last.length >= SHORTEST_SURNAME && !surnames.has(last)) surnames.set(last, mention)
  if (relation === undefined && first.class !== 'office') return
  const titles = reader.titles.get(mention.key) ?? []
  titles.push({ title: withoutArticle(first.full), target: relation?.target ?? null })
  reader.titles.set(mention.key, titles)
}
