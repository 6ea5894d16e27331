import { type Chunk, changeMention, type Mention, type NameFound } from './chunk.ts'
import {
  isDefiniteWord,
  isUnknownWord,
  type NameReader,
  unlistedMention,
  withoutArticle,
} from './name-reader.ts'

const LONGEST_GROUP = 7

/** A group by its office or as members: `the foreign ministers of the member states of X`, `the Arab leaders`. */
export function findGroup(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const first = chunks[at]
  if (first?.class === 'group') return isPair(first) ? null : findOfficeHolders(reader, chunks, at)
  return first?.class === 'members' ? findMembers(reader, chunks, at) : null
}

const DUAL = /\u0631[\u0627\u064a]$/

/** `the two ministers of` are persons, no group. */
function isPair({ id }: Chunk): boolean {
  return DUAL.test(id)
}

/** Holders of an office; where states follow by name, the states themselves are meant. */
function findOfficeHolders(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const nested: Mention[] = []
  let length = 1
  while (length < LONGEST_GROUP) {
    const here = chunks[at + length]
    const behind = chunks[at + length + 1]
    if (here === undefined) break
    if (here.mention?.type === 'COUNTRY' || here.features.suffix !== undefined) return null
    if (here.class === 'quantifier' && !tellsWhose(reader, chunks.slice(at, at + length))) return null
    const link =
      here.class === 'clitic' && (here.id === 'b' || here.id === 'l') ? 1 : here.id === 'fi' ? 1 : 0
    const members =
      findMembers(reader, chunks, at + length + link) ?? listedStates(chunks[at + length + link])
    if (members !== null) {
      nested.push(members.mention, ...members.mention.nested)
      length += link + members.length
      break
    }
    const isPeople = here.mention?.type === 'GROUP' && PEOPLES.has(here.full)
    if (isPeople || isAdjective(here) || (length === 1 && isPortfolio(reader, here))) length += 1
    else if (
      here.class === 'clitic' &&
      here.id === 'w' &&
      (isDefiniteWord(behind) || isDefiniteGroup(behind)) &&
      (isDefiniteWord(chunks[at + length - 1]) || isDefiniteGroup(chunks[at + length - 1]))
    )
      length += 2
    else break
  }
  if (length === 1) return null
  const run = chunks.slice(at, at + length)
  if (nested.length === 0 && !tellsWhose(reader, run)) return null
  const standing = nested.length === 0 && isEnumeration(run.at(-1), chunks[at + length]) ? 'nobody' : 'entity'
  const particulars = { gender: 'm', nested, standing } as const
  return { mention: unlistedMention(reader, 'GROUP', run, 'office-holders', particulars), length }
}

const STATES = '\u062f\u0648\u0644'

/** `the states of` a bloc that a table lists. */
function listedStates(chunk: Chunk | undefined): NameFound | null {
  const isBloc = chunk?.mention?.type === 'GROUP' && chunk.mention.head === STATES
  return isBloc && chunk.mention !== undefined ? { mention: chunk.mention, length: 1 } : null
}

/** Holders told one by one: `the ministers of foreign affairs, the Tunisian X and the Egyptian Y`, `the messrs X and Y`. */
function isEnumeration(last: Chunk | undefined, next: Chunk | undefined): boolean {
  return last?.class === 'demonym' || next?.class === 'title' || next?.mention?.type === 'PERSON'
}

/** Of which part of the world, of which portfolio or of what they are holders is said: `the historic leaders` are anyone's, `the Qatari ministers` some of many. */
function tellsWhose({ regional, words }: NameReader, run: readonly Chunk[]): boolean {
  const [first, ...rest] = run
  if (first?.features.definite === true) return rest.some(({ full }) => isOfNations(regional, full))
  return rest.some(
    chunk => PEOPLES.has(chunk.full) || (isAdjective(chunk) && !words.isOutsideName(chunk.full)),
  )
}

const PLURAL = /(?:\u0648\u0646|\u064a\u0646)$/
/** Peoples of several states, by broken plurals: Arabs, Africans. */
const PEOPLES = new Set([
  '\u0627\u0644\u0639\u0631\u0628',
  '\u0627\u0644\u0627\u0641\u0627\u0631\u0642\u0647',
])

function isOfNations(regional: ReadonlySet<string>, word: string): boolean {
  return PEOPLES.has(word) || regional.has(word.replace(PLURAL, ''))
}

