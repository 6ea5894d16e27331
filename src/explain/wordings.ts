import type { DiagnosticCode } from '../extract/extraction.ts'
import type { Basis, EventStatus, MentionForm, Role, WithinRelation } from '../vocabulary.ts'

/** What the status of an event says of it. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  HELD: 'it took place',
  ONGOING: 'it is going on',
  ANNOUNCED: 'it is announced',
  CALLED_FOR: 'somebody calls for it',
  CANCELLED: 'it was called off',
  POSTPONED: 'it was put off',
  NEGATED: 'it did not take place',
  POSSIBLE: 'it may take place',
}

/** What somebody does in a role. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  ORGANIZER: 'holds it as its own',
  CO_ORGANIZER: 'holds it together with another',
  HOST: 'receives it',
  CHAIR: 'presides over it',
  CONVENER: 'called for it',
  PARTICIPANT: 'takes part in it',
  VISITOR: 'pays the visit',
  SPEAKER: 'speaks there',
  SPONSOR: 'stands patron to it',
  MEDIATOR: 'mediates in it',
  ACTOR: 'does it',
  RECIPIENT: 'is who it is done to',
  SIGNATORY: 'signs it',
}

/** How an argument rests on the text. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  STATED: 'said by these words',
  ANAPHORIC: 'said by words that stand for the name',
  ELIDED: 'carried over from what was said before',
  INFERRED: 'concluded, not said',
  BACKGROUND: 'known from the tables, not said',
}

/** How a mention names its entity. */
export const FORM_WORDS: Readonly<Record<MentionForm, string>> = {
  NAME: 'named',
  SHORT: 'named in short',
  NOMINAL: 'meant by a noun',
}

export const RELATION_WORDS: Readonly<Record<WithinRelation, string>> = {
  IN_SERIES: 'is one of the series',
  SUB_EVENT: 'is a part of',
  ON_SIDELINES_OF: 'takes place on the sidelines of',
  OUTCOME: 'came out of',
}

/** What was seen and not understood. */
export const DIAGNOSTIC_WORDS: Readonly<Record<DiagnosticCode, string>> = {
  LANGUAGE_NOT_READ: 'this language is not read; only listed names and dates are found',
  TRIGGER_WITHOUT_ARGUMENT: 'looks like an event, but nothing is said of it',
  DATE_NOT_READ: 'looks like a date, but which day it is cannot be told',
  DATE_WITHOUT_YEAR: 'a date whose year the text does not give',
  REFERENCE_NOT_RESOLVED: 'stands for something, but for what cannot be told',
}

/** What the rules of names do; a rule that is not here is told by its name alone. */
const NAME_RULE_WORDS: Readonly<Record<string, string>> = {
  'listed-name': 'the name stands in a table',
  'name-by-cue': 'its first word begins such names',
  'place-behind-cue': 'a word for a place stands before it',
  'person-behind-office': 'a title stands before it',
  'person-by-given-name': 'it begins with a given name',
  'person-in-list': 'its country stands behind it in brackets, as in a list of persons',
  surname: 'the last name of a person named before',
  'lone-name': 'one word behind an office or verb with which the text names a person in full',
  'office-alone': 'an office without a name',
  'office-holders': 'several holders of an office',
  members: 'the members of something',
  'definite-noun': 'a noun that takes up something named before',
  team: 'the team of a nation',
  'short-name': 'the name of a body told before, without its first word',
  'power-alone': 'a power of a state by its word alone',
}

/** What a rule of names does, or null. */
export function wordsOfNameRule(rule: string): string | null {
  return NAME_RULE_WORDS[rule] ?? null
}

/** The bounds and grain of a time in words. */
export function wordsOfTime(time: {
  readonly earliest: string | null
  readonly latest: string | null
  readonly granularity: string
}): string {
  const { earliest, latest, granularity } = time
  if (earliest === null || latest === null) return 'a time without a date that can be told'
  if (earliest === latest) return earliest
  return granularity === 'DAY'
    ? `from ${earliest} to ${latest}`
    : `some time from ${earliest} to ${latest} (${granularity})`
}
