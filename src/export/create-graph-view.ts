import type { EventFilter } from '../graph/event-filter.ts'
import type { Entity } from '../graph/projection.ts'
import type { Network } from '../network/create-network.ts'
import { entityName } from '../network/entity-name.ts'
import { batches } from '../store/batches.ts'
import type { Page, PageRequest } from '../store/graph-store.ts'
import type { SnapshotReads, WholeEvent } from '../store/snapshot-reads.ts'
import {
  backgroundRow,
  type EventLabels,
  entityIdsOf,
  entityRow,
  eventEdgeRows,
  eventRow,
  representsRow,
} from './build-rows.ts'
import type { EdgeRow, NodeRow } from './graph-rows.ts'

/** An event with its titles and all entities it has an edge to. */
export interface LabelledEvent extends EventLabels {
  readonly event: WholeEvent
  readonly entities: ReadonlyMap<string, Entity>
}

/** The part of a graph that a filter on events names, read page by page. */
export interface GraphView {
  /** The reads of the snapshot behind it. */
  readonly reads: SnapshotReads
  readonly filter: EventFilter
  /** Whether nothing is filtered out: then entities without an event are in it, too. */
  readonly isWhole: boolean
  /** By date, undated last, then id. */
  eventPages(): AsyncGenerator<readonly WholeEvent[]>
  events(): AsyncGenerator<LabelledEvent>
  /** Those of a filtered graph by id, else by number of documents. */
  entities(): AsyncGenerator<Entity>
  /** Entities, then events. */
  nodes(): AsyncGenerator<NodeRow>
  /** Those of events, then those between entities; both ends are among the nodes. */
  edges(): AsyncGenerator<EdgeRow>
}

/** Events and entities held at once. */
const EVENT_PAGE = 100
const ENTITY_PAGE = 500

/** A view of what a filter leaves of the graph. A filtered one remembers the ids in it, and nothing else. */
export function createGraphView(
  reads: SnapshotReads,
  filter: EventFilter,
  { eventTitle }: Pick<Network, 'eventTitle'>,
): GraphView {
  const isWhole = Object.keys(filter).length === 0
  let membership: Promise<Membership> | undefined
  const members = () => {
    membership ??= readMembership(eventPages())
    return membership
  }

  function eventPages() {
    return pages(EVENT_PAGE, page => reads.eventPage(filter, page))
  }

  async function* entityPages() {
    if (isWhole) yield* pages(ENTITY_PAGE, page => reads.entityPage(page))
    else {
      const ids = [...(await members()).entityIds].sort()
      for (const batch of batches(ids, ENTITY_PAGE)) yield await inOrder(batch)
    }
  }

  async function inOrder(ids: readonly string[]): Promise<readonly Entity[]> {
    return (await reads.entities(ids)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  async function* events() {
    for await (const page of eventPages()) {
      const ids = [...new Set(page.flatMap(entityIdsOf))]
      const entities = new Map<string, Entity>()
      for (const batch of batches(ids, ENTITY_PAGE))
        for (const entity of await reads.entities(batch)) entities.set(entity.id, entity)
      for (const event of page) {
        const title = (language: string) =>
          eventTitle(event, language, async id => {
            const entity = entities.get(id)
            return entity ? entityName(entity, language) : id
          })
        yield { event, entities, labelAr: await title('ar'), labelEn: await title('en') }
      }
    }
  }

  async function* entities() {
    for await (const page of entityPages()) yield* page
  }

  async function* nodes() {
    for await (const entity of entities()) yield entityRow(entity)
    for await (const { event, ...labels } of events()) yield eventRow(event, labels)
  }

  async function* edges() {
    const { eventIds, entityIds } = isWhole ? { eventIds: null, entityIds: null } : await members()
    for await (const page of eventPages())
      for (const row of page.flatMap(eventEdgeRows)) if (isIn(row, eventIds, 'ev-')) yield row
    for await (const page of entityPages()) {
      const ids = page.map(entity => entity.id)
      const rows = [
        ...(await reads.backgroundFrom(ids)).map(backgroundRow),
        ...(await reads.representsFrom(ids)).map(representsRow),
      ].sort((a, b) => (a.id < b.id ? -1 : 1))
      for (const row of rows) if (isIn(row, entityIds, 'ent-')) yield row
    }
  }

  return { reads, filter, isWhole, eventPages, events, entities, nodes, edges }
}

interface Membership {
  readonly eventIds: ReadonlySet<string>
  readonly entityIds: ReadonlySet<string>
}

async function readMembership(eventPages: AsyncIterable<readonly WholeEvent[]>): Promise<Membership> {
  const [eventIds, entityIds] = [new Set<string>(), new Set<string>()]
  for await (const page of eventPages)
    for (const event of page) {
      eventIds.add(event.id)
      for (const id of entityIdsOf(event)) entityIds.add(id)
    }
  return { eventIds, entityIds }
}

/** Whether the target is a member, where it is of that kind. */
function isIn({ target }: EdgeRow, ids: ReadonlySet<string> | null, prefix: string): boolean {
  return ids === null || !target.startsWith(prefix) || ids.has(target)
}

async function* pages<Row>(
  limit: number,
  read: (page: PageRequest) => Promise<Page<Row>>,
): AsyncGenerator<readonly Row[]> {
  for (let page: PageRequest = { limit }; ; ) {
    const { rows, hasMore } = await read(page)
    if (rows.length > 0) yield rows.map(({ row }) => row)
    const last = rows.at(-1)
    if (!hasMore || last === undefined) return
    page = { limit, after: { sortKey: last.sortKey, id: last.id } }
  }
}
