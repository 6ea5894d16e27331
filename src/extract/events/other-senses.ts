import type { Chunk } from '../names/chunk.ts'
import type { Draft } from './draft.ts'

const SPORT_WORDS = 2
const SPORT_NOUNS = new Set([
  'liqa',
  'iltaqa',
  'dawra',
  'jalsa',
  'qimma',
  'istaqbala',
  'ijtamaa',
  'wasala',
  'jawla',
  'ghadara',
])
/** First words of the names of sport clubs. */
const CLUBS = new Set(['\u0646\u0627\u062f\u064a', '\u062a\u0631\u062c\u064a', '\u0646\u062c\u0645'])

/** The rules that read teams. */
const TEAMS = new Set(['club', 'team'])

/** First words of the names of sport grounds. */
const GROUNDS = new Set([
  '\u0645\u0644\u0639\u0628',
  '\u0627\u0633\u062a\u0627\u062f',
  '\u0633\u062a\u0627\u062f',
])

/** The name of the public prosecution begins with this word. */
const PROSECUTION = '\u0627\u0644\u0646\u064a\u0627\u0628\u0629'

/** Whether a word that may tell an event means something else in this text: a match, a round of a cup or vote, a hearing. */
export function createSenseFilter(chunks: readonly Chunk[]): (draft: Draft) => boolean {
  const sportWords = new Set<string>()
  for (const chunk of chunks) if (isSportWord(chunk)) sportWords.add(chunk.mention?.head ?? chunk.full)
  const isSport = sportWords.size >= SPORT_WORDS
  const isCourt = chunks.some(isCourtWord)
  const isContest = sportWords.size > 0 || chunks.some(chunk => chunk.class === 'contest')
  return ({ noun, arguments: given }) => {
    if (isSport && SPORT_NOUNS.has(noun)) return true
    const isOfBody = given.some(({ as }) => as === 'ORGANIZER')
    if (noun === 'dawra') return isContest && !isOfBody
    return noun === 'jalsa' && isCourt && !isOfBody
  }
}

function isCourtWord({ class: kind, mention }: Chunk): boolean {
  return kind === 'court' || mention?.head.startsWith(PROSECUTION) === true
}

function isSportWord({ class: kind, id, mention }: Chunk): boolean {
  if (mention !== undefined)
    return TEAMS.has(mention.rule) || CLUBS.has(mention.head) || GROUNDS.has(mention.head)
  return kind === 'sport' || (kind === 'cue' && GROUNDS.has(id))
}
