import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { type Chunk, changeMention, type Mention } from './chunk.ts'
import { ministryKey } from './ministries.ts'
import { type NameReader, unlistedMention, withoutArticle } from './name-reader.ts'

const PARLIAMENT = 'parliament'
const PARLIAMENT_NOUN = '\u0628\u0631\u0644\u0645\u0627\u0646'

/** What the names of parliaments begin with, folded fully, without article. */
export function indexParliaments({ arabic }: Lexicon, folding: Folding): readonly string[] {
  return arabic.words.flatMap(({ class: kind, form }) =>
    kind === PARLIAMENT ? [withoutArticle(folding.full(form))] : [],
  )
}

/**
 * A power of a state by its word alone (`the government`), which the text did not name before: that of the state it names it
 * with later, else one of its own. A parliament may have been named as its council: `the house of representatives`.
 */
export function findPowerAlone(reader: NameReader, chunk: Chunk): Mention | null {
  const cue = chunk.class === 'cue' ? reader.cues.get(chunk.id) : undefined
  if (cue?.use !== 'power' || chunk.features.suffix !== undefined) return null
  const portfolio = withoutArticle(chunk.full)
  const named = portfolio === PARLIAMENT_NOUN ? lastParliament(reader) : undefined
  const { start, end, next } = chunk
  if (named !== undefined)
    return changeMention(named, { start, end, next, form: 'NOMINAL', nested: [], rule: 'definite-noun' })
  const ministry = { portfolio, state: null }
  const particulars = { gender: cue.gender, ministry, key: ministryKey(ministry) }
  return unlistedMention(reader, cue.type, [chunk], 'power-alone', particulars)
}

function lastParliament({ folding, found, parliaments, text }: NameReader): Mention | undefined {
  return found.lastOf(PARLIAMENT, ({ type, form, start, end }) => {
    if ((type !== 'ORGANIZATION' && type !== 'BODY') || form === 'NOMINAL') return false
    const name = withoutArticle(folding.full(text.slice(start, end)))
    return parliaments.some(beginning => name.startsWith(beginning))
  })
}
