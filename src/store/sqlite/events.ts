import type { Event } from '../../graph/projection.ts'
import { NO_DAY } from '../../graph/report-order.ts'
import type { BodyRow } from './parse-body.ts'
import { listOf, type SqlValue, sql } from './sql.ts'

/** Sorts events without a date last when the latest come first. */
const BEFORE_ALL_DAYS = '0000-01-01'

/** Events by id. */
export const eventsById = (ids: readonly string[]) => sql<BodyRow>`
  SELECT body FROM event WHERE id IN ${listOf(ids)}`

/** The event that holds each of the reports. */
export const eventIdsOfReports = (reportIds: readonly string[]) => sql<{ reportId: string; eventId: string }>`
  SELECT report_id AS reportId, event_id AS eventId FROM event_report WHERE report_id IN ${listOf(reportIds)}`

/** Writes one event, over what was there under its id. */
export const writeEvent = (event: Event) => sql`
  INSERT INTO event (id, kind, family, status, plover_type, sort_date, latest_first_date, earliest, latest,
    date_basis, ordinal, report_count, source_count, body)
  VALUES (${event.id}, ${event.kind}, ${event.family}, ${event.status}, ${event.ploverType}, ${event.sortDate},
    ${isUndated(event) ? BEFORE_ALL_DAYS : event.sortDate}, ${event.date?.earliest ?? null},
    ${event.date?.latest ?? null}, ${event.date?.basis ?? null}, ${event.ordinal}, ${event.reportCount},
    ${event.sourceCount}, ${JSON.stringify(event)})
  ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, family = excluded.family, status = excluded.status,
    plover_type = excluded.plover_type, sort_date = excluded.sort_date,
    latest_first_date = excluded.latest_first_date, earliest = excluded.earliest, latest = excluded.latest,
    date_basis = excluded.date_basis, ordinal = excluded.ordinal, report_count = excluded.report_count,
    source_count = excluded.source_count, body = excluded.body`

/** Deletes events and, by cascade, their edges. */
export const deleteEvents = (ids: readonly string[]) => sql`
  DELETE FROM event WHERE id IN ${listOf(ids)}`

/** Empties the events of their reports. */
export const deleteEventReports = (eventIds: readonly string[]) => sql`
  DELETE FROM event_report WHERE event_id IN ${listOf(eventIds)}`

/** Writes that an event holds a report. */
export const insertEventReport = (eventId: string, reportId: string) => sql`
  INSERT INTO event_report (report_id, event_id) VALUES (${reportId}, ${eventId})`

/** Takes the entities from the events. */
export const deleteEventEntities = (eventIds: readonly string[]) => sql`
  DELETE FROM event_entity WHERE event_id IN ${listOf(eventIds)}`

/** Writes the participations (part is the role), places (PLACE) and topics (TOPIC) of one event in one statement. */
export const insertEventEntities = (event: Event) => sql`
  INSERT INTO event_entity (event_id, part, entity_id, basis, evidence_count, sort_date)
  SELECT ${event.id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${event.sortDate}
  FROM json_each(${JSON.stringify(edgesOf(event))})`

function edgesOf(event: Event): readonly (readonly SqlValue[])[] {
  return [
    ...event.participations.map(edge => [edge.role, edge.entityId, edge.basis, edge.evidenceCount]),
    ...event.places.map(edge => ['PLACE', edge.entityId, edge.basis, edge.evidenceCount]),
    ...event.about.map(edge => ['TOPIC', edge.entityId, edge.basis, edge.evidenceCount]),
  ]
}

function isUndated(event: Event): boolean {
  return event.sortDate === NO_DAY
}
