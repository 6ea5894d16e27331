import { foldedWords } from './folded-words.ts'

/** How often a package writes a name of one or more Arabic words with these Latin ones. */
export interface Spelling {
  readonly arabic: string
  readonly latin: string
  readonly count: number
}

/** Arabic words that are one name together, and how it is mostly written in Latin letters. */
export interface LatinName {
  readonly words: string
  readonly latin: string
}

/** A spelling seen once is as likely an accident. */
const SEEN = 2
/** Share of the letters in which a spelling may differ from what the Arabic letters sound like. */
const TOLERANCE = 0.4
const ARTICLE = /^(?:al|el|ul)[- ](?=.)/

/**
 * The most frequent Latin spelling of each name, without its article: names of one word, and those that begin with the
 * first or end with the last of the words given (slave of, God), which are written together in many ways.
 * A tie goes to the first by alphabet. Left out: what was seen once, and what does not sound like the Arabic.
 */
export function selectLatinNames(
  spellings: readonly Spelling[],
  tell: { readonly article: string; readonly first: string; readonly last: string },
  fold: (text: string) => string,
  soundOf: (arabicWord: string) => string,
): readonly LatinName[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { arabic, latin, count } of spellings) {
    const name = withoutArticle(foldedWords(arabic, fold), plainLatin(latin), tell)
    if (name === null) continue
    const ofName = counts.get(name.words) ?? new Map<string, number>()
    ofName.set(name.latin, (ofName.get(name.latin) ?? 0) + count)
    counts.set(name.words, ofName)
  }
  return [...counts]
    .flatMap(([words, ofName]) => {
      const [best] = [...ofName]
        .filter(([latin, count]) => count >= SEEN && soundsAlike(words, latin, soundOf))
        .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      return best === undefined ? [] : [{ words, latin: inCapitals(best[0]) }]
    })
    .sort((a, b) => (a.words < b.words ? -1 : 1))
}

/** A name and its spelling without the article; null where they are no name of the table. */
function withoutArticle(
  words: readonly string[],
  latin: string,
  { article, first, last }: { readonly article: string; readonly first: string; readonly last: string },
): LatinName | null {
  const [word = '', second] = words
  if (words.length > 2 || !/^[a-z]+(?:[- ][a-z]+)*$/.test(latin)) return null
  if (second !== undefined)
    return word === first || second === last
      ? { words: words.join(' '), latin: latin.replaceAll('-', ' ') }
      : null
  const isArticled = word.startsWith(article) && word.length > article.length + 1
  if (isArticled !== ARTICLE.test(latin)) return null
  const [bare, spelt] = isArticled ? [word.slice(article.length), latin.replace(ARTICLE, '')] : [word, latin]
  return /^[a-z]+$/.test(spelt) ? { words: bare, latin: spelt } : null
}

function plainLatin(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/[\p{M}'\u2018\u2019\u02bc\u02be\u02bf]/gu, '')
    .toLowerCase()
    .trim()
}

function inCapitals(latin: string): string {
  return latin.replace(/(?:^| )[a-z]/g, letter => letter.toUpperCase())
}

/** Whether a spelling has about the consonants of the Arabic words. */
function soundsAlike(words: string, latin: string, soundOf: (arabicWord: string) => string): boolean {
  const [one, other] = [
    skeletonOf(words.split(' ').map(soundOf).join('')),
    skeletonOf(latin.replaceAll(' ', '')),
  ]
  return distanceOf(one, other) <= TOLERANCE * Math.max(one.length, other.length)
}

/** The consonants of a Latin word, those taken for each other as one. */
function skeletonOf(latin: string): string {
  return latin
    .toLowerCase()
    .replace(/kh|gh|ck|[kqgxc](?![hei])/g, 'k')
    .replace(/tch|sh|ch|dj|zh|[jg]/g, 'j')
    .replace(/th|dh|ts|[tdszc]/g, 't')
    .replace(/ph|[bpvf]/g, 'b')
    .replace(/[^kjtbrlmn]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** Levenshtein's distance. */
function distanceOf(one: string, other: string): number {
  let row = [...other, ''].map((_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [to, candidate] of [...other].entries())
      next.push(
        Math.min(
          (row[to + 1] ?? 0) + 1,
          (next[to] ?? 0) + 1,
          (row[to] ?? 0) + (letter === candidate ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}
