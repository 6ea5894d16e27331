import type { Edge } from './edge.ts'
import type { FoldedWord } from './fold.ts'
import type { Token } from './tokens.ts'

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

/**
 * The readings of one Arabic token as base edges: the whole word, and each way of cutting proclitics off it
 * (a conjunction, then a preposition, the article restored in `li-l-`, or the future `sa-` before a verb).
 * A proclitic that stands apart from its word is one all the same.
 */
export function readMorphemes(token: Token, next: number): readonly Edge[] {
  const { start, end, word } = token
  const length = end - start
  const known = KNOWN.get(word) ?? cutKnown(token, length)
  return known.map(edge => ({
    class: edge.class,
    id: edge.id,
    amount: edge.amount,
    start: start + edge.start,
    end: start + edge.end,
    next: edge.next === length ? next : start + edge.next,
    light: edge.light,
    full: edge.full,
    features: edge.features,
    from: edge.from,
  }))
}

function cutKnown(token: Token, length: number): readonly Edge[] {
  const edges = cutWord({ ...token, start: 0, end: length }, length)
  KNOWN.set(token.word, edges)
  return edges
}

/** The readings of words seen before, as if each stood at the beginning of its text. */
const KNOWN = new WeakMap<FoldedWord, readonly Edge[]>()

function cutWord(token: Token, next: number): readonly Edge[] {
  const alone = CONJUNCTIONS.get(token.light) ?? PREPOSITIONS.get(token.light)
  if (alone !== undefined) return [{ ...cliticEdge(token.start, token.end, token.light, alone), next }]
  const edges: Edge[] = [wordEdge(token.start, token.end, next, token.light, token.full, '')]
  if (!PROCLITICS.has(token.light[0] ?? '')) return edges
  const places = placesOf(token)
  if (places !== null) cut({ ...token, places }, 0, '', next, edges)
  return edges
}

/** A token with the offset in the text of each of its letters; without them each letter stands for itself. */
interface PlacedToken extends Token {
  readonly places: readonly number[] | 'as written'
}

/** Diacritics and tatweel, which folding drops. */
const MARK = /[\u0640\u064b-\u065f\u0670]/

/** The offset in the text of each folded letter; null where folding does more than to drop marks. */
function placesOf({ text, light, start }: Token): PlacedToken['places'] | null {
  if (!MARK.test(text)) return text.length === light.length ? 'as written' : null
  const places = [...text.matchAll(/./gsu)].flatMap(({ 0: letter, index }) =>
    MARK.test(letter) ? [] : [start + index],
  )
  return places.length === light.length ? places : null
}

function cut(token: PlacedToken, at: number, after: string, next: number, edges: Edge[]): void {
  const letter = token.light[at] ?? ''
  const rest = token.light.length - at - 1
  if (rest < 1) return
  const conjunction = after === '' ? CONJUNCTIONS.get(letter) : undefined
  const preposition = PREPOSITIONS.get(letter)
  const clitic = (id: string) => cliticEdge(placeOf(token, at), placeOf(token, at + 1), letter, id)
  if (conjunction !== undefined && rest >= SHORTEST_STEM) {
    edges.push(clitic(conjunction))
    edges.push(stem(token, at + 1, next, conjunction))
    cut(token, at + 1, conjunction, next, edges)
  }
  if (preposition !== undefined && rest >= SHORTEST_STEM) {
    edges.push(clitic(preposition))
    edges.push(stem(token, at + 1, next, after + preposition))
    if (letter === LAM && token.light[at + 1] === LAM && rest > SHORTEST_STEM)
      edges.push(definiteAfterLam(token, at + 1, next, after))
  }
  if (letter === SIN && after.length <= 1 && rest > SHORTEST_STEM) {
    edges.push(clitic('s'))
    edges.push(stem(token, at + 1, next, `${after}s`))
  }
}

function placeOf(token: PlacedToken, at: number): number {
  return token.places === 'as written' ? token.start + at : (token.places[at] ?? token.end)
}

function stem(token: PlacedToken, at: number, next: number, after: string): Edge {
  return wordEdge(placeOf(token, at), token.end, next, token.light.slice(at), token.full.slice(at), after)
}

/** In `li-l-X` the article has lost its alif: the word is read as `al-X`. */
function definiteAfterLam(token: PlacedToken, at: number, next: number, after: string): Edge {
  const edge = stem(token, at, next, `${after}l`)
  const full = ALIF + edge.full
  return { ...edge, id: full, light: ALIF + edge.light, full, features: { ...edge.features, definite: true } }
}

function wordEdge(
  start: number,
  end: number,
  next: number,
  light: string,
  full: string,
  after: string,
): Edge {
  const definite = light.startsWith(ARTICLE) && light.length > ARTICLE.length + 1
  const features = { ...(definite ? { definite } : {}), ...(after === '' ? {} : { after }) }
  return { class: 'word', id: full, amount: 0, start, end, next, light, full, features, from: 'text' }
}

function cliticEdge(start: number, end: number, letter: string, id: string): Edge {
  return {
    class: 'clitic',
    id,
    amount: 0,
    start,
    end,
    next: end,
    light: letter,
    full: letter,
    features: {},
    from: 'text',
  }
}