/** `the presidents` and `the leaders` of one bloc or people. */
function isDefiniteGroup(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'group' && chunk.features.definite === true
}

/** What they are holders for: `(ministers) of foreign affairs`. */
function isPortfolio({ cues }: NameReader, chunk: Chunk): boolean {
  if (chunk.features.after !== undefined || chunk.features.suffix !== undefined) return false
  return chunk.class === 'cue' ? cues.get(chunk.id)?.use === 'portfolio' : isUnknownWord(chunk)
}

function isAdjective(chunk: Chunk): boolean {
  return isDefiniteWord(chunk) && chunk.features.after === undefined
}

/** States as members of something: with its name a group of its own, bare the group named before. */
function findMembers(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [first, second, link, whole] = [chunks[at], chunks[at + 1], chunks[at + 2], chunks[at + 3]]
  if (first?.class !== 'members') return null
  if (first.features.definite !== true) return findStatesOf(reader, chunks, at)
  if (!isDefiniteWord(second)) return null
  const isBelonging = second.class === 'member'
  const isLinked =
    link !== undefined &&
    (link.id === 'fi' || (link.class === 'clitic' && (link.id === 'b' || link.id === 'l')))
  const organization = isLinked ? organizationAt(reader, whole) : null
  if (organization !== null) {
    const run = chunks.slice(at, at + 4)
    const key = `GROUP ${withoutArticle(second.full)} ${organization.key}`
    return {
      mention: unlistedMention(reader, 'GROUP', run, 'members', { gender: 'f', nested: [organization], key }),
      length: 4,
    }
  }
  // `the member states in the club` are that club's; `at the meeting` says nothing of whose they are.
  const isOfOthers = (isLinked && whole?.class !== 'event') || isDefiniteWord(link)
  if (!isBelonging || isOfOthers) return null
  const run = chunks.slice(at, at + 2)
  const before = reader.found.lastMembers(withoutArticle(first.full))
  const taken = before === undefined ? {} : { key: before.key, form: 'NOMINAL' as const }
  return { mention: unlistedMention(reader, 'GROUP', run, 'members', { gender: 'f', ...taken }), length: 2 }
}

const NEIGHBOURHOOD = '\u0627\u0644\u062c\u0648\u0627\u0631'

/** `the states of the council`, `the Libyan neighbour states`. */
function findStatesOf(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [first, whole, nation] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (first === undefined || whole === undefined || whole.features.after !== undefined) return null
  const organization = organizationAt(reader, whole)
  if (organization === null && whole.full !== NEIGHBOURHOOD) return null
  const length = organization === null && nation?.class === 'demonym' && isAdjective(nation) ? 3 : 2
  const particulars =
    organization === null
      ? { gender: 'f' as const }
      : { gender: 'f' as const, nested: [organization], key: `GROUP ${first.full} ${organization.key}` }
  return {
    mention: unlistedMention(reader, 'GROUP', chunks.slice(at, at + length), 'members', particulars),
    length,
  }
}

function organizationAt(reader: NameReader, chunk: Chunk | undefined): Mention | null {
  const mention = chunk === undefined ? null : (chunk.mention ?? findStandIn(reader, chunk))
  return mention !== null && ['ORGANIZATION', 'BODY', 'GROUP'].includes(mention.type) ? mention : null
}

/** A bare definite noun (`the organisation`, `the council`) for the last entity whose name begins with it. */
export function findStandIn(reader: NameReader, chunk: Chunk): Mention | null {
  if (chunk.features.definite !== true || chunk.features.suffix !== undefined) return null
  const noun = withoutArticle(chunk.full)
  const taken = reader.found.lastNamed(noun) ?? reader.found.lastMeant(noun)
  if (taken === undefined || isPartOfPlaceName(reader, taken, noun)) return null
  const { start, end, next } = chunk
  return changeMention(taken, { start, end, next, form: 'NOMINAL', nested: [], rule: 'definite-noun' })
}

const PLACES = new Set(['COUNTRY', 'CITY', 'REGION'])

/** `the world` is not the Arab world, `the region` not the Arab region: a common noun does not stand for a place it begins. */
function isPartOfPlaceName(
  { text, words, lexicon }: NameReader,
  { type, key, start, end }: Mention,
  noun: string,
): boolean {
  return (
    PLACES.has(type) &&
    lexicon.entities.has(key) &&
    words.isFrequent(noun) &&
    /\s/.test(text.slice(start, end))
  )
}
