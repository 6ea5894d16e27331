import { entityLabels } from '../export/build-rows.ts'
import type { EventFilter } from '../graph/event-filter.ts'
import type { DocumentFact, EventReportFact, TextSpan } from '../graph/facts.ts'
import type { Entity, EventEntityEdge, EventLink } from '../graph/projection.ts'
import { eventEvidence, sentenceAround } from '../network/evidence.ts'
import type { EvidenceRow } from '../store/graph-store.ts'
import type { SnapshotReads, WholeEvent } from '../store/snapshot-reads.ts'
import type { ArgumentKind } from '../vocabulary.ts'
import { createDraw } from './create-draw.ts'
import { type SheetRow, UNJUDGED } from './sheet.ts'

/** How large a draw is, and which. */
export interface DrawSize {
  readonly size: number
  readonly seed: number
}

const EVENT_PAGE = 100

/** Events drawn from those a filter leaves, with a row for each, for its date and for each of its edges. */
export async function* eventSheet(
  reads: SnapshotReads,
  filter: EventFilter,
  { size, seed }: DrawSize,
): AsyncGenerator<SheetRow> {
  const draw = createDraw<WholeEvent>(size, seed)
  for await (const event of eventsOf(reads, filter)) draw.offer(event.id, event)
  for (const [at, event] of draw.drawn().entries()) yield* rowsOf(reads, event, at + 1)
}

async function* eventsOf(reads: SnapshotReads, filter: EventFilter): AsyncGenerator<WholeEvent> {
  for (let after: { sortKey: string | number; id: string } | undefined; ; ) {
    const page = { limit: EVENT_PAGE, ...(after === undefined ? {} : { after }) }
    const { rows, hasMore } = await reads.eventPage(filter, page)
    for (const { row } of rows) yield row
    after = rows.at(-1)
    if (!hasMore || after === undefined) return
  }
}

async function* rowsOf(reads: SnapshotReads, event: WholeEvent, item: number): AsyncGenerator<SheetRow> {
  const edges = edgesOf(event)
  const evidence = await reads.evidence(
    edges.map(({ edge, as }) => ({ eventId: event.id, entityId: edge.entityId, as })),
  )
  const [founding] = await reads.reports(event.reportIds.slice(0, 1))
  const links = event.links.filter(
    ({ fromId, toId, type }) => (type === 'PART_OF' ? fromId : toId) === event.id,
  )
  const wholes = await foundingReports(reads, links.map(wholeOf))
  const documents = await documentsOf(reads, [founding, ...evidence.map(([first]) => first?.report)])
  const entities = new Map(
    (await reads.entities([...new Set(edges.map(({ edge }) => edge.entityId))])).map(entity => [
      entity.id,
      entity,
    ]),
  )
  const row = createRows(event, item, documents)

  if (founding === undefined) return
  yield row('EVENT', `${event.kind}, ${event.status}`, passageOfReport(founding))
  if (event.date !== null)
    yield row('DATE', dateClaim(event.date), { ...passageOfReport(founding), quote: event.date.text })
  for (const [at, { what, as, edge }] of edges.entries()) {
    const [first] = evidence[at] ?? []
    if (first === undefined) continue
    const claim = `${as}: ${nameOf(edge, entities)}`
    yield row(what, claim, passageOfEvidence(first, documents), {
      entity: edge.entityId,
      basis: edge.basis,
      rule: first.argument.rule,
    })
  }
  for (const [at, link] of links.entries()) {
    const whole = wholes[at]
    if (whole !== undefined)
      yield row(
        'PART',
        `${link.relation} of: ${whole.trigger.text} (${whole.sentence.text})`,
        passageOfReport(founding),
      )
  }
}

interface EdgeOfEvent {
  readonly what: 'PARTICIPANT' | 'PLACE' | 'TOPIC'
  readonly as: ArgumentKind
  readonly edge: EventEntityEdge
}

function edgesOf(event: WholeEvent): readonly EdgeOfEvent[] {
  return [
    ...event.participations.map(edge => ({ what: 'PARTICIPANT' as const, as: edge.role, edge })),
    ...event.places.map(edge => ({ what: 'PLACE' as const, as: 'PLACE' as const, edge })),
    ...event.about.map(edge => ({ what: 'TOPIC' as const, as: 'TOPIC' as const, edge })),
  ]
}

/** The event's whole: what it is a part of, or the meeting it came out of. */
function wholeOf({ type, fromId, toId }: EventLink): string {
  return type === 'PART_OF' ? toId : fromId
}

/** An event's id is that of its founding report, with another prefix. */
async function foundingReports(
  reads: SnapshotReads,
  eventIds: readonly string[],
): Promise<readonly (EventReportFact | undefined)[]> {
  const reports = await reads.reports(eventIds.map(reportIdOf))
  return eventIds.map(id => reports.find(report => report.id === reportIdOf(id)))
}

function reportIdOf(eventId: string): string {
  return eventId.replace(/^ev-/, 'rep-')
}

async function documentsOf(
  reads: SnapshotReads,
  reports: readonly (EventReportFact | undefined)[],
): Promise<ReadonlyMap<string, DocumentFact>> {
  const ids = [...new Set(reports.flatMap(report => report?.documentId ?? []))]
  return new Map((await reads.documents(ids)).map(document => [document.id, document]))
}

/** The words a row rests on. */
interface Passage {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly sentence: string
}

function passageOfReport({ documentId, trigger, sentence }: EventReportFact): Passage {
  const { start, end, text } = trigger
  return { documentId, start, end, quote: text, sentence: sentence.text }
}

function passageOfEvidence(row: EvidenceRow, documents: ReadonlyMap<string, DocumentFact>): Passage {
  const { documentId, start, end, sentence } = eventEvidence(row)
  const text = documents.get(documentId)?.text ?? ''
  const around: TextSpan = sentence ?? sentenceAround(text, start, end)
  return { documentId, start, end, quote: text.slice(start, end), sentence: around.text }
}

function createRows(event: WholeEvent, item: number, documents: ReadonlyMap<string, DocumentFact>) {
  return (
    what: string,
    claim: string,
    { documentId, start, end, quote, sentence }: Passage,
    more: Partial<Pick<SheetRow, 'entity' | 'basis' | 'rule'>> = {},
  ): SheetRow => {
    const document = documents.get(documentId)
    return {
      item,
      what,
      claim,
      quote,
      sentence,
      ...UNJUDGED,
      basis: null,
      rule: null,
      event: event.id,
      entity: null,
      document: documentId,
      externalId: document?.externalId ?? null,
      publishedOn: document?.publishedOn ?? null,
      start,
      end,
      url: document?.url ?? null,
      ...more,
    }
  }
}

function dateClaim({ earliest, latest, granularity }: NonNullable<WholeEvent['date']>): string {
  if (earliest === latest) return `on ${earliest}`
  return granularity === 'DAY' ? `from ${earliest} to ${latest}` : `some time from ${earliest} to ${latest}`
}

function nameOf({ entityId }: EventEntityEdge, entities: ReadonlyMap<string, Entity>): string {
  const entity = entities.get(entityId)
  if (entity === undefined) return entityId
  const { label, labelEn } = entityLabels(entity)
  return labelEn === null || labelEn === label ? label : `${label} (${labelEn})`
}
