import { changeMention, type Mention } from './chunk.ts'
import type { NameReader } from './name-reader.ts'

const LONE = new Set(['family-name', 'speaker', 'person-behind-office'])

/** A last name alone, as in a headline or behind an office, is the person whom the text names in full elsewhere. */
export function standForSurnames(
  { folding, text }: Pick<NameReader, 'folding' | 'text'>,
  surnames: ReadonlyMap<string, Mention>,
): (mention: Mention) => Mention {
  return mention => {
    if (!LONE.has(mention.rule)) return mention
    const name = folding.full(text.slice(mention.start, mention.end))
    const person = surnames.get(name)
    return person === undefined ? mention : changeMention(mention, { key: person.key, form: 'SHORT' })
  }
}
