import type { Folding } from '../../text/fold.ts'
import type { Mention } from './chunk.ts'

const LONE = new Set(['family-name', 'speaker'])

/** A last name that stands before the full one, as in a headline, is the person whom the text names in full later on. */
export function standForSurnames(
  text: string,
  folding: Folding,
  surnames: ReadonlyMap<string, Mention>,
): (mention: Mention) => Mention {
  return mention => {
    if (!LONE.has(mention.rule)) return mention
    const person = surnames.get(folding.full(text.slice(mention.start, mention.end)))
    return person === undefined ? mention : { ...mention, key: person.key, form: 'SHORT' }
  }
}
