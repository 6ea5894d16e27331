import { type Chunk, changeMention, type Mention } from './chunk.ts'
import { isAdjectiveBehind } from './descriptions.ts'
import type { NameReader } from './name-reader.ts'
import { isPost } from './plain-phrases.ts'

/** A street bears the name of a person or a place alike. */
const STREET = 'street'
const QUARTER = '\u062d\u064a'
const PLACES = new Set(['COUNTRY', 'CITY'])
/** A year right behind a name, and nothing that it could count. */
const YEAR = /^ (?:19|20)\d\d(?=$|["\u00bb\u201d)\u060c,.\n])/
const LONGEST_YEAR = 6

/**
 * A listed name where something is only called after it mentions nobody: a person's or place's in that of a street, a
 * quarter, a prize, a presidency that one stands for, a place with the year of what is held there (`Tunisia 2020`); a
 * ministry by the adjective of another noun (`the American foreign policy`).
 */
export function namedAt(
  { text }: NameReader,
  chunks: readonly Chunk[],
  at: number,
  mention: Mention,
): Mention {
  const [before, here] = [chunks[at - 1], chunks[at]]
  const isAdjective = mention.type === 'ORGANIZATION' && here !== undefined && isAdjectiveBehind(before, here)
  const isNamesake = before?.class === 'namesake' && (mention.type === 'PERSON' || before.id === STREET)
  const isNobody =
    isAdjective || isNamesake || isOfQuarter(before, mention) || isOfYear(text, mention) || isPost(chunks, at)
  return isNobody ? changeMention(mention, { standing: 'nobody' }) : mention
}

/** `the quarter [of] Ibn Sina`. */
function isOfQuarter(before: Chunk | undefined, { type }: Mention): boolean {
  return type === 'PERSON' && before?.class === 'cue' && before.id === QUARTER
}

function isOfYear(text: string, { type, end }: Mention): boolean {
  return PLACES.has(type) && YEAR.test(text.slice(end, end + LONGEST_YEAR))
}
