import type { BackgroundRelation, EntityType, MentionForm } from '../vocabulary.ts'
import type { ArabicTables, LexicalWord } from './arabic-tables.ts'
import type { LatinTables } from './latin-tables.ts'
import type { IdentityWeights } from './read-identity-weights.ts'

/** One replacement of `letters.tsv`; `to` may be empty. */
export interface Letter {
  readonly level: 'light' | 'full'
  readonly from: string
  readonly to: string
}

export const GENDERS = ['m', 'f'] as const
export type Gender = (typeof GENDERS)[number]

/** One row of `entities.tsv`. */
export interface LexiconEntity {
  readonly id: string
  readonly type: EntityType
  readonly nameEn: string
  readonly wikidata: string | null
  /** ISO 3166-1 alpha-2, of a country. */
  readonly iso: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly gender: Gender | null
  /** So frequent that it says little about which event is meant. */
  readonly hub: boolean
  /** Table and line. */
  readonly place: string
}

/**
 * When a name counts: alone, only after a cue word, only after a preposition of place, only as context decides, only in a text
 * that tells otherwise of its country, only in a text of sport, or only in quotation marks.
 */
export const NAME_CONDITIONS = ['cue', 'preposition', 'context', 'told', 'sport', 'quoted'] as const
export type NameCondition = (typeof NAME_CONDITIONS)[number]

/** One row of `<language>/names.tsv`; the first NAME of an entity is the one to display. */
export interface LexiconName {
  readonly entityId: string
  readonly text: string
  readonly form: MentionForm
  readonly language: string
  readonly condition: NameCondition | null
  /** Table and line. */
  readonly place: string
}

/** One row of `relations.tsv`. */
export interface LexiconRelation {
  readonly fromId: string
  readonly toId: string
  readonly type: BackgroundRelation
}

/** What the language tables say of entities; the tables of rules hang beside it, by language. */
export interface Lexicon {
  /** Hash of all tables. */
  readonly version: string
  readonly letters: readonly Letter[]
  readonly entities: ReadonlyMap<string, LexiconEntity>
  readonly names: readonly LexiconName[]
  readonly relations: readonly LexiconRelation[]
  readonly identityWeights: IdentityWeights
  readonly arabic: ArabicTables
  /** How Arabic names are written in Latin letters. */
  readonly latin: LatinTables
  /** Words of English dates. */
  readonly english: readonly LexicalWord[]
}

/** The part of a lexicon that tells of entities and letters, without the tables of rules. */
export type EntityTables = Pick<
  Lexicon,
  'letters' | 'entities' | 'names' | 'relations' | 'identityWeights' | 'latin'
> & { readonly arabic: Pick<ArabicTables, 'commonWords' | 'nameCues' | 'demonyms'> }
