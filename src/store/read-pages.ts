import { compareText } from '../graph/compare-text.ts'
import type { Event, EventLink } from '../graph/projection.ts'
import type { EventRow, Page, PageRequest } from './graph-store.ts'
import { inOrderOf } from './in-order-of.ts'
import type { Position, StoreReads } from './store-transaction.ts'

/** How many participations, places and topics an event is read with. */
const EDGES_READ = 50

/** The page behind positions that were read one beyond the limit. */
export async function readPage<Row extends { readonly id: string }>(
  positions: readonly Position[],
  page: PageRequest,
  readRows: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const shown = positions.slice(0, page.limit)
  const rows = await readRows(shown.map(position => position.id))
  const found = inOrderOf(
    shown.map(position => position.id),
    rows,
    row => row.id,
  )
  return {
    rows: shown.flatMap((position, index) => {
      const row = found[index]
      return row ? [{ row, sortKey: position.sortKey, id: position.id }] : []
    }),
    hasMore: positions.length > page.limit,
  }
}

/** The events as lists read them: cut to their first edges, with the links they are an end of. */
export async function readEventRows(reads: StoreReads, ids: readonly string[]): Promise<readonly EventRow[]> {
  const events = await reads.events(ids)
  const links = await reads.linksOf(ids)
  return events.map(event => buildEventRow(event, links))
}

function buildEventRow(event: Event, links: readonly EventLink[]): EventRow {
  const otherEnd = (link: EventLink) => (link.fromId === event.id ? link.toId : link.fromId)
  const sortKey = (link: EventLink) => `${link.relation} ${otherEnd(link)} ${link.type} ${link.fromId}`
  return {
    ...event,
    participations: event.participations.slice(0, EDGES_READ),
    places: event.places.slice(0, EDGES_READ),
    about: event.about.slice(0, EDGES_READ),
    participationCount: event.participations.length,
    links: links
      .filter(link => link.fromId === event.id || link.toId === event.id)
      .sort((a, b) => compareText(sortKey(a), sortKey(b))),
  }
}
