import type { NameCue } from '../../lexicon/arabic-tables.ts'
import type { Lexicon, LexiconEntity } from '../../lexicon/lexicon.ts'
import { changeReading, Edge } from '../../text/edge.ts'
import type { Folding } from '../../text/fold.ts'
import type { EntityType, MentionForm } from '../../vocabulary.ts'
import type { Capital } from './capital-names.ts'
import { type Chunk, changeMention, FoundChunk, type Mention, type Title } from './chunk.ts'
import { FoundMentions, type StandInNouns } from './found-mentions.ts'
import type { NameWords } from './name-words.ts'
import type { StateAdjectives } from './state-names.ts'

const ALIF = '\u0627'
const LAM = '\u0644'
const ARTICLE = ALIF + LAM

/** What the name rules read: the text, its chunks, what was found before, and the lexicon. */
export interface NameReader {
  readonly text: string
  readonly folding: Folding
  readonly lexicon: Lexicon
  readonly words: NameWords
  /** The first words of names, by their form. */
  readonly cues: ReadonlyMap<string, NameCue>
  /** The first words of the names of sports clubs, folded fully: before anything but a town they are plain words. */
  readonly clubs: ReadonlyMap<string, NameCue>
  /** Adjectives of origin of countries with the article, folded fully. */
  readonly demonyms: ReadonlySet<string>
  /** Ids of listed persons by their names of two words and more, folded fully. */
  readonly persons: ReadonlyMap<string, string>
  /** Those of regions alone: `the European`, `the Gulf's`. */
  readonly regional: ReadonlySet<string>
  /** First words of place names of two words, folded fully. */
  readonly toponyms: ReadonlySet<string>
  /** Verbs whose subject says something, by their id. */
  readonly speaking: ReadonlySet<string>
  /** Verbs of meetings, visits and calls, by their id. */
  readonly meeting: ReadonlySet<string>
  readonly stateAdjectives: StateAdjectives
  /** What the names of parliaments begin with, folded fully, without article. */
  readonly parliaments: readonly string[]
  /** Ids of organisations by their adjectives with the article, folded fully. */
  readonly bodyAdjectives: ReadonlyMap<string, string>
  /** The first words of groups' names, folded fully. */
  readonly groupHeads: ReadonlySet<string>
  /** The ids of listed entities that some relation joins, from and to, a blank between them. */
  readonly joined: ReadonlySet<string>
  /** By the id of a country. */
  readonly capitals: ReadonlyMap<string, Capital>
  /** Mentions found so far, in order; nested ones before the one around them. */
  readonly found: FoundMentions
  /** The last names of the persons named in full so far, folded fully. */
  readonly surnames: Map<string, Mention>
  /** The offices under which a person was named, by the person's key. */
  readonly titles: Map<string, Title[]>
  /** The offices that stand without a name. */
  readonly offices: OfficeAlone[]
}

/** An office that stands without a name. */
export interface OfficeAlone extends Title {
  readonly key: string
  readonly standsForNobody: boolean
  /** Whom it is told of, where it stands right behind the name. */
  readonly bearer: Mention | undefined
}

/** What does not depend on the text. */
export type NameTables = Omit<NameReader, 'text' | 'found' | 'surnames' | 'titles' | 'offices'>

/** The reader of one text. Its tables are listed one by one: a spread over so many is slow, and what it makes is, too. */
export function readerOf(tables: NameTables, text: string, nouns: StandInNouns): NameReader {
  const { folding, lexicon, words, cues, clubs, demonyms, persons, regional } = tables
  const { toponyms, speaking, meeting, stateAdjectives, parliaments, bodyAdjectives, capitals } = tables
  const { groupHeads, joined } = tables
  return {
    text,
    folding,
    lexicon,
    words,
    cues,
    clubs,
    demonyms,
    persons,
    regional,
    toponyms,
    speaking,
    meeting,
    stateAdjectives,
    parliaments,
    bodyAdjectives,
    capitals,
    groupHeads,
    joined,
    found: new FoundMentions(nouns),
    surnames: new Map(),
    titles: new Map(),
    offices: [],
  }
}

