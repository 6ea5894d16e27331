import type { ExtractedEvent, ExtractedTrigger, Extraction, Span } from '../extract/extraction.ts'
import type { ArgumentFact } from '../graph/facts.ts'
import { BASES, type EventKind } from '../vocabulary.ts'
import type { FactBackground } from './fact-background.ts'

/** Kinds a body holds at its seat unless a text says otherwise. */
const HELD_AT_SEAT: ReadonlySet<EventKind> = new Set<EventKind>([
  'SESSION',
  'COUNCIL_MEETING',
  'COMMITTEE_MEETING',
])

/** Who, where and about what an event is, by (as, entityId), with the place that follows from an organiser's seat. */
export function buildArguments(
  event: ExtractedEvent,
  trigger: ExtractedTrigger,
  extraction: Extraction,
  background: FactBackground,
): readonly ArgumentFact[] {
  const who = event.who.map(({ entity, role, basis, rule, start, end }) =>
    quoted({ entityId: entity, as: role, basis, rule, start, end }, trigger),
  )
  const where = event.where.map(({ entity, basis, start, end }) =>
    quoted({ entityId: entity, as: 'PLACE', basis, rule: 'place', start, end }, trigger),
  )
  const about = event.topics.flatMap(topic =>
    topic.entities.map((entityId): ArgumentFact => {
      const { start, end } = mentionInside(entityId, topic, extraction) ?? topic
      return { entityId, as: 'TOPIC', basis: 'STATED', rule: 'topic', start, end }
    }),
  )
  const seats = hasPlace(event, extraction) ? [] : seatsOf(event, trigger, background)
  return strongestOfEach([...who, ...where, ...about, ...seats])
}

/** What a text does not name is quoted by the words of its event. */
function quoted(argument: ArgumentFact, trigger: Span): ArgumentFact {
  const named = argument.basis === 'STATED' || argument.basis === 'ANAPHORIC'
  return named ? argument : { ...argument, start: trigger.start, end: trigger.end }
}

function mentionInside(entityId: string, topic: Span, extraction: Extraction): Span | undefined {
  const mentions = extraction.entities.find(({ id }) => id === entityId)?.mentions ?? []
  return mentions.find(({ start, end }) => start >= topic.start && end <= topic.end)
}

/** Whether the text says where the event, or what it is part of, is held. */
function hasPlace(event: ExtractedEvent, extraction: Extraction): boolean {
  const wholes = event.within.flatMap(within => extraction.events.filter(({ id }) => id === within.event))
  return [event, ...wholes].some(({ where }) => where.length > 0)
}

function seatsOf(event: ExtractedEvent, trigger: Span, background: FactBackground): readonly ArgumentFact[] {
  if (!HELD_AT_SEAT.has(event.kind)) return []
  const seats = event.who.flatMap(({ role, entity }) =>
    role === 'ORGANIZER' ? (background.seatOf(entity) ?? []) : [],
  )
  const [seat] = seats
  if (seat === undefined || new Set(seats).size > 1) return []
  const { start, end } = trigger
  return [{ entityId: seat, as: 'PLACE', basis: 'INFERRED', rule: 'seat-of-organizer', start, end }]
}

/** Of one entity named twice as the same thing, the one that rests best on the text, then the first. */
function strongestOfEach(named: readonly ArgumentFact[]): readonly ArgumentFact[] {
  const byStrength = [...named].sort(
    (a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || a.start - b.start,
  )
  const byKey = new Map<string, ArgumentFact>()
  for (const argument of byStrength) {
    const key = `${argument.as} ${argument.entityId}`
    if (!byKey.has(key)) byKey.set(key, argument)
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, argument]) => argument)
}
