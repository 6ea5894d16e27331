import type { Edge } from './edge.ts'
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
const SHORTEST_STEM = 2

/**
 * The readings of one Arabic token as base edges: the whole word, and each way of cutting proclitics off it
 * (a conjunction, then a preposition, the article restored in `li-l-`, or the future `sa-` before a verb).
 * A proclitic that stands apart from its word is one all the same.
 */
export function readMorphemes(token: Token, next: number): readonly Edge[] {
  const alone = CONJUNCTIONS.get(token.light) ?? PREPOSITIONS.get(token.light)
  if (alone !== undefined) return [{ ...cliticEdge(token.start, token.end, token.light, alone), next }]
  const edges: Edge[] = [wordEdge(token.start, token.end, next, token.light, token.full, '')]
  if (token.light.length !== token.text.length) return edges.concat(readMarked(token, next))
  cut(token, 0, '', next, edges)
  return edges
}

/** A token with diacritics or tatweel is cut only after its first letters, where they carry none. */
function readMarked(token: Token, next: number): readonly Edge[] {
  const edges: Edge[] = []
  const first = token.text[0] ?? ''
  const clitic = CONJUNCTIONS.get(first) ?? PREPOSITIONS.get(first)
  if (clitic === undefined || token.light.length - 1 < SHORTEST_STEM || token.light[1] !== token.text[1])
    return edges
  edges.push(cliticEdge(token.start, token.start + 1, first, clitic))
  edges.push(wordEdge(token.start + 1, token.end, next, token.light.slice(1), token.full.slice(1), clitic))
  return edges
}

function cut(token: Token, at: number, after: string, next: number, edges: Edge[]): void {
  const letter = token.light[at] ?? ''
  const rest = token.light.length - at - 1
  if (rest < 1) return
  const conjunction = after === '' ? CONJUNCTIONS.get(letter) : undefined
  const preposition = PREPOSITIONS.get(letter)
  const start = token.start + at
  if (conjunction !== undefined && rest >= SHORTEST_STEM) {
    edges.push(cliticEdge(start, start + 1, letter, conjunction))
    edges.push(stem(token, at + 1, next, conjunction))
    cut(token, at + 1, conjunction, next, edges)
  }
  if (preposition !== undefined && rest >= SHORTEST_STEM) {
    edges.push(cliticEdge(start, start + 1, letter, preposition))
    edges.push(stem(token, at + 1, next, after + preposition))
    if (letter === LAM && token.light[at + 1] === LAM && rest > SHORTEST_STEM)
      edges.push(definiteAfterLam(token, at + 1, next, after))
  }
  if (letter === SIN && after.length <= 1 && rest > SHORTEST_STEM) {
    edges.push(cliticEdge(start, start + 1, letter, 's'))
    edges.push(stem(token, at + 1, next, `${after}s`))
  }
}

function stem(token: Token, at: number, next: number, after: string): Edge {
  return wordEdge(token.start + at, token.end, next, token.light.slice(at), token.full.slice(at), after)
}

/** In `li-l-X` the article has lost its alif: the word is read as `al-X`. */
function definiteAfterLam(token: Token, at: number, next: number, after: string): Edge {
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
