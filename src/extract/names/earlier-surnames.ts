import { type Chunk, changeMention, type Mention } from './chunk.ts'
import { chunkOf, isDefiniteWord, type NameReader } from './name-reader.ts'

const NAME_CLASSES = new Set(['word', 'given', 'family', 'demonym'])

const INSIDE_NAMES = new Set(['given', 'particle', 'title'])

/** The last name of a person in a text's headline whom only what follows names in full: a mention of that person. */
export function findEarlierSurnames(
  { surnames, text, words }: NameReader,
  chunks: readonly Chunk[],
): readonly Chunk[] {
  const headline = text.indexOf('\n')
  return chunks.map((chunk, at) => {
    if (chunk.start >= headline) return chunk
    const { class: kind, full, start, end, next } = chunk
    const person = NAME_CLASSES.has(kind) ? surnames.get(full) : undefined
    if (person === undefined || person.start < start || isDefiniteWord(chunks[at + 1])) return chunk
    if (words.isCommon(full) || INSIDE_NAMES.has(chunks[at - 1]?.class ?? '')) return chunk
    const changes = { start, end, next, form: 'SHORT', nested: [], rule: 'surname' } as const
    return chunkOf(changeMention(person, changes), chunk)
  })
}

/** The mentions with those that were found later at their places. */
export function withEarlier(mentions: readonly Mention[], earlier: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = []
  let taken = 0
  for (const mention of mentions) {
    for (let next = earlier[taken]; next !== undefined && next.start < mention.start; next = earlier[taken]) {
      all.push(next)
      taken += 1
    }
    all.push(mention)
  }
  return [...all, ...earlier.slice(taken)]
}
