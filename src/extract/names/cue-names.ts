import type { NameCue } from '../../lexicon/arabic-tables.ts'
import { type Chunk, changeMention, type Mention, type NameFound } from './chunk.ts'
import { findClub } from './clubs.ts'
import { lengthOfName } from './cue-run.ts'
import { isBeforeName, isDescription, isKindOfListed } from './descriptions.ts'
import { findStandIn } from './group-names.ts'
import { findMinistry, ministryKey, readMinistry } from './ministries.ts'
import {
  isDefiniteWord,
  isWithArticle,
  keyOf,
  type NameReader,
  unlistedMention,
  withoutArticle,
} from './name-reader.ts'
import { findNextProvince, findPlaceBehindCue } from './places-behind-cues.ts'
import { isPost, isPublicOrder } from './plain-phrases.ts'
import { findQuotedName } from './quoted-names.ts'

const NEVER_DEFINITE = new Set<NameCue['use']>(['name', 'brand', 'proper'])
const BEFORE_PLACES = new Set<NameCue['use']>(['cue', 'place', 'listed'])
const PLACES = new Set(['CITY', 'REGION', 'SITE'])
const TOWNS = new Set(['CITY', 'REGION'])

/**
 * A name built from its first word: `ministry of the interior`, `the higher council of the judiciary`, `the city of X`,
 * a name in quotation marks behind it, or for the powers of a state (`the Turkish forces`) only its nation.
 */
export function findCueName(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const first = chunks[at]
  if (first?.mention?.type === 'CITY')
    return findNextProvince(reader, chunks, at) ?? findClub(reader, chunks, at)
  const club = findClub(reader, chunks, at)
  if (club !== null) return club
  if (first?.class !== 'cue' || first.features.suffix !== undefined) return null
  const cue = reader.cues.get(first.id)
  if (cue === undefined || (cue.use === 'proper' && first.features.loose === true)) return null
  if (isPortfolioOf(chunks[at - 1], first, cue) || isPost(chunks, at) || isPublicOrder(chunks, at))
    return null
  if (BEFORE_PLACES.has(cue.use)) return findPlaceBehindCue(reader, chunks, at, cue)
  const quoted = findQuotedName(reader, chunks, at, cue)
  if (quoted !== null || cue.use === 'quoted') return quoted
  if (cue.use === 'national') return findNationalPower(reader, chunks, at, cue)
  if (cue.use === 'seat') return findSeat(reader, chunks, at, cue)
  if ((first.features.definite === true || first.features.accusative === true) && NEVER_DEFINITE.has(cue.use))
    return null
  const length = lengthOfName(reader, chunks, at, cue)
  if (length === 0) return cue.use === 'portfolio' ? findMinistry(reader, chunks, at, cue) : null
  const rule = cue.use === 'organ' ? 'organ' : 'name-by-cue'
  const [run, behind] = [chunks.slice(at, at + length), chunks.slice(at + length, at + length + 2)]
  if (isKindOfListed(reader, run, cue) || isBeforeName(run, behind[0], cue)) return null
  const named = cueName(reader, run, cue, rule, behind)
  const mayTakeUp = length === 2 && behind[0]?.id !== 'l'
  const found = mayTakeUp ? takeUp(reader, first, chunks[at + 1], named) : named
  // A body told before by a longer name may be told again by its kind.
  return found.mention.form === 'NAME' && isDescription(reader, run, cue) ? null : found
}

/**
 * `foreign affairs` right behind an office says what it is for and names no ministry; `foreign` with the article behind a
 * definite noun or adjective is one itself: `the foreign trade`, `its foreign sales`.
 */
function isPortfolioOf(before: Chunk | undefined, { features }: Chunk, { use }: NameCue): boolean {
  if (use !== 'portfolio' || before === undefined) return false
  if (features.definite !== true) return BEFORE_PORTFOLIOS.has(before.class)
  const isDefinite =
    before.features.definite === true ||
    before.features.suffix !== undefined ||
    PLURAL_WITH_PRONOUN.test(before.full)
  return features.after === undefined && DESCRIBED.has(before.class) && (isDefinite || isDefiniteWord(before))
}

const PLURAL_WITH_PRONOUN = /\u0627\u062a(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627)$/
const BEFORE_PORTFOLIOS = new Set(['office', 'group'])
const DESCRIBED = new Set(['word', 'demonym', 'cue', 'event', 'masdar', 'other'])

/** The powers of a state, by its demonym or name: `the Turkish forces`, `the government of Italy`. */
function findNationalPower(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  const [first, nation] = [chunks[at], chunks[at + 1]]
  if (first === undefined || nation === undefined || nation.features.after !== undefined) return null
  const isDefinite = first.features.definite === true || cue.form.includes(' ')
  const isNation = isDefinite
    ? nation.class === 'demonym' && nation.features.definite === true && agrees(nation, cue)
    : nation.mention?.type === 'COUNTRY'
  return isNation ? cueName(reader, [first, nation], cue, 'national-power') : null
}

