import { hash } from 'node:crypto'
import type { EntityTables } from '../lexicon/lexicon.ts'
import type { Folding } from '../text/fold.ts'
import type { EntityType } from '../vocabulary.ts'

const ARTICLE = '\u0627\u0644'
const FEMININE = '\u0629'

/** How entities are named and told apart that no table lists. */
export interface UnlistedNaming {
  /**
   * `ent-` and 16 hexadecimal digits of a SHA-256 over the type and the fully folded name; for an organ of a state whose
   * name does not tell which also over the publisher, since every country has a ministry of the interior.
   */
  idOf(type: EntityType, name: string, publisher: string | null): string
  /** The name of an organ of a state (id) with the state's adjective, where it does not tell it by itself. */
  withState(name: string, state: string): string
}

/** Indexes the lexicon once. */
export function createUnlistedNaming(
  { arabic, names, entities }: Pick<EntityTables, 'arabic' | 'names' | 'entities'>,
  folding: Folding,
): UnlistedNaming {
  const cuesOf = (use: string) =>
    arabic.nameCues.filter(cue => cue.use === use).map(cue => folding.full(cue.form))
  const powers = new Set(cuesOf('power'))
  const organs = new Set([
    ...cuesOf('state'),
    ...powers,
    ...[...powers].map(power => folding.full(ARTICLE + power)),
  ])
  const portfolios = new Set(cuesOf('portfolio'))
  const adjectives = new Map<string, string>()
  const nations = new Set<string>()
  for (const { entityId, form } of arabic.demonyms) {
    if (!adjectives.has(entityId)) adjectives.set(entityId, ARTICLE + form + FEMININE)
    for (const adjective of [form, form + FEMININE])
      nations.add(folding.full(adjective)).add(folding.full(ARTICLE + adjective))
  }
  for (const { entityId, text, language } of names)
    if (language === 'ar' && entities.get(entityId)?.type === 'COUNTRY') nations.add(folding.full(text))

  /** Whether a name is that of an organ every state has, without the state. */
  function isOfSomeState(folded: string): boolean {
    const words = folded.split(' ')
    const [first = ''] = words
    const isOrgan = organs.has(first) || (words.length === 1 && portfolios.has(first.replace(ARTICLE, '')))
    if (!isOrgan) return false
    return !words.some((_, at) => [1, 2, 3].some(count => nations.has(words.slice(at, at + count).join(' '))))
  }
  const fold = (name: string) => folding.full(name).replace(/\s+/g, ' ').trim()
  return {
    idOf: (type, name, publisher) => {
      const folded = fold(name)
      const named = publisher !== null && isOfSomeState(folded) ? `${folded}\n${publisher}` : folded
      return `ent-${hash('sha256', `${type}\n${named}`).slice(0, 16)}`
    },
    withState: (name, state) => {
      const adjective = adjectives.get(state)
      return adjective === undefined || !isOfSomeState(fold(name)) ? name : `${name} ${adjective}`
    },
  }
}
