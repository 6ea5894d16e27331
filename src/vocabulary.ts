/** The closed lists of Isnad, spelt alike in the lexicon, the code, GraphQL, the stores and the exports. */

export const ENTITY_TYPES = [
  'ORGANIZATION',
  'BODY',
  'COUNTRY',
  'CITY',
  'REGION',
  'SITE',
  'PERSON',
  'GROUP',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Event kinds by family; a family is what two reports of one event must share. */
export const KINDS_BY_FAMILY = {
  GATHERING: [
    'CONFERENCE',
    'SUMMIT',
    'MINISTERIAL_MEETING',
    'MEETING',
    'ROUND_TABLE',
    'COMMITTEE_MEETING',
    'CONTACT_GROUP_MEETING',
    'SESSION',
    'COUNCIL_MEETING',
    'NEGOTIATION',
    'SEMINAR',
    'FORUM',
  ],
  VISIT: ['VISIT'],
  CALL: ['CALL'],
  SERIES: ['SERIES'],
  OUTCOME: ['STATEMENT', 'RESOLUTION', 'VOTE', 'AGREEMENT'],
  CONFLICT: ['ATTACK', 'WAR', 'SANCTION', 'THREAT', 'PROTEST'],
  OTHER: ['AID', 'APPOINTMENT', 'PRESS_CONFERENCE', 'OTHER'],
} as const
export type EventFamily = keyof typeof KINDS_BY_FAMILY
export type EventKind = (typeof KINDS_BY_FAMILY)[EventFamily][number]
export const EVENT_FAMILIES: readonly EventFamily[] = [
  'GATHERING',
  'VISIT',
  'CALL',
  'SERIES',
  'OUTCOME',
  'CONFLICT',
  'OTHER',
]
export const EVENT_KINDS: readonly EventKind[] = EVENT_FAMILIES.flatMap(family => [
  ...KINDS_BY_FAMILY[family],
])

const familyByKind = new Map<EventKind, EventFamily>(
  EVENT_FAMILIES.flatMap(family => KINDS_BY_FAMILY[family].map(kind => [kind, family] as const)),
)

/** The family an event kind belongs to. */
export function familyOf(kind: EventKind): EventFamily {
  return familyByKind.get(kind) ?? 'OTHER'
}

/** Event types of the PLOVER ontology (Open Event Data Alliance), given by the trigger. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type PloverType = (typeof PLOVER_TYPES)[number]

export const EVENT_STATUSES = [
  'HELD',
  'ONGOING',
  'ANNOUNCED',
  'CALLED_FOR',
  'CANCELLED',
  'POSTPONED',
  'NEGATED',
  'POSSIBLE',
] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

export const ROLES = [
  'ORGANIZER',
  'CO_ORGANIZER',
  'HOST',
  'CHAIR',
  'CONVENER',
  'PARTICIPANT',
  'VISITOR',
  'SPEAKER',
  'SPONSOR',
  'MEDIATOR',
  'ACTOR',
  'RECIPIENT',
  'SIGNATORY',
] as const
export type Role = (typeof ROLES)[number]

/** What an entity is named as in a report: a participant's role, the place, or what the event is about. */
export const ARGUMENT_KINDS = [...ROLES, 'PLACE', 'TOPIC'] as const
export type ArgumentKind = (typeof ARGUMENT_KINDS)[number]

/** How a finding rests on the text: said, said by a stand-in noun, carried over, concluded, or from the lexicon. */
export const BASES = ['STATED', 'ANAPHORIC', 'ELIDED', 'INFERRED', 'BACKGROUND'] as const
export type Basis = (typeof BASES)[number]

export const MENTION_FORMS = ['NAME', 'SHORT', 'NOMINAL'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

export const GRANULARITIES = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'SEASON', 'YEAR', 'PART', 'SET'] as const
export type Granularity = (typeof GRANULARITIES)[number]

export const DATE_BASES = ['ABSOLUTE', 'RELATIVE', 'ANAPHORIC', 'INFERRED'] as const
export type DateBasis = (typeof DATE_BASES)[number]

export const PUBLISHED_ON_BASES = ['GIVEN', 'ASSUMED', 'INFERRED', 'UNKNOWN'] as const
export type PublishedOnBasis = (typeof PUBLISHED_ON_BASES)[number]

export const COVERAGES = ['FULL', 'ENTITIES_ONLY'] as const
export type Coverage = (typeof COVERAGES)[number]

/** Between the reports of one document, from the part to the whole. */
export const WITHIN_RELATIONS = ['IN_SERIES', 'SUB_EVENT', 'ON_SIDELINES_OF', 'OUTCOME'] as const
export type WithinRelation = (typeof WITHIN_RELATIONS)[number]

/** Between entities, from the lexicon; each cites a row, not a text. */
export const BACKGROUND_RELATIONS = [
  'ORGAN_OF',
  'MEMBER_OF',
  'LOCATED_IN',
  'CAPITAL_OF',
  'SEATED_IN',
] as const
export type BackgroundRelation = (typeof BACKGROUND_RELATIONS)[number]
export const ENTITY_RELATIONS = [...BACKGROUND_RELATIONS, 'REPRESENTS'] as const
export type EntityRelation = (typeof ENTITY_RELATIONS)[number]

export const VERDICTS = ['SAME', 'DIFFERENT'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How a name answers a search: it is what was asked, begins with it, holds all its words, or some of them. */
export const NAME_MATCHES = ['EXACT', 'PREFIX', 'ALL_WORDS', 'SOME_WORDS'] as const
export type NameMatch = (typeof NAME_MATCHES)[number]

/** Whose deeds count for whom: an organ's for its whole, a representative's for whom he represents, a member's for its organisation. */
export const ROLL_UPS = ['ORGANS', 'REPRESENTATIVES', 'MEMBERS'] as const
export type RollUp = (typeof ROLL_UPS)[number]

/** What a tie between two actors weighs: one an event, or 1/(n-1) an event of n actors. */
export const WEIGHTINGS = ['EVENTS', 'NEWMAN'] as const
export type Weighting = (typeof WEIGHTINGS)[number]

/** The edges of a picture of the graph. */
export const SUBGRAPH_EDGE_TYPES = [
  'PARTICIPATED_IN',
  'HELD_IN',
  'ABOUT',
  'PART_OF',
  'RESULTED_IN',
  'CO_PARTICIPATED',
  ...ENTITY_RELATIONS,
] as const
export type SubgraphEdgeType = (typeof SUBGRAPH_EDGE_TYPES)[number]

/** Why something is missing in a picture of the graph. */
export const TRUNCATION_REASONS = ['HUB', 'LIMIT', 'EVENTS'] as const
export type TruncationReason = (typeof TRUNCATION_REASONS)[number]
