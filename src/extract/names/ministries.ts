import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Chunk, Mention, NameFound } from './chunk.ts'
import { isDefiniteWord, type NameReader, unlistedMention, withoutArticle } from './name-reader.ts'

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
 * What the names of one state's ministry share, null for other names: `the French foreign (ministry)`, `foreign
 * (ministry) of France`, `ministry of foreign affairs of France`.
 */
export function ministryKey({ cues }: NameReader, run: readonly Chunk[]): string | null {
  const isPortfolio = (chunk: Chunk | undefined) =>
    chunk?.class === 'cue' && cues.get(chunk.id)?.use === 'portfolio'
  const portfolio = run[isPortfolio(run[0]) || run[0]?.features.definite === true ? 0 : 1]
  const nation = run.find(({ class: kind, mention }) => kind === 'demonym' || mention?.type === 'COUNTRY')
  if (portfolio === undefined || nation === undefined || !isPortfolio(portfolio)) return null
  return `ministry ${withoutArticle(portfolio.full)} ${nation.mention?.key ?? nation.id}`
}

/** The last organisation whose name goes on with the word behind its first one: `ministry of foreign affairs`. */
function ministryBefore({ found, folding, text }: NameReader, portfolio: string): Mention | undefined {
  return found.all.findLast(({ type, start, end }) => {
    if (type !== 'ORGANIZATION') return false
    const second = folding.full(text.slice(start, end)).split(/\s+/)[1]
    return second !== undefined && withoutArticle(second) === portfolio
  })
}
