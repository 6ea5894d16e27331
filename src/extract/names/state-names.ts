import type { Lexicon } from '../../lexicon/lexicon.ts'
import { changeReading, Edge } from '../../text/edge.ts'
import type { Folding } from '../../text/fold.ts'
import { STATE_ADJECTIVE } from '../create-dictionary.ts'
import { type Chunk, changeMention } from './chunk.ts'
import { chunkOf } from './name-reader.ts'

/** Adjectives in the long names of states, folded fully. */
export interface StateAdjectives {
  /** Behind a state's name where `republic of`, `kingdom of` stands before it: `Islamic`, `Democratic`. */
  readonly ofLong: ReadonlySet<string>
  /** Also without such a word: `Federal`. */
  readonly ofShort: ReadonlySet<string>
}

/** Indexes the adjectives of the word table. */
export function indexStateAdjectives({ arabic }: Lexicon, folding: Folding): StateAdjectives {
  const adjectives = arabic.words.filter(word => word.class === STATE_ADJECTIVE)
  const ofShort = adjectives.filter(({ id }) => id === 'short')
  const setOf = (words: typeof adjectives) => new Set(words.map(({ form }) => folding.full(form)))
  return { ofLong: setOf(adjectives), ofShort: setOf(ofShort) }
}

/** `republic of`, `kingdom of`, `state of`; a plain word where no state's name follows. */
const STATE = 'state'

/** Reads the long name of a state, listed or not, as its name: `the kingdom of X`, `the Democratic Republic of X`. */
export function readStates(chunks: readonly Chunk[], { ofLong, ofShort }: StateAdjectives): readonly Chunk[] {
  const read: Chunk[] = []
  for (let at = 0; at < chunks.length; ) {
    const [here, next] = [chunks[at], chunks[at + 1]]
    if (here === undefined) break
    const isLong = here.class === STATE && next?.features.after === undefined
    const state = isLong ? next?.mention : here.mention
    if (state?.type !== 'COUNTRY') {
      read.push(here.class === STATE ? asWord(here) : here)
      at += 1
      continue
    }
    const from = at
    at += isLong ? 2 : 1
    while (isBehind(chunks[at], isLong ? ofLong : ofShort)) at += 1
    const last = chunks[at - 1] ?? here
    const { end, next: behind } = last
    const mention = changeMention(state, { start: here.start, end, next: behind, form: 'NAME' })
    read.push(at - from === 1 ? here : chunkOf(mention, here))
  }
  return read
}

function asWord({ reading, start, end, next }: Chunk): Chunk {
  return new Edge(changeReading(reading, { class: 'word' }), start, end, next)
}

function isBehind(chunk: Chunk | undefined, words: ReadonlySet<string>): boolean {
  return chunk !== undefined && chunk.features.definite === true && words.has(chunk.full)
}
