import type { EventFilter, ParticipantFilter } from '../../graph/event-filter.ts'
import type { Basis } from '../../vocabulary.ts'
import { keptWord } from '../searched-text.ts'
import { inCountries } from './entity-filter.ts'
import { idsNamed } from './names.ts'
import { allOf, anyOf, listOf, type Sql, sql } from './sql.ts'

/** The condition on a row of `event` that a filter stands for. */
export function eventCondition(filter: EventFilter): Sql {
  return allOf([
    ...edgeConditions(filter),
    ...relatedConditions(filter),
    ...ownConditions(filter),
    ...dateConditions(filter),
    ...wordConditions(filter),
    ...sourceConditions(filter),
    ...joinedConditions(filter),
  ])
}

/** On edges to entities: each an IN over one index read, so that the rarest can lead. */
function edgeConditions(filter: EventFilter): readonly Sql[] {
  const { bases } = filter
  const conditions = [
    ...(filter.participants ?? []).map(participant => holdsEdge(participation(participant), bases)),
    ...(filter.places
      ? [holdsEdge(sql`part = 'PLACE' AND entity_id IN ${listOf(filter.places)}`, bases)]
      : []),
    ...(filter.topics
      ? [holdsEdge(sql`part = 'TOPIC' AND entity_id IN ${listOf(filter.topics)}`, bases)]
      : []),
  ]
  if (conditions.length > 0 || !bases) return conditions
  // Nearly every event has such an edge: looked up event by event it costs less than the list of all.
  return [
    sql`EXISTS (SELECT 1 FROM event_entity AS held WHERE held.event_id = event.id AND held.basis IN ${listOf(bases)})`,
  ]
}

function holdsEdge(condition: Sql, bases: readonly Basis[] | undefined): Sql {
  const basis = bases ? sql`basis IN ${listOf(bases)}` : sql`TRUE`
  return sql`event.id IN (SELECT event_id FROM event_entity WHERE ${condition} AND ${basis})`
}

function participation(filter: ParticipantFilter): Sql {
  const conditions = [sql`part NOT IN ('PLACE', 'TOPIC')`]
  if (filter.anyOf) conditions.push(sql`entity_id IN ${listOf(filter.anyOf)}`)
  if (filter.roles) conditions.push(sql`part IN ${listOf(filter.roles)}`)
  if (filter.types) {
    conditions.push(sql`entity_id IN (SELECT id FROM entity WHERE type IN ${listOf(filter.types)})`)
  }
  if (filter.countries) {
    conditions.push(sql`entity_id IN (SELECT id FROM entity WHERE ${inCountries(filter.countries)})`)
  }
  return allOf(conditions)
}

/** On parts and outcomes. */
function relatedConditions({ parts, outcomes }: EventFilter): readonly Sql[] {
  const conditions: Sql[] = []
  if (parts?.some) conditions.push(sql`event.id IN ${wholesOf(parts.some)}`)
  if (parts?.none) conditions.push(sql`event.id NOT IN ${wholesOf(parts.none)}`)
  if (outcomes?.some) conditions.push(sql`event.id IN ${sourcesOf(outcomes.some)}`)
  if (outcomes?.none) conditions.push(sql`event.id NOT IN ${sourcesOf(outcomes.none)}`)
  return conditions
}

function wholesOf(part: EventFilter): Sql {
  return sql`(SELECT to_id FROM event_link WHERE type = 'PART_OF'
    AND from_id IN (SELECT event.id FROM event WHERE ${eventCondition(part)}))`
}

function sourcesOf(outcome: EventFilter): Sql {
  return sql`(SELECT from_id FROM event_link WHERE type = 'RESULTED_IN'
    AND to_id IN (SELECT event.id FROM event WHERE ${eventCondition(outcome)}))`
}

