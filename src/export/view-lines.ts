import { edgeLine, nodeLine } from '../store/export-lines.ts'
import type { ExportLine } from '../store/graph-store.ts'
import type { GraphView } from './create-graph-view.ts'
import type { EdgeRow } from './graph-rows.ts'

/** The lines of JSONL: facts and projection of a whole graph; of a filtered one its entities, events and the edges between them. */
export async function* viewLines(view: GraphView): AsyncGenerator<ExportLine> {
  if (view.isWhole) {
    yield* view.reads.scan()
    return
  }
  for await (const entity of view.entities()) yield nodeLine(entity.id, 'Entity', entity)
  for await (const page of view.eventPages())
    for (const event of page) {
      const { kind, reportIds, participations, places, about, sortDate, links, ...own } = event
      yield nodeLine(event.id, 'Event', { ...own, eventKind: kind })
    }
  for await (const row of view.edges()) yield lineOf(row)
}

/** As the whole graph tells the edge: an event's dates stand with the event, a weight nowhere. */
function lineOf({ id, source, target, weight, earliest, latest, type, basis, ...own }: EdgeRow): ExportLine {
  return type === 'REPRESENTS'
    ? edgeLine(type, source, target, { ...own, earliest, latest })
    : edgeLine(type, source, target, { ...own, basis })
}
