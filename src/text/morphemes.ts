import { createFeatures, Edge, type Features, intern, NO_FEATURES } from './edge.ts'
import type { FoldedWord } from './fold.ts'
import { remember } from './remember.ts'

const WAW = '\u0648'
const FA = '\u0641'
const BA = '\u0628'
const KAF = '\u0643'
const LAM = '\u0644'
const SIN = '\u0633'
const ALIF = '\u0627'
const ARTICLE = ALIF + LAM

const CONJUNCTIONS = new Map([
  [WAW, 'w'],
  [FA, 'f'],
])
const PREPOSITIONS = new Map([
  [BA, 'b'],
  [KAF, 'k'],
  [LAM, 'l'],
])
const PROCLITICS = new Set([...CONJUNCTIONS.keys(), ...PREPOSITIONS.keys(), SIN])
const SHORTEST_STEM = 2

/** A word with the place in it of each letter that folding leaves; without them each letter stands for itself. */
interface PlacedWord extends FoldedWord {
  readonly length: number
  readonly places: readonly number[] | 'as written'
}

/**
 * The readings of one Arabic word as base edges, as if its text began with it: the whole word, and each way of cutting
 * proclitics off it (a conjunction, then a preposition, the article restored in `li-l-`, or the future `sa-` before a
 * verb). A proclitic that stands apart from its word is one all the same. What ends the word has its length as `next`.
 */
export function readMorphemes(written: string, folded: FoldedWord): readonly Edge[] {
  const { light, full } = folded
  const { length } = written
  const alone = CONJUNCTIONS.get(light) ?? PREPOSITIONS.get(light)
  if (alone !== undefined) return [cliticEdge(0, length, light, alone)]
  const edges: Edge[] = [wordEdge(0, length, light, full, '')]
  if (!PROCLITICS.has(light[0] ?? '')) return edges
  const places = placesOf(written, light)
  if (places !== null) cut({ light, full, length, places }, 0, '', edges)
  return edges
}

/** Diacritics and tatweel, which folding drops. */
const MARK = /[\u0640\u064b-\u065f\u0670]/

/** The place of each folded letter; null where folding does more than to drop marks. */
function placesOf(written: string, light: string): PlacedWord['places'] | null {
  if (!MARK.test(written)) return written.length === light.length ? 'as written' : null
  const places = [...written.matchAll(/./gsu)].flatMap(({ 0: letter, index }) =>
    MARK.test(letter) ? [] : [index],
  )
  return places.length === light.length ? places : null
}

function cut(word: PlacedWord, at: number, after: string, edges: Edge[]): void {
  const letter = word.light[at] ?? ''
  const rest = word.light.length - at - 1
  if (rest < 1) return
  const conjunction = after === '' ? CONJUNCTIONS.get(letter) : undefined
  const preposition = PREPOSITIONS.get(letter)
  const clitic = (id: string) => cliticEdge(placeOf(word, at), placeOf(word, at + 1), letter, id)
  if (conjunction !== undefined && rest >= SHORTEST_STEM) {
    edges.push(clitic(conjunction))
    edges.push(stem(word, at + 1, conjunction))
    cut(word, at + 1, conjunction, edges)
  }
  if (preposition !== undefined && rest >= SHORTEST_STEM) {
    edges.push(clitic(preposition))
    edges.push(stem(word, at + 1, after + preposition))
    if (letter === LAM && word.light[at + 1] === LAM && rest > SHORTEST_STEM)
      edges.push(definiteAfterLam(word, at + 1, after))
  }
  if (letter === SIN && after.length <= 1 && rest > SHORTEST_STEM) {
    edges.push(clitic('s'))
    edges.push(stem(word, at + 1, `${after}s`))
  }
}

function placeOf(word: PlacedWord, at: number): number {
  return word.places === 'as written' ? at : (word.places[at] ?? word.length)
}

function stem(word: PlacedWord, at: number, after: string): Edge {
  const light = word.light.slice(at)
  const full = word.full === word.light ? light : word.full.slice(at)
  return wordEdge(placeOf(word, at), word.length, light, full, after)
}

/** In `li-l-X` the article has lost its alif: the word is read as `al-X`. */
function definiteAfterLam(word: PlacedWord, at: number, after: string): Edge {
  const { start, end, light, full } = stem(word, at, '')
  const restored = ALIF + full
  const features = featuresOfDefinite(`${after}l`)
  return plainEdge('word', restored, start, end, ALIF + light, restored, features)
}

function wordEdge(start: number, end: number, light: string, full: string, after: string): Edge {
  const definite = light.startsWith(ARTICLE) && light.length > ARTICLE.length + 1
  const features = definite ? featuresOfDefinite(after) : featuresOfBare(after)
  return plainEdge('word', full, start, end, light, full, features)
}

/** By the clitics before a word, of which there are few. */
const featuresOfBare = remember(after =>
  after === '' ? NO_FEATURES : createFeatures({ after: intern(after) }),
)
const featuresOfDefinite = remember(after =>
  createFeatures({ definite: true, after: after === '' ? undefined : intern(after) }),
)

function cliticEdge(start: number, end: number, letter: string, id: string): Edge {
  return plainEdge('clitic', id, start, end, letter, letter, NO_FEATURES)
}

function plainEdge(
  kind: string,
  id: string,
  start: number,
  end: number,
  light: string,
  full: string,
  features: Features,
): Edge {
  const reading = { class: kind, id, amount: 0, light, full, features, from: 'text', name: undefined }
  return new Edge(reading, start, end, end)
}
