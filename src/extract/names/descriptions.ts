import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk } from './chunk.ts'
import { isMark, OPENING_QUOTES } from './marks.ts'
import { isDefinite, isToldByKind } from './name-complements.ts'
import type { NameReader } from './name-reader.ts'

/**
 * What looks like a name from a cue and only tells of a body or site: `the fourth place (centre)`, `the security
 * institution`, `the regional hospital` without its town, `the yard of the school`, `the municipality of the place`.
 */
export function isDescription(reader: NameReader, run: readonly Chunk[], cue: NameCue): boolean {
  const [first, second] = run
  if (first === undefined || second === undefined || cue.use === 'organ') return false
  if (first.features.definite === true) {
    const isRank = run.length === 2 && second.class === 'ordinal' && cue.use !== 'state'
    return isRank || (isToldByKind(cue) && isKindAlone(run))
  }
  return run.length === 2 && isOfUnnamed(reader, second, cue)
}

/** One adjective behind the cue, or two that a conjunction joins or that tell of one nation (`the South Korean company`). */
function isKindAlone([, adjective, link, other, ...more]: readonly Chunk[]): boolean {
  if (adjective === undefined || adjective.mention !== undefined || more.length > 0) return false
  if (adjective.features.after !== undefined) return false
  if (link === undefined || (link.id === 'w' && other !== undefined)) return true
  return adjective.class === 'demonym' && other === undefined && DIRECTION.test(link.full)
}

/** Southern, northern. */
const DIRECTION = /^\u0627\u0644(?:\u062c\u0646\u0648\u0628|\u0634\u0645\u0627\u0644)\u064a\u0647?$/

const PLACES = new Set(['CITY', 'REGION'])
const PLACE_USES = new Set<NameCue['use']>(['cue', 'place', 'listed'])
const BODIES = new Set(['ORGANIZATION', 'BODY'])
/** What an organ of a body is called by: bureau, council, committee, authority. */
const ORGANS =
  /^(?:\u0645\u0643\u062a\u0628|\u0645\u062c\u0644\u0633|\u0644\u062c\u0646\u0629|\u0647\u064a\u0626\u0629)$/
/** What a party may be called after as it likes: party, movement. */
const PARTIES = /^(?:\u062d\u0632\u0628|\u062d\u0631\u0643\u0629)$/

/** The genitive is a body or place that is not named either. */
function isOfUnnamed({ cues }: NameReader, genitive: Chunk, { form, use }: NameCue): boolean {
  if (use === 'state' || use === 'brand' || PARTIES.test(form)) return false
  // `the municipality of the city`, also where the text tells which; `the Union of the Capital` is a club.
  if (genitive.mention !== undefined) {
    const { form: told, type } = genitive.mention
    return told === 'NOMINAL' && type === 'CITY' && genitive.full !== CAPITAL
  }
  if (genitive.class !== 'cue' || !isDefinite(genitive)) return false
  const of = cues.get(genitive.id)
  if (of === undefined || NEVER_PLAIN.has(of.use)) return false
  if (PLACES.has(of.type)) return PLACE_USES.has(of.use)
  return BODIES.has(of.type) && !ORGANS.test(form)
}

const CAPITAL = '\u0627\u0644\u0639\u0627\u0635\u0645\u0647'

/** `the square of the government`, `the palace of the government` bear a name. */
const NEVER_PLAIN = new Set<NameCue['use']>(['power', 'portfolio', 'national', 'quoted'])

/** `the agency of news Reuters`, `the agency of rating "X"`: what kind it is, before its name. */
export function isBeforeName(run: readonly Chunk[], next: Chunk | undefined, { form }: NameCue): boolean {
  const [first, ...rest] = run
  if (form !== AGENCY || first?.features.definite === true || next === undefined) return false
  if (rest.some(({ class: kind, mention }) => mention !== undefined || kind === 'demonym')) return false
  const isQuote = isMark(next, OPENING_QUOTES)
  return isQuote || (next.mention?.type === 'ORGANIZATION' && next.features.after === undefined)
}

const AGENCY = '\u0648\u0643\u0627\u0644\u0629'

/** `the company Samsung`: a listed body is told by its kind, which is no part of its name. */
export function isKindOfListed({ lexicon }: NameReader, run: readonly Chunk[], { form }: NameCue): boolean {
  const listed = run.length === 2 ? run[1]?.mention : undefined
  return listed?.type === 'ORGANIZATION' && KINDS.test(form) && lexicon.entities.has(listed.key)
}

/** Company, organisation, institution, party, paper. */
const KINDS =
  /^(?:\u0634\u0631\u0643\u0629|\u0645\u0646\u0638\u0645\u0629|\u0645\u0624\u0633\u0633\u0629|\u062d\u0632\u0628|\u0635\u062d\u064a\u0641\u0629|\u062c\u0631\u064a\u062f\u0629)$/

/** `the municipal elections`, `the American foreign intelligence`: an adjective of the noun before, no body. */
export function isAdjectiveBehind(before: Chunk | undefined, { full }: Chunk): boolean {
  return before?.features.definite === true && NISBA.test(full) && FEMININE.test(before.full)
}

const NISBA = /^\u0627\u0644[\u0621-\u064a]+\u064a\u0647(?: |$)/
/** Of one thing or of several. */
const FEMININE = /(?:\u0647|\u0627\u062a)$/
