import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import type { FoundTime } from '../times/find-times.ts'
import { isDescribed } from './agreement.ts'
import { beginningsOf } from './beginnings.ts'
import { namedAt } from './called-after.ts'
import { readCapitals } from './capital-homonyms.ts'
import { findCapital } from './capital-names.ts'
import {
  type Chunk,
  changeMention,
  FoundChunk,
  type FoundRelation,
  type Mention,
  type NameFound,
} from './chunk.ts'
import { findClub } from './clubs.ts'
import { findCueName } from './cue-names.ts'
import { findDelegation } from './delegations.ts'
import { isAdjectiveBehind } from './descriptions.ts'
import { findEarlierSurnames, withEarlier } from './earlier-surnames.ts'
import { findAlias } from './find-aliases.ts'
import { findPerson } from './find-persons.ts'
import { findFullName } from './full-names.ts'
import { findGroup, findStandIn } from './group-names.ts'
import { mentionOfName } from './listed-names.ts'
import { findMinistryKeys } from './ministries.ts'
import type { NameContext } from './name-context.ts'
import { chunkOf, listedMention, type NameReader, readerOf } from './name-reader.ts'
import { findOfficeHolder, findTitledNamesake } from './office-names.ts'
import { addTitles } from './office-titles.ts'
import { readPeoples } from './peoples.ts'
import { readPlainDemonyms } from './plain-demonyms.ts'
import { findPowerAlone } from './powers-alone.ts'
import { preferFamilyNames } from './prefer-family-names.ts'
import { preferGivenNames } from './prefer-given-names.ts'
import { readProvinceLists } from './province-lists.ts'
import { readDemonym } from './read-demonym.ts'
import { ShortNames } from './short-names.ts'
import { findNationalTeam, readClubs } from './sport-teams.ts'
import { standForOffices } from './stand-for-offices.ts'
import { standForPlaces } from './stand-for-places.ts'
import { standForSurnames } from './stand-for-surnames.ts'
import { readStates } from './state-names.ts'
import { lastNameOf } from './surnames.ts'

/** The text as chunks, with every name in it. */
export interface FoundNames {
  readonly chunks: readonly Chunk[]
  /** By start; nested ones before the one around them. */
  readonly mentions: readonly Mention[]
  readonly relations: readonly FoundRelation[]
}

/** Finds listed and unlisted names along the best path of a text, once from left to right; `home` is its publisher's country. */
export function findMentions(
  lattice: Lattice,
  path: readonly Edge[],
  times: readonly FoundTime[],
  context: NameContext,
  home?: string,
): FoundNames {
  const reader = readerOf(context, lattice.text, context.standInNouns)
  const timeByStart = new Map(times.map(time => [time.start, time]))
  const given = preferGivenNames(path, lattice, context.words)
  const preferred = preferFamilyNames(given, lattice, context.words)
  const edges = readPlainDemonyms(preferred, lattice, context.realms.plain)
  const first = edges.map((edge, at) =>
    firstChunk(reader, lattice, readDemonym(reader, lattice, edges, at, edge), timeByStart),
  )
  const peoples = readPeoples(readStates(first, context.stateAdjectives), context.demonyms)
  const told = readCapitals(reader, readProvinceLists(reader, peoples))
  const read = [...readClubs(reader, standForPlaces(context.lexicon, told, context.realms, home))]
  const shortNames = new ShortNames(reader, read)
  const chunks: Chunk[] = []
  const relations: FoundRelation[] = []
  /** Short names of bodies that the text introduces, with whom they stand for. */
  const aliases = new Map<string, Mention>()
  for (let at = 0; at < read.length; ) {
    const here = read[at]
    if (here === undefined) break
    const found = findAt(reader, read, at, aliases)
    const behind = at + (found?.length ?? 1)
    for (let passed = at; passed < behind; passed += 1) tellOfState(reader, read[passed])
    const sent = findDelegation(reader, read[at - 1], here, found?.mention)
    if (found !== null) {
      remember(reader, found)
      shortNames.readFrom(behind, found.mention)
    }
    if (sent !== null) {
      reader.found.add(sent.mention)
      relations.push(sent.relation)
    }
    if (found === null) {
      chunks.push(here)
      at = behind
      continue
    }
    if (found.relation !== undefined) relations.push(found.relation)
    chunks.push(chunkOf(found.mention, here))
    at = behind
  }
  const standForSurname = standForSurnames(reader)
  const standForOffice = standForOffices(reader, standForSurname)
  const ministryKeyOf = findMinistryKeys(reader)
  const stand = (mention: Mention) => {
    const standing = standForOffice(standForSurname(mention))
    const key = ministryKeyOf(standing.key, standing.start)
    return key === standing.key ? standing : changeMention(standing, { key })
  }
  const named = findEarlierSurnames(reader, chunks)
  const earlier = named
    .filter((chunk, at) => chunk !== chunks[at])
    .flatMap(({ mention }) => (mention === undefined ? [] : [mention]))
  return {
    chunks: named.map(chunk =>
      chunk.mention === undefined ? chunk : new FoundChunk(chunk, stand(chunk.mention), chunk.time),
    ),
    mentions: withEarlier(reader.found.all, earlier)
      .map(stand)
      .filter(mention => mention.standing === 'entity'),
    relations: relations.map(relation => ({
      ...relation,
      entity: standForSurname(relation.entity),
      target: ministryKeyOf(relation.target, relation.start),
    })),
  }
}

