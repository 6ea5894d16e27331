import type { EntityTables } from '../lexicon/lexicon.ts'
import type { Folding } from '../text/fold.ts'

const AND = '\u0648'
const ARTICLE = '\u0627\u0644'
const FEMININE = '\u0629'
const MOST_WORDS = 3

/**
 * How to tell the name of a ministry in English (`Ministry of Youth and Sports of Iraq`); null where a word of it is
 * neither what a ministry is for, by the table, nor its state, and for every other name.
 */
export function createMinistryTranslation(
  { arabic, latin, names, entities }: EntityTables,
  folding: Folding,
): (name: string) => string | null {
  const heads = new Set(
    arabic.nameCues.filter(({ use }) => use === 'state').map(({ form }) => folding.full(form)),
  )
  const portfolios = new Map(latin.portfolios.map(({ words, english }) => [folding.full(words), english]))
  const states = new Map<string, string>()
  const addState = (words: string, id: string) => {
    const entity = entities.get(id)
    if (entity?.type === 'COUNTRY') states.set(folding.full(words), entity.nameEn)
  }
  for (const { entityId, form } of arabic.demonyms) addState(ARTICLE + form + FEMININE, entityId)
  for (const { entityId, text, language } of names) if (language === 'ar') addState(text, entityId)

  function portfolioAt(words: readonly string[], at: number) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const english = portfolios.get(words.slice(at, at + count).join(' '))
      if (english !== undefined) return { english, next: at + count }
    }
    return null
  }

  return name => {
    const [head = '', ...given] = folding.full(name).split(/\s+/)
    if (!heads.has(head)) return null
    const words = joinConjunctions(given)
    const found: string[] = []
    let at = 0
    for (let part = portfolioAt(words, 0); part !== null; part = portfolioAt(words, at)) {
      found.push(part.english)
      at = part.next
      const next = words[at]
      if (next === undefined || !next.startsWith(AND)) break
      words[at] = next.slice(AND.length)
    }
    const rest = words.slice(at).join(' ')
    const state = states.get(rest)
    if (found.length === 0 || (rest !== '' && state === undefined)) return null
    return `Ministry of ${inCapitals(found)}${state === undefined ? '' : ` of ${state}`}`
  }
}

/** A conjunction that stands apart from its word is written to it. */
function joinConjunctions(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word === AND) return []
    return words[at - 1] === AND ? [AND + word] : [word]
  })
}

const SMALL = new Set(['the', 'of', 'and'])

function inCapitals(parts: readonly string[]): string {
  const joined = parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  return joined.replace(/[A-Za-z']+/g, word =>
    SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}
