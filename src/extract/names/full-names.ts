import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { type Chunk, changeMention, type Mention, type NameFound } from './chunk.ts'
import { FOREIGN_PARTICLE, isFather, isNameWord, isSon } from './name-parts.ts'
import { isWithArticle, type NameReader, unlistedMention } from './name-reader.ts'
import { LONGEST_NAME } from './person-names.ts'

/** A listed person under a longer name than the listed one: `X Y bin Z of the house of W`. */
export function findFullName(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const mention = chunks[at]?.mention
  if (mention?.type !== 'PERSON') return null
  const length = lengthOfFullName(reader, chunks, at)
  const last = chunks[at + length - 1]
  if (length === 1 || last === undefined) return null
  return { mention: changeMention(mention, { end: last.end, next: last.next, form: 'NAME' }), length }
}

/**
 * How many chunks a listed person's name takes with what goes on from it: `X Y bin Z`, `X Y of the house of Z`, `X al-Y
 * al-Z`.
 */
function lengthOfFullName(reader: NameReader, chunks: readonly Chunk[], at: number): number {
  let length = 1
  while (length < LONGEST_NAME) {
    const [here, next] = [chunks[at + length], chunks[at + length + 1]]
    if (here === undefined || here.features.after !== undefined) break
    if (here.class === 'particle' && here.id !== FOREIGN_PARTICLE) {
      if (next === undefined || !(isNameWord(next) || (isSon(here) && isFather(next)))) break
      length += 2
    } else if (isFamily(reader, chunks[at + length - 1], here)) length += 1
    else break
  }
  return length
}

/** A family name with the article, behind another part of the name with it. */
function isFamily({ folding, text, words }: NameReader, before: Chunk | undefined, here: Chunk): boolean {
  if (before === undefined || here.class !== 'word' || here.features.definite !== true) return false
  const last = folding.full(text.slice(before.start, before.end)).split(' ').at(-1) ?? ''
  return isWithArticle(last) && words.isFamilyName(here.full)
}

/** A person by the words of a name; the listed person whose name it begins with, if any. */
export function personMention(
  reader: NameReader,
  run: readonly Chunk[],
  rule: string,
  particulars: Partial<Pick<Mention, 'form' | 'standing'>> = {},
): Mention {
  const gender = reader.words.isWomansName(run[0]?.full ?? '') ? 'f' : 'm'
  const mention = unlistedMention(reader, 'PERSON', run, rule, { gender, ...particulars })
  const key = keyOfListed(reader, mention)
  return key === undefined ? mention : changeMention(mention, { key })
}

const SHORTEST_NAME = 2

function keyOfListed({ folding, persons, text }: NameReader, { start, end }: Mention): string | undefined {
  const words = folding.full(text.slice(start, end)).split(/\s+/)
  for (let length = words.length - 1; length >= SHORTEST_NAME; length -= 1) {
    const key = persons.get(words.slice(0, length).join(' '))
    if (key !== undefined) return key
  }
  return undefined
}

/** Ids of the listed persons by their Arabic names of two words and more, folded fully. */
export function indexPersons({ entities, names }: Lexicon, folding: Folding): ReadonlyMap<string, string> {
  const persons = new Map<string, string>()
  for (const { condition, entityId, language, text } of names)
    if (
      language === 'ar' &&
      condition === null &&
      text.includes(' ') &&
      entities.get(entityId)?.type === 'PERSON'
    )
      persons.set(folding.full(text), entityId)
  return persons
}
