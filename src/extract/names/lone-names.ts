import type { Chunk } from './chunk.ts'
import { isAccusative, isHonourOfName } from './name-parts.ts'
import { type NameReader, withoutArticle } from './name-reader.ts'

const NISBA = '\u064a'
/** A word with the article that looks like an adjective of origin, as most Arab last names do. */
export function isOfOrigin({ class: kind, features, full }: Chunk): boolean {
  return features.definite === true && kind === 'word' && full.endsWith(NISBA) && !PARTICIPLE.test(full)
}

/** A participle of the fifth or sixth stem of a weak verb ends alike: `the one who challenges`. */
const PARTICIPLE = /^\u0627\u0644\u0645\u062a/

const SHORTEST_FOREIGN = 5
const CLITIC = /^(?:\u0648|[\u0641\u0643\u0628]\u0627\u0644)/
const FEMININE_OR_ACCUSATIVE = /[\u0647\u0627]$/
const WITH_PRONOUN = /[\u0621-\u064a]{3}(?:\u0647\u0646|\u0643\u0645)$/
/** A participle in the plural with its genitive behind it and a proclitic before it: `with the strikers of`. */
const JOINED_PLURAL = /^[\u0628\u0644\u0643\u0641]\u0645.{3,}\u064a$/
/** Broken plurals of the measures fawa'il and mafa'il. */
const BROKEN_PLURAL =
  /^(?:[\u0621-\u064a]\u0648\u0627[\u0621-\u064a]{2}|\u0645[\u0621-\u064a]\u0627[\u0621-\u064a]\u064a?[\u0621-\u064a])$/
const NOT_FOREIGN = [CLITIC, FEMININE_OR_ACCUSATIVE, WITH_PRONOUN, JOINED_PLURAL, BROKEN_PLURAL]
const WAW_OF_PLURAL = /\u0648$/

/** A long word that no table knows and that does not look like an object or a plural. */
export function isForeign({ words }: NameReader, { class: kind, features, full }: Chunk): boolean {
  if (kind !== 'word' || features.definite === true || full.length < SHORTEST_FOREIGN) return false
  if (NOT_FOREIGN.some(look => look.test(full))) return false
  return words.looksProper(full) && !words.isCommon(full.replace(WAW_OF_PLURAL, ''))
}

/** A word alone that may be a name: it is one where the text names a person in full with it, else nobody's. */
export const LONE_NAME = 'lone-name'

const JOINED = /^[\u0648\u0641\u0628\u0643\u0644]/
const JOINED_TO_TITLE = /^[\u0648\u0644]/
const HEADS = new Set(['office', 'title', 'demonym'])

/** The rule by which one word right behind an office is a name: surely, or only where the text names a person so in full. */
export function ruleBehindOffice(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
  rule: string,
): string {
  const [head, name] = [chunks[at - 1], chunks[at]]
  if (head === undefined || name === undefined || !isUnknown(reader, name)) return rule
  if (isHonourOfName(chunks[at + 1])) return rule
  const isTitle = head.class === 'title' && head.features.definite === true
  if (name.features.definite === true) return isHead(head) && isLastName(reader, name) ? rule : LONE_NAME
  if (name.full.endsWith(NISBA)) return LONE_NAME
  const isForeignName = isTitle ? isLong(reader, name) : isHead(head) && isForeign(reader, name)
  return isForeignName && !(isTitle ? JOINED_TO_TITLE : JOINED).test(name.full) ? rule : LONE_NAME
}

/** An office with the article or its nation, or an opening mark. */
function isHead({ class: kind, features }: Chunk): boolean {
  return kind === 'mark' || (HEADS.has(kind) && features.definite === true)
}

/** The form of an adjective of origin, but of no given name: `the honorary consul` (fakhri). */
function isLastName({ words }: NameReader, name: Chunk): boolean {
  return isOfOrigin(name) && !words.isGivenName(withoutArticle(name.full))
}

function isLong({ words }: NameReader, name: Chunk): boolean {
  return name.full.length >= SHORTEST_FOREIGN && !isAccusative(words, name)
}

/** The same behind a verb of speech. */
export function ruleBehindSpeech(reader: NameReader, name: Chunk, rule: string): string {
  if (!isUnknown(reader, name)) return rule
  if (name.features.definite === true) return isOfOrigin(name) ? rule : LONE_NAME
  const isObject = OBJECTS.some(look => look.test(name.full)) || isAccusative(reader.words, name)
  return isObject ? LONE_NAME : rule
}

function isUnknown({ words }: NameReader, { class: kind, full }: Chunk): boolean {
  return kind === 'word' && !words.isFamilyName(full)
}

/** Plurals and duals, a word with a pronoun, an active participle in the feminine (`joking`). */
const OBJECTS = [
  /(?:\u0627\u062a|\u0648\u0646|\u064a\u0646|\u062a\u0627|\u062a\u0627\u0646)$/,
  /(?:\u062a\u0647|\u062a\u064a|\u0647\u0645|\u0643\u0645|\u0647\u0627)$/,
  /^[\u0621-\u064a]\u0627[\u0621-\u064a]{2}\u0647$/,
]