/** The word without the article. */
export function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length > ARTICLE.length + 1 ? word.slice(ARTICLE.length) : word
}

const UNKNOWN = new Set(['word', 'given', 'family'])
const MAY_BE_DEFINITE = new Set([
  'word',
  'given',
  'family',
  'demonym',
  'cue',
  'ordinal',
  'cardinal',
  'member',
])
/** The word has the article. */
export function isWithArticle(word: string): boolean {
  return withoutArticle(word) !== word
}

/** What mentions of an entity that no table lists share. */
export function keyOf(type: EntityType, folded: string): string {
  return `${type} ${withoutArticle(folded)}`
}

/** The chunk is a word no table knows (a common noun, an adjective, a part of a name). */
export function isUnknownWord(chunk: Chunk | undefined): chunk is Chunk {
  return chunk !== undefined && UNKNOWN.has(chunk.class)
}

/** The chunk is a noun or adjective with the article, with or without a proclitic. */
export function isDefiniteWord(chunk: Chunk | undefined): chunk is Chunk {
  if (chunk === undefined || !MAY_BE_DEFINITE.has(chunk.class)) return false
  return chunk.features.definite === true || chunk.full.startsWith(ARTICLE)
}

/** A mention of a listed entity. */
export function listedMention(entity: LexiconEntity, chunk: Edge, form: MentionForm, rule: string): Mention {
  return {
    start: chunk.start,
    end: chunk.end,
    next: chunk.next,
    type: entity.type,
    key: entity.id,
    form,
    gender: entity.gender,
    head: withoutArticle(chunk.full.split(' ')[0] ?? ''),
    nested: NONE_NESTED,
    standing: 'entity',
    rule,
    name: undefined,
    ministry: undefined,
  }
}

const NONE_NESTED: readonly Mention[] = []

/** A mention of an entity that no table lists, from its first to its last chunk. */
export function unlistedMention(
  reader: NameReader,
  type: EntityType,
  chunks: readonly Chunk[],
  rule: string,
  particulars: Partial<
    Pick<Mention, 'gender' | 'form' | 'nested' | 'key' | 'head' | 'standing' | 'ministry'>
  > = {},
): Mention {
  const [first, last] = [chunks[0], chunks.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`rule ${rule} made a mention of no chunk`)
  const name = nameAlone(reader.text, first, last)
  const folded = reader.folding.full(name).replace(/\s+/g, ' ')
  const mention: Mention = {
    start: first.start,
    end: last.end,
    next: last.next,
    type,
    key: keyOf(type, folded),
    form: 'NAME',
    gender: null,
    head: withoutArticle(first.full),
    nested: NONE_NESTED,
    standing: 'entity',
    rule,
    name,
    ministry: undefined,
  }
  return changeMention(mention, particulars)
}

/** The words of a name; behind `li-` the article has lost its alif, and the word begins with its lam. */
function nameAlone(text: string, first: Chunk, last: Chunk): string {
  const written = text.slice(first.start, last.end)
  const isHidden =
    text[first.start - 1] === LAM &&
    written.startsWith(LAM) &&
    !written.startsWith(ARTICLE) &&
    first.full.startsWith(ARTICLE)
  return isHidden ? ALIF + written : written
}

/** The mention as a chunk that takes the place of those it covers. */
export function chunkOf(mention: Mention, first: Chunk): Chunk {
  const { key, start, end, next, rule } = mention
  const name = first.mention === mention ? first.name : undefined
  const reading = changeReading(first.reading, { class: 'mention', id: key, amount: 0, from: rule, name })
  return new FoundChunk(new Edge(reading, start, end, next), mention, undefined)
}