/** On what the event itself is. */
function ownConditions(filter: EventFilter): readonly Sql[] {
  const conditions: Sql[] = []
  if (filter.kinds) conditions.push(sql`event.kind IN ${listOf(filter.kinds)}`)
  if (filter.families) conditions.push(sql`event.family IN ${listOf(filter.families)}`)
  if (filter.statuses) conditions.push(sql`event.status IN ${listOf(filter.statuses)}`)
  if (filter.ploverTypes) conditions.push(sql`event.plover_type IN ${listOf(filter.ploverTypes)}`)
  if (filter.ordinal !== undefined) conditions.push(sql`event.ordinal = ${filter.ordinal}`)
  if (filter.dateBases) conditions.push(sql`event.date_basis IN ${listOf(filter.dateBases)}`)
  if (filter.minSources !== undefined) conditions.push(sql`event.source_count >= ${filter.minSources}`)
  return conditions
}

/** On the words of its reports, of the names of its entities and of its title. */
function wordConditions({ text }: EventFilter): readonly Sql[] {
  return (text ?? []).map(({ word, kinds, year }) => {
    const told = sql`SELECT report_id FROM report_text WHERE instr(words, ${keptWord(word)}) > 0`
    const dated = sql`event.earliest >= ${`${year}-01-01`} AND event.latest <= ${`${year}-12-31`}`
    return sql`(event.id IN (SELECT event_id FROM event_report WHERE report_id IN (${told}))
      OR event.id IN (SELECT event_id FROM event_entity WHERE entity_id IN ${idsNamed([word])})
      OR event.kind IN ${listOf(kinds)} ${year === null ? sql`` : sql`OR (${dated})`})`
  })
}

/** On one document that tells of it. */
function sourceConditions({
  publishers,
  documents,
  publishedFrom,
  publishedTo,
}: EventFilter): readonly Sql[] {
  const conditions: Sql[] = []
  if (publishers) conditions.push(sql`document.publisher IN ${listOf(publishers)}`)
  if (documents) conditions.push(sql`document.id IN ${listOf(documents)}`)
  if (publishedFrom !== undefined) conditions.push(sql`document.published_on >= ${publishedFrom}`)
  if (publishedTo !== undefined) conditions.push(sql`document.published_on <= ${publishedTo}`)
  if (conditions.length === 0) return []
  return [
    sql`event.id IN (SELECT event_report.event_id FROM document
      CROSS JOIN report ON report.document_id = document.id
      CROSS JOIN event_report ON event_report.report_id = report.id
      WHERE ${allOf(conditions)})`,
  ]
}

function joinedConditions({ and, or, not }: EventFilter): readonly Sql[] {
  const conditions = (and ?? []).map(filter => sql`(${eventCondition(filter)})`)
  if (or) conditions.push(sql`(${anyOf(or.map(filter => sql`(${eventCondition(filter)})`))})`)
  if (not) conditions.push(sql`NOT coalesce((${eventCondition(not)}), FALSE)`)
  return conditions
}

/** CERTAIN wants the bounds inside, and a missing bound is not; POSSIBLE takes a missing bound for open. */
function dateConditions({ earliest, latest, match, undated }: EventFilter): readonly Sql[] {
  if (earliest === undefined && latest === undefined) return []
  const bounds = [sql`coalesce(event.earliest, event.latest) IS NOT NULL`]
  if (match === 'POSSIBLE') {
    if (earliest !== undefined) bounds.push(sql`(event.latest IS NULL OR event.latest >= ${earliest})`)
    if (latest !== undefined) bounds.push(sql`(event.earliest IS NULL OR event.earliest <= ${latest})`)
  } else {
    if (earliest !== undefined) bounds.push(sql`event.earliest >= ${earliest}`)
    if (latest !== undefined) bounds.push(sql`event.latest <= ${latest}`)
  }
  const dated = allOf(bounds)
  return undated ? [sql`((${dated}) OR coalesce(event.earliest, event.latest) IS NULL)`] : [dated]
}