function firstChunk(
  reader: NameReader,
  lattice: Lattice,
  edge: Edge,
  times: ReadonlyMap<number, FoundTime>,
): Chunk {
  if (edge.class === 'time') return new FoundChunk(edge, undefined, times.get(edge.start))
  return edge.class === 'name' ? new FoundChunk(edge, mentionOfName(reader, lattice, edge), undefined) : edge
}

/** The classes of words that a name, or what stands for one, begins with. */
const BEGIN_NAMES = new Set(
  'office title profession group members cue apposition word given family particle demonym'.split(' '),
)

function findAt(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  aliases: Map<string, Mention>,
): NameFound | null {
  const here = chunks[at]
  if (here === undefined || here.time !== undefined) return null
  if (here.mention !== undefined)
    return (
      findCueName(reader, chunks, at) ??
      findFullName(reader, chunks, at) ?? { mention: namedAt(reader, chunks, at, here.mention), length: 1 }
    )
  if (!BEGIN_NAMES.has(here.class))
    return (
      findNationalTeam(reader, chunks, at) ?? (here.class === 'verb' ? findClub(reader, chunks, at) : null)
    )
  return (
    findTitledNamesake(reader, chunks, at) ??
    findOfficeHolder(reader, chunks, at) ??
    findGroup(reader, chunks, at) ??
    findCueName(reader, chunks, at) ??
    findCapital(reader, chunks, at) ??
    findAlias(reader, chunks, at, aliases) ??
    findPerson(reader, chunks, at) ??
    findNominal(reader, chunks, at)
  )
}

function findNominal(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const here = chunks[at]
  if (here === undefined || (here.class !== 'word' && here.class !== 'cue')) return null
  if (here.features.definite !== true || isDescribed(here, chunks[at + 1])) return null
  if (isAdjectiveBehind(chunks[at - 1], here)) return null
  const mention = findStandIn(reader, here) ?? findPowerAlone(reader, here)
  return mention === null ? null : { mention, length: 1 }
}

/** The adjective of a state tells of it. */
function tellOfState({ found, lexicon }: NameReader, chunk: Chunk | undefined): void {
  if (chunk?.class !== 'demonym') return
  const state = lexicon.entities.get(chunk.id)
  if (state?.type === 'COUNTRY') found.tell(listedMention(state, chunk, 'NAME', 'demonym'))
}

const SHORTEST_SURNAME = 3

function remember(reader: NameReader, { mention, titles }: NameFound): void {
  const { surnames } = reader
  for (const named of [...mention.nested, mention]) {
    reader.found.add(named)
    reader.found.addBeginnings(named, beginningsOf(reader, named))
  }
  if (mention.type !== 'PERSON' || mention.form === 'NOMINAL' || mention.standing !== 'entity') return
  const name = reader.folding.full(mention.name ?? reader.text.slice(mention.start, mention.end)).split(/\s+/)
  const last = lastNameOf(name)
  if (name.length > 1 && last.length >= SHORTEST_SURNAME && !surnames.has(last)) surnames.set(last, mention)
  if (titles !== undefined) addTitles(reader, mention, titles)
}
