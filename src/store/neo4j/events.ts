import { compareText } from '../../graph/compare-text.ts'
import type { Event, EventEntityEdge, Participation } from '../../graph/projection.ts'
import { NO_DAY } from '../../graph/report-order.ts'
import { cypher } from './cypher.ts'
import { type DateProperties, toDate, toDateProperties } from './date-properties.ts'

/** Sorts events without a date last when the latest come first. */
const BEFORE_ALL_DAYS = '0000-01-01'

type Nested = 'date' | 'topics' | 'conflicts' | 'participations' | 'places' | 'about'

interface EventColumns {
  readonly event: Omit<Event, Nested> &
    DateProperties & { readonly topics: string; readonly conflicts: string }
  readonly participations: readonly Participation[]
  readonly places: readonly EventEntityEdge[]
  readonly about: readonly EventEntityEdge[]
}

/** Events by id, each with all its edges to entities. */
export const eventsById = (ids: readonly string[]) => cypher<EventColumns>`
  MATCH (event:Event) WHERE event.id IN ${ids}
  RETURN event {.id, .kind, .family, .ploverType, .status, .earliest, .latest, .granularity, .edtf, .dateBasis,
      .dateText, .sortDate, .ordinal, .claimedCount, .theme, .topics, .conflicts, .reportCount, .documentCount,
      .sourceCount, .reportIds, .possiblySameAs} AS event,
    [(event)<-[edge:PARTICIPATED_IN]-(:Entity) | edge {.entityId, .role, .basis, .evidenceCount}] AS participations,
    [(event)-[edge:HELD_IN]->(entity:Entity) |
      {entityId: entity.id, basis: edge.basis, evidenceCount: edge.evidenceCount}] AS places,
    [(event)-[edge:ABOUT]->(entity:Entity) |
      {entityId: entity.id, basis: edge.basis, evidenceCount: edge.evidenceCount}] AS about`

/** The event of a row. */
export function toEvent(row: EventColumns): Event {
  const { earliest, latest, granularity, edtf, dateBasis, dateText, ...own } = row.event
  return {
    ...own,
    date: toDate({ earliest, latest, granularity, edtf, dateBasis, dateText }),
    topics: JSON.parse(own.topics),
    conflicts: JSON.parse(own.conflicts),
    participations: row.participations.toSorted((a, b) => compareEdges(a, b) || compareText(a.role, b.role)),
    places: row.places.toSorted(compareEdges),
    about: row.about.toSorted(compareEdges),
  }
}

/** The event that holds each of the reports. */
export const eventIdsOfReports = (reportIds: readonly string[]) => cypher<{
  reportId: string
  eventId: string
}>`
  MATCH (report:EventReport)-[:REPORTS]->(event:Event) WHERE report.id IN ${reportIds}
  RETURN report.id AS reportId, event.id AS eventId`

/** Writes events without their edges, over what was there under their ids. */
export const writeEvents = (events: readonly Event[]) => cypher`
  UNWIND ${events.map(toProperties)} AS row
  MERGE (event:Event {id: row.id}) SET event = row`

/** Deletes events with all their edges. */
export const deleteEvents = (ids: readonly string[]) => cypher`
  MATCH (event:Event) WHERE event.id IN ${ids}
  DETACH DELETE event`

/** Takes reports and entities from the events; links between events stay. */
export const deleteEventEdges = (ids: readonly string[]) => cypher`
  MATCH (event:Event)-[edge:REPORTS|PARTICIPATED_IN|HELD_IN|ABOUT]-() WHERE event.id IN ${ids}
  DELETE edge`

/** Writes which reports the events hold. */
export const createReportEdges = (events: readonly Event[]) => cypher`
  UNWIND ${events.flatMap(event => event.reportIds.map(reportId => ({ eventId: event.id, reportId })))} AS row
  MATCH (report:EventReport {id: row.reportId})
  MATCH (event:Event {id: row.eventId})
  CREATE (report)-[:REPORTS]->(event)`

/** Writes who took part in the events; the edge repeats what a page under an entity is read by. */
export const createParticipations = (events: readonly Event[]) => cypher`
  UNWIND ${events.flatMap(({ id, sortDate, participations }) =>
    participations.map(participation => ({ ...participation, eventId: id, sortDate })),
  )} AS row
  MATCH (entity:Entity {id: row.entityId})
  MATCH (event:Event {id: row.eventId})
  CREATE (entity)-[edge:PARTICIPATED_IN]->(event) SET edge = row`

/** Writes where the events were held. */
export const createPlaces = (events: readonly Event[]) => cypher`
  UNWIND ${events.flatMap(({ id, places }) => places.map(edge => toEdgeRow(id, edge)))} AS row
  MATCH (event:Event {id: row.eventId})
  MATCH (entity:Entity {id: row.entityId})
  CREATE (event)-[edge:HELD_IN]->(entity) SET edge = row.properties`

/** Writes what the events were about. */
export const createAbout = (events: readonly Event[]) => cypher`
  UNWIND ${events.flatMap(({ id, about }) => about.map(edge => toEdgeRow(id, edge)))} AS row
  MATCH (event:Event {id: row.eventId})
  MATCH (entity:Entity {id: row.entityId})
  CREATE (event)-[edge:ABOUT]->(entity) SET edge = row.properties`

function toEdgeRow(eventId: string, { entityId, ...own }: EventEntityEdge) {
  return { eventId, entityId, properties: own }
}

function toProperties({ date, topics, conflicts, participations, places, about, ...own }: Event) {
  return {
    ...own,
    ...toDateProperties(date),
    topics: JSON.stringify(topics),
    conflicts: JSON.stringify(conflicts),
    latestFirstDate: own.sortDate === NO_DAY ? BEFORE_ALL_DAYS : own.sortDate,
  }
}

function compareEdges(a: EventEntityEdge, b: EventEntityEdge): number {
  return b.evidenceCount - a.evidenceCount || compareText(a.entityId, b.entityId)
}
