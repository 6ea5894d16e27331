import { isDescribed } from './agreement.ts'
import { type Chunk, changeMention, type NameFound } from './chunk.ts'
import { chunkOf, type NameReader, unlistedMention } from './name-reader.ts'

const SPORT = 'sport'
const TEAM = '\u0645\u0646\u062a\u062e\u0628'
const THE_TEAM = `\u0627\u0644${TEAM}`
const SIDE = '\u0641\u0631\u064a\u0642'
/** What stands right before the name of a club in a text of sport: team, goal, nets, defence, player of, keeper of. */
const BEFORE_CLUBS = new Set([
  SIDE,
  '\u0645\u0631\u0645\u064a',
  '\u0634\u0628\u0627\u0643',
  '\u062f\u0641\u0627\u0639',
  '\u0644\u0627\u0639\u0628',
  '\u0644\u0627\u0639\u0628\u064a',
  '\u0645\u0647\u0627\u062c\u0645\u064a',
  '\u062d\u0627\u0631\u0633',
])
const SPORT_WORDS = 3
const NISBA = /\u064a$/
const AT_PLACE = new Set(['fi', 'ila', 'b'])

/** The team of a nation: `the team of Jordan`, `the Moroccan team`, `the team` told before. */
export function findNationalTeam(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const [first, nation] = [chunks[at], chunks[at + 1]]
  if (first?.class !== SPORT || first.features.suffix !== undefined) return null
  const isOfNation = nation !== undefined && nation.features.after === undefined
  const state =
    isOfNation && first.full === TEAM && nation.mention?.type === 'COUNTRY' ? nation.mention : undefined
  const isNational =
    isOfNation && first.full === THE_TEAM && nation.class === 'demonym' && nation.features.gender === 'm'
  if (state !== undefined || isNational) {
    const key = `ORGANIZATION ${TEAM} ${state?.key ?? nation?.id ?? ''}`
    const nested = state === undefined ? [] : [state]
    const run = chunks.slice(at, at + 2)
    return {
      mention: unlistedMention(reader, 'ORGANIZATION', run, 'team', { gender: 'm', nested, key }),
      length: 2,
    }
  }
  const told = reader.found.lastNamed(TEAM)
  if (first.full !== THE_TEAM || told === undefined || isDescribed(first, nation)) return null
  const { start, end, next } = first
  return { mention: changeMention(told, { start, end, next, form: 'NOMINAL', nested: [] }), length: 1 }
}

/**
 * Reads clubs in a text of sport: a town behind `goal of`, `team of`, a word with the article behind `team of` that the text
 * repeats. What is told so is the club wherever no preposition of place and no cue stands before it.
 */
export function readClubs(reader: NameReader, chunks: readonly Chunk[]): readonly Chunk[] {
  const words = new Set<string>()
  for (const { class: kind, full } of chunks) if (kind === SPORT) words.add(full)
  if (words.size < SPORT_WORDS) return chunks
  const repeated = findRepeated(chunks)
  const clubs = new Set(chunks.flatMap((chunk, at) => (isClubAt(chunks, at, repeated) ? [chunk.full] : [])))
  if (clubs.size === 0) return chunks
  return chunks.map((chunk, at) => {
    if (!clubs.has(chunk.full) || !mayBeClub(chunk) || isPlace(chunks, at)) return chunk
    return chunkOf(unlistedMention(reader, 'ORGANIZATION', [chunk], 'club', { gender: 'm' }), chunk)
  })
}

function findRepeated(chunks: readonly Chunk[]): ReadonlySet<string> {
  const [once, repeated] = [new Set<string>(), new Set<string>()]
  for (const { full } of chunks) (once.has(full) ? repeated : once).add(full)
  return repeated
}

function mayBeClub({ class: kind, mention, features }: Chunk): boolean {
  if (features.suffix !== undefined) return false
  return mention === undefined ? kind === 'word' && features.definite === true : mention.type === 'CITY'
}

function isClubAt(chunks: readonly Chunk[], at: number, repeated: ReadonlySet<string>): boolean {
  const [before, here] = [chunks[at - 1], chunks[at]]
  if (here === undefined || before === undefined || !mayBeClub(here) || here.features.after !== undefined)
    return false
  if (here.mention !== undefined) return BEFORE_CLUBS.has(before.full)
  const isNamed = before.full === SIDE && !NISBA.test(here.full) && !isDescribed(here, chunks[at + 1])
  return isNamed && repeated.has(here.full)
}

/** `in`, `to` and cues stand before the town itself. */
function isPlace(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return before?.class === 'cue' || before?.class === 'apposition' || AT_PLACE.has(before?.id ?? '')
}
