import type { GivenEvent, GivenExtraction } from '../../src/ingest/given-extraction.ts'
import type { Answer } from '../api/start-server.ts'

/** What was given of one sort, and in words what of it GraphQL does not tell. */
export interface Tally {
  given: number
  lost: string[]
}

/** Tallies of what is asked for again. */
export type Recovery = Readonly<Record<'events' | 'participants' | 'places' | 'dates', Tally>>

/** Asks GraphQL. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>

interface Report {
  readonly kind: string
  readonly status: string
  readonly trigger: { readonly start: number; readonly end: number }
  readonly date: Record<'earliest' | 'latest' | 'granularity', string | null> | null
  readonly arguments: readonly {
    readonly as: string
    readonly basis: string
    readonly entity: { id: string }
  }[]
}

/** Nothing given and nothing lost. */
export function emptyRecovery(): Recovery {
  const tally = (): Tally => ({ given: 0, lost: [] })
  return { events: tally(), participants: tally(), places: tally(), dates: tally() }
}

/** Finds in the graph what an ingested extraction says: each event by its trigger, kind and status, then who, where and when. */
export async function findAgain(
  given: GivenExtraction,
  documentId: string,
  ask: Ask,
  into: Recovery = emptyRecovery(),
): Promise<Recovery> {
  const reports = await readReports(documentId, ask)
  const isOf = await readEntities(given, documentId, reports, ask)
  const label = given.document.id ?? documentId
  for (const event of given.events) {
    into.events.given += 1
    const name = `${label} ${event.id} ${event.kind}`
    const candidates = reports.filter(report => sameEvent(event, report))
    const [report] = candidates.toSorted((a, b) => kept(event, b, isOf) - kept(event, a, isOf))
    if (report === undefined) into.events.lost.push(name)
    // Several events can share one trigger: each report answers for one of them.
    else reports.splice(reports.indexOf(report), 1)
    compareArguments(event, report, isOf, into, name)
    compareDate(event, report, into, name)
  }
  return into
}

async function readReports(documentId: string, ask: Ask): Promise<Report[]> {
  const reports: Report[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors }: Answer = await ask(
      `query ($id: ID!, $after: String) { document(id: $id) { reports(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { kind status trigger { start end } date { earliest latest granularity }
          arguments { as basis entity { id } } } } } }`,
      { id: documentId, after },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    reports.push(...data.document.reports.nodes)
    if (!data.document.reports.pageInfo.hasNextPage) return reports
    after = data.document.reports.pageInfo.endCursor
  }
}

/** Whether an entity of the graph is the given one: the graph has it mentioned wherever the given one is; without mentions, by a name or Wikidata id. */
type IsOf = (entityId: string, localId: string) => boolean

async function readEntities(
  given: GivenExtraction,
  documentId: string,
  reports: readonly Report[],
  ask: Ask,
): Promise<IsOf> {
  const ids = [...new Set(reports.flatMap(report => report.arguments.map(({ entity }) => entity.id)))]
  const known = new Map(
    await Promise.all(ids.map(async id => [id, await readEntity(id, documentId, ask)] as const)),
  )
  const locals = new Map(given.entities.map(entity => [entity.id, entity]))
  return (entityId, localId) => {
    const [entity, local] = [known.get(entityId), locals.get(localId)]
    if (entity === undefined) return false
    if (local === undefined) return entityId === localId
    if (local.mentions.length > 0)
      return local.mentions.every(({ start, end }) => entity.spans.has(`${start} ${end}`))
    return [...entity.names].some(name => [local.nameAr, local.nameEn, local.wikidata].includes(name))
  }
}

async function readEntity(id: string, documentId: string, ask: Ask) {
  const spans = new Set<string>()
  for (let after: string | null = null; ; ) {
    const { data, errors }: Answer = await ask(
      `query ($id: ID!, $after: String) { entity(id: $id) { wikidataId names { text }
        mentions(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { document { id } start end } } } }`,
      { id, after },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    const { wikidataId, names, mentions } = data.entity
    for (const { document, start, end } of mentions.nodes)
      if (document.id === documentId) spans.add(`${start} ${end}`)
    if (!mentions.pageInfo.hasNextPage)
      return {
        spans,
        names: new Set<string>([wikidataId, ...names.map((name: { text: string }) => name.text)]),
      }
    after = mentions.pageInfo.endCursor
  }
}

function sameEvent(event: GivenEvent, { kind, status, trigger }: Report): boolean {
  const main = event.triggers.find(one => one.main)
  return (
    kind === event.kind &&
    status === event.status &&
    trigger.start === main?.start &&
    trigger.end === main.end
  )
}

/** What an event is said to have, as what, and on which basis. */
function argumentsOf(event: GivenEvent) {
  return [
    ...(event.who ?? []).map(who => ({ ...who, as: who.role, sort: 'participants' as const })),
    ...(event.where ?? []).map(where => ({ ...where, as: 'PLACE', sort: 'places' as const })),
  ].map(({ entity, as, sort, basis, explicit }) => ({
    entity,
    as,
    sort,
    basis: basis ?? (explicit ? 'STATED' : 'INFERRED'),
  }))
}

type GivenArgument = ReturnType<typeof argumentsOf>[number]

function holds(report: Report, { entity, as, basis }: GivenArgument, isOf: IsOf): boolean {
  return report.arguments.some(
    argument => argument.as === as && argument.basis === basis && isOf(argument.entity.id, entity),
  )
}

function kept(event: GivenEvent, report: Report, isOf: IsOf): number {
  return argumentsOf(event).filter(argument => holds(report, argument, isOf)).length
}

function compareArguments(
  event: GivenEvent,
  report: Report | undefined,
  isOf: IsOf,
  into: Recovery,
  name: string,
): void {
  for (const argument of argumentsOf(event)) {
    into[argument.sort].given += 1
    if (report === undefined || !holds(report, argument, isOf))
      into[argument.sort].lost.push(`${name} ${argument.as} ${argument.basis} ${argument.entity}`)
  }
}

function compareDate({ when }: GivenEvent, report: Report | undefined, into: Recovery, name: string): void {
  const { earliest = null, latest = null } = when ?? {}
  if (earliest === null && latest === null) {
    if (report?.date) into.dates.lost.push(`${name} has a date that nobody gave`)
    return
  }
  into.dates.given += 1
  const { date } = report ?? {}
  const isSame =
    date?.earliest === earliest &&
    date.latest === latest &&
    (!when?.granularity || date.granularity === when.granularity)
  if (!isSame) into.dates.lost.push(`${name} ${earliest}..${latest}`)
}
