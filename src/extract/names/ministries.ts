import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk, Mention, MinistryRead, NameFound } from './chunk.ts'
import {
  isDefiniteWord,
  isWithArticle,
  type NameReader,
  unlistedMention,
  withoutArticle,
} from './name-reader.ts'

/** What stands before a noun of its own, and not before an adjective: nothing, a mark, verb, preposition, content clause. */
const BEFORE_NOUNS = new Set(['mark', 'verb', 'prep', 'clause', 'topic', 'marker', 'event'])
const BEFORE_NOUNS_CLITICS = new Set(['b', 'l'])

/**
 * `the foreign (affairs)` alone, where it is no adjective: the ministry that the text named before, else one of its own.
 * Once found, it is taken up as any name whose first word comes again (`findStandIn`).
 */
export function findMinistry(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  cue: NameCue,
): NameFound | null {
  const [before, here, next] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  if (here === undefined || here.features.definite !== true) return null
  if (
    isAppointment(chunks, at) ||
    !mayStandBeforeNoun(before) ||
    (isDefiniteWord(next) && next.features.after === undefined)
  )
    return null
  const head = withoutArticle(here.full)
  if (reader.found.lastNamed(head) !== undefined) return null
  const named = ministryBefore(reader, head)
  const taken = named === undefined ? {} : { key: named.key, form: 'SHORT' as const }
  const mention = unlistedMention(reader, cue.type, [here], 'ministry', { gender: cue.gender, ...taken })
  return { mention, length: 1 }
}

/** `(named) minister for foreign affairs`: what the office is for. */
function isAppointment(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.id === 'l' && chunks[at - 2]?.class === 'office'
}

function mayStandBeforeNoun(before: Chunk | undefined): boolean {
  if (before === undefined) return true
  if (before.class === 'clitic') return BEFORE_NOUNS_CLITICS.has(before.id)
  return BEFORE_NOUNS.has(before.class) && before.features.definite !== true
}

/**
 * What the words of a name say of a ministry, null for other names: `the French foreign (ministry)`, `foreign (ministry)
 * of France`, `ministry of the interior`. The state may stand behind it by its capital: `ministry of defence in Paris`.
 */
export function readMinistry(
  reader: NameReader,
  run: readonly Chunk[],
  behind: readonly Chunk[],
): MinistryRead | null {
  const use = run[0]?.class === 'cue' ? reader.cues.get(run[0].id)?.use : undefined
  if (use !== 'state' && use !== 'power' && use !== 'portfolio') return null
  const nation = run.findIndex(
    ({ class: kind, mention }) => kind === 'demonym' || mention?.type === 'COUNTRY',
  )
  const words = nation < 0 ? run : run.slice(0, nation).filter(({ class: kind }) => kind !== 'clitic')
  // `ministry of the interior` is for it, `the Egyptian government` for nothing but what its word says.
  const isFor = use !== 'portfolio' && words.length > 1 && !isWithArticle(words[0]?.full ?? '')
  const portfolio = words.slice(isFor ? 1 : 0).map(({ full }) => withoutArticle(full))
  if (portfolio.length === 0) return null
  const here = run[nation]
  const state = here === undefined ? stateBehind(reader, behind) : (here.mention?.key ?? here.id)
  return { portfolio: portfolio.join(' '), state }
}

/** The key that all names of a ministry share. */
export function ministryKey({ portfolio, state }: MinistryRead): string {
  return `ministry ${portfolio} of ${state ?? 'some state'}`
}

/** The state whose capital stands right behind `in`. */
function stateBehind({ lexicon }: NameReader, [link, place]: readonly Chunk[]): string | null {
  if (link?.id !== 'fi' || place?.mention?.type !== 'CITY') return null
  const capital = lexicon.relations.find(
    ({ type, fromId }) => type === 'CAPITAL_OF' && fromId === place.mention?.key,
  )
  return capital?.toId ?? null
}

/**
 * The key of what a ministry stands for, given its own key and where it is named, once the text is read. One named without
 * its state is the last before it that is for the same and has a state, else the first behind it.
 */
export function findMinistryKeys({ found }: NameReader): (key: string, at: number) => string {
  const stated = new Map<string, Mention[]>()
  for (const mention of found.all) {
    if (mention.ministry === undefined || mention.ministry.state === null) continue
    const stateless = ministryKey({ ...mention.ministry, state: null })
    const others = stated.get(stateless)
    if (others === undefined) stated.set(stateless, [mention])
    else others.push(mention)
  }
  if (stated.size === 0) return key => key
  return (key, at) => {
    const same = stated.get(key) ?? []
    return (same.findLast(({ start }) => start < at) ?? same[0])?.key ?? key
  }
}

/** The last organisation whose name goes on with the word behind its first one: `ministry of foreign affairs`. */
function ministryBefore({ found, folding, text }: NameReader, portfolio: string): Mention | undefined {
  return found.all.findLast(({ type, start, end }) => {
    if (type !== 'ORGANIZATION') return false
    const second = folding.full(text.slice(start, end)).split(/\s+/)[1]
    return second !== undefined && withoutArticle(second) === portfolio
  })
}
