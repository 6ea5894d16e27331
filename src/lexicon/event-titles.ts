import type { EventKind } from '../vocabulary.ts'

/** Slots of a title beside the roles, which stand in lower case. */
export const TITLE_SLOTS = ['place', 'theme', 'year'] as const

/**
 * Per language, how an event of each kind is titled. In a form `{place}` is a slot, `{organizer|host}` the first of
 * several that is known, and `[ in {place}]` a group that is left out when one of its slots is unknown.
 */
export type EventTitles = ReadonlyMap<string, ReadonlyMap<EventKind, string>>
