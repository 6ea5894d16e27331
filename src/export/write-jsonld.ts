import type { Entity } from '../graph/projection.ts'
import { batches } from '../store/batches.ts'
import { groupBy } from '../store/group-by.ts'
import type { EntityType, EventStatus, Role } from '../vocabulary.ts'
import type { GraphView, LabelledEvent } from './create-graph-view.ts'
import { type QuotedParticipation, quotedParticipations } from './participation-table.ts'
import { writeJsonList } from './write-json-list.ts'

/** Written out, so that nothing is fetched to read it. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: 'urn:isnad:id:',
  isnad: 'urn:isnad:vocabulary:',
  startDate: { '@type': 'xsd:date' },
  endDate: { '@type': 'xsd:date' },
  datePublished: { '@type': 'xsd:date' },
  'isnad:earliest': { '@type': 'xsd:date' },
  'isnad:latest': { '@type': 'xsd:date' },
  sameAs: { '@type': '@id' },
  url: { '@type': '@id' },
  eventStatus: { '@type': '@id' },
} as const

const TYPES: Readonly<Record<EntityType, string | readonly string[]>> = {
  ORGANIZATION: 'Organization',
  BODY: 'Organization',
  GROUP: 'Organization',
  COUNTRY: ['Place', 'Country'],
  CITY: ['Place', 'City'],
  REGION: 'Place',
  SITE: 'Place',
  PERSON: 'Person',
}

/** Roles that schema.org has a word for; every role stands in a participation of its own. */
const PROPERTIES: Readonly<Partial<Record<Role, string>>> = {
  ORGANIZER: 'organizer',
  CO_ORGANIZER: 'organizer',
  CONVENER: 'organizer',
  PARTICIPANT: 'attendee',
  VISITOR: 'attendee',
  SPEAKER: 'performer',
  SPONSOR: 'sponsor',
}

const STATUSES: Readonly<Partial<Record<EventStatus, string>>> = {
  HELD: 'https://schema.org/EventScheduled',
  ONGOING: 'https://schema.org/EventScheduled',
  ANNOUNCED: 'https://schema.org/EventScheduled',
  CANCELLED: 'https://schema.org/EventCancelled',
  POSTPONED: 'https://schema.org/EventPostponed',
}

/** A graph as JSON-LD: schema.org for events and entities, PROV for the documents they are derived from, each role with its quote. */
export async function* writeJsonld(view: GraphView): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`
  yield* writeJsonList(resources(view))
  yield ']}\n'
}

async function* resources(view: GraphView): AsyncGenerator<object> {
  for await (const entity of view.entities()) yield entityResource(entity)
  const told = new Set<string>()
  for await (const labelled of view.events()) {
    const documentIds = await documentIdsOf(view, labelled)
    const fresh = documentIds.filter(id => !told.has(id))
    for (const id of fresh) told.add(id)
    for (const batch of batches(fresh, 20)) yield* (await view.reads.documents(batch)).map(documentResource)
    yield eventResource(labelled, documentIds)
    for await (const quoted of quotedParticipations(view, labelled))
      yield participationResource(labelled.event.id, quoted)
  }
  for await (const { type, source, target } of view.edges())
    if (source.startsWith('ent-') && target.startsWith('ent-'))
      yield { '@id': iri(source), [`isnad:${type}`]: { '@id': iri(target) } }
}

async function documentIdsOf({ reads }: GraphView, { event }: LabelledEvent): Promise<readonly string[]> {
  const ids = new Set<string>()
  for (const batch of batches(event.reportIds))
    for (const { documentId } of await reads.reports(batch)) ids.add(documentId)
  return [...ids].sort()
}

function entityResource({ id, type, names, wikidataId, isoCode, latitude, longitude }: Entity): object {
  return {
    '@id': iri(id),
    '@type': TYPES[type],
    'isnad:type': type,
    name: names.map(({ text, language }) => ({ '@value': text, '@language': language })),
    ...(wikidataId !== null && { sameAs: `http://www.wikidata.org/entity/${wikidataId}` }),
    ...(isoCode !== null && { 'isnad:isoCode': isoCode }),
    ...(latitude !== null &&
      longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}

function eventResource({ event, labelAr, labelEn }: LabelledEvent, documentIds: readonly string[]): object {
  const { date, status } = event
  const lasts = date?.granularity === 'DAY' ? date : null
  const byProperty = groupBy(event.participations, ({ role }) => PROPERTIES[role])
  return {
    '@id': iri(event.id),
    '@type': 'Event',
    'isnad:kind': event.kind,
    'isnad:status': status,
    ...(STATUSES[status] !== undefined && { eventStatus: STATUSES[status] }),
    name: [
      { '@value': labelAr, '@language': 'ar' },
      { '@value': labelEn, '@language': 'en' },
    ],
    // A vague date has outer bounds and no first day.
    ...(lasts?.earliest && { startDate: lasts.earliest }),
    ...(lasts?.latest && { endDate: lasts.latest }),
    ...(date?.earliest && { 'isnad:earliest': date.earliest }),
    ...(date?.latest && { 'isnad:latest': date.latest }),
    ...(date?.edtf && { 'isnad:edtf': date.edtf }),
    location: references(event.places.map(({ entityId }) => entityId)),
    about: references(event.about.map(({ entityId }) => entityId)),
    ...Object.fromEntries(
      [...byProperty].flatMap(([property, members]) =>
        property === undefined ? [] : [[property, references(members.map(({ entityId }) => entityId))]],
      ),
    ),
    superEvent: references(targets(event, 'PART_OF')),
    'isnad:resultedIn': references(targets(event, 'RESULTED_IN')),
    'prov:wasDerivedFrom': references(documentIds),
  }
}

function targets({ id, links }: LabelledEvent['event'], type: string): readonly string[] {
  return links.filter(link => link.type === type && link.fromId === id).map(({ toId }) => toId)
}

function participationResource(
  eventId: string,
  { participation: { entityId, role, basis, evidenceCount }, quote }: QuotedParticipation,
): object {
  return {
    '@id': iri(['PARTICIPATED_IN', entityId, eventId, role].join('.')),
    '@type': 'isnad:Participation',
    'isnad:entity': { '@id': iri(entityId) },
    'isnad:event': { '@id': iri(eventId) },
    'isnad:role': role,
    'isnad:basis': basis,
    'isnad:evidenceCount': evidenceCount,
    ...(quote && {
      'prov:value': quote.text,
      'prov:wasQuotedFrom': { '@id': iri(quote.documentId) },
    }),
  }
}

type DocumentRow = Awaited<ReturnType<GraphView['reads']['documents']>>[number]

function documentResource({ id, title, url, language, publisher, publishedOn }: DocumentRow): object {
  return {
    '@id': iri(id),
    '@type': ['prov:Entity', 'Article'],
    ...(title !== null && { headline: title }),
    ...(isAddress(url) && { url }),
    inLanguage: language,
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(publishedOn !== null && { datePublished: publishedOn }),
  }
}

/** Whether an RDF reader can take it for an IRI. */
function isAddress(url: string | null): boolean {
  return url !== null && URL.canParse(url) && !/[\s<>"{}|\\^`]/.test(url)
}

function references(ids: readonly string[]) {
  return ids.length === 0 ? undefined : [...new Set(ids)].map(id => ({ '@id': iri(id) }))
}

function iri(id: string): string {
  return `id:${id}`
}