/** An adjective of a power; behind a genitive (`forces of the security`) it may be that of the genitive. */
function agrees({ features }: Chunk, { form, gender }: NameCue): boolean {
  return features.gender === gender || (form.includes(' ') && !isWithArticle(form))
}

/** The seat or building of an organisation, which it names too; of a council, bank or the like also without its name. */
function findSeat(reader: NameReader, chunks: readonly Chunk[], at: number, cue: NameCue): NameFound | null {
  const [first, next] = [chunks[at], chunks[at + 1]]
  if (first === undefined || first.features.definite === true) return null
  if (next === undefined || next.features.after !== undefined) return null
  if (next.class === 'cue' && reader.cues.get(next.id)?.use === 'seat') return null
  const owner =
    findCueName(reader, chunks, at + 1) ??
    (next.mention === undefined ? null : { mention: next.mention, length: 1 })
  const isNamed = owner !== null && OWNERS.has(owner.mention.type)
  const named = isNamed ? owner.mention : findStandIn(reader, next)
  const length = 1 + (isNamed ? owner.length : lengthOfOwner(reader, chunks, at + 1))
  if (length === 1) return null
  const particulars = { gender: cue.gender, nested: named === null ? [] : [...named.nested, named] }
  const mention = unlistedMention(reader, cue.type, chunks.slice(at, at + length), 'seat', particulars)
  return { mention, length }
}

/** `the council`, `the general secretariat of the league`: an organisation told by its kind alone. */
function lengthOfOwner(reader: NameReader, chunks: readonly Chunk[], at: number): number {
  const first = chunks[at]
  const cue = first?.class === 'cue' ? reader.cues.get(first.id) : undefined
  if (cue === undefined || !OWNERS.has(cue.type) || first?.features.suffix !== undefined) return 0
  return first?.features.definite === true ? Math.max(lengthOfName(reader, chunks, at, cue), 1) : 0
}

const OWNERS = new Set(['ORGANIZATION', 'BODY'])

/** A people in the name of a party or paper (`People of X Party`) is not meant, nor whom a school is named after. */
function nestedMention({ mention }: Chunk): readonly Mention[] {
  return mention === undefined || mention.type === 'GROUP' || mention.type === 'PERSON' ? [] : [mention]
}

/** What these begin may be called after its town. */
const CALLED_AFTER = new Set(['described', 'titled'])

/** A company may be called after its town: `the company of phosphates of Gafsa`; an office (`the post of X`) is in it. */
function isCalledAfterTown([, first, second]: readonly Chunk[]): boolean {
  const town = first?.class === 'word' && first.features.definite !== true ? second : first
  return TOWNS.has(town?.mention?.type ?? '') && town?.features.after === undefined
}

function cueName(
  reader: NameReader,
  run: readonly Chunk[],
  cue: NameCue,
  rule: string,
  behind: readonly Chunk[] = [],
): NameFound {
  const isWhole = PLACES.has(cue.type) || cue.use === 'brand'
  const from = CALLED_AFTER.has(cue.use) && isCalledAfterTown(run) ? run.length : 1
  const nested: readonly Mention[] = isWhole ? [] : run.slice(from).flatMap(nestedMention)
  const ministry = readMinistry(reader, run, behind)
  // What an organ's name begins with is too plain to stand for it, `the security`, unless bodies are called so: `the council`.
  const isPlain = cue.use === 'organ' && !reader.cues.has(withoutArticle(cue.form.split(' ')[0] ?? ''))
  const head = isPlain ? { head: cue.form } : {}
  const stated = ministry === null ? {} : { key: ministryKey(ministry), ministry }
  const particulars = { gender: cue.gender, nested, ...head, ...stated }
  const mention = unlistedMention(reader, cue.type, run, rule, particulars)
  const longer = typeof ministry?.state === 'string' ? undefined : longerNameOf(reader, mention)
  const taken = longer === undefined ? {} : { key: longer.key, form: 'SHORT' as const }
  return { mention: changeMention(mention, taken), length: run.length }
}

/** `the international organisation`, `the regional bank`: one of the kind that the text named before. */
function takeUp(reader: NameReader, first: Chunk, adjective: Chunk | undefined, found: NameFound): NameFound {
  const isNamed = found.mention.form === 'SHORT' || adjective === undefined
  const taken = isNamed || !reader.words.isOfAnyName(adjective.full) ? null : findStandIn(reader, first)
  if (taken === null || taken.key === found.mention.key) return found
  return { ...found, mention: changeMention(taken, { end: found.mention.end, next: found.mention.next }) }
}

/** The body named before by a longer name that begins with the words of a mention. */
function longerNameOf({ found, folding }: NameReader, { type, name = '' }: Mention): Mention | undefined {
  return found.lastBeginning(keyOf(type, folding.full(name).replace(/\s+/g, ' ')))
}
