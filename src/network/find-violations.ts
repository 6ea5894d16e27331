import type { DocumentFacts } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { ExportLine, GraphStore, PageRequest } from '../store/graph-store.ts'
import { buildProjection, type GraphFacts, PROJECTED_TYPES } from './build-projection.ts'
import { checkFacts } from './check-facts.ts'
import type { Violation } from './violation.ts'

const BATCH_SIZE = 50
const PREFIX_BY_KIND: Readonly<Record<string, string>> = {
  Document: 'doc-',
  Entity: 'ent-',
  Event: 'ev-',
  EventReport: 'rep-',
  RelationReport: 'rel-',
  Judgement: 'jud-',
}
const NMTOKEN = /^[A-Za-z0-9._:-]+$/

/** Everything in a graph that breaks its invariants: facts, then the projection against one run over all facts, then ids and ends of edges. */
export async function* findViolations(
  store: Pick<GraphStore, 'documentPage' | 'factsOf' | 'judgements' | 'scan'>,
  identity: Identity,
): AsyncIterable<Violation> {
  const documents: Omit<DocumentFacts, 'document'>[] = []
  for await (const { document, ...facts } of allFacts(store)) {
    yield* checkFacts({ document, ...facts })
    documents.push(facts)
  }
  yield* compareProjection(store, { documents, judgements: await store.judgements() }, identity)
}

async function* allFacts(store: Pick<GraphStore, 'documentPage' | 'factsOf'>): AsyncIterable<DocumentFacts> {
  let page: PageRequest = { limit: BATCH_SIZE }
  for (;;) {
    const { rows, hasMore } = await store.documentPage({}, page)
    for (const facts of await store.factsOf(rows.map(({ id }) => id))) if (facts !== null) yield facts
    const last = rows.at(-1)
    if (!hasMore || last === undefined) return
    page = { limit: BATCH_SIZE, after: { sortKey: last.sortKey, id: last.id } }
  }
}

async function* compareProjection(
  store: Pick<GraphStore, 'scan'>,
  facts: GraphFacts,
  identity: Identity,
): AsyncIterable<Violation> {
  const { lines, entityIds } = buildProjection(facts, identity)
  const expected = new Set(lines.map(canonicalJson))
  const missingEntities = new Set(entityIds)
  const nodeIds = new Set<string>()
  for await (const line of store.scan()) {
    yield* checkLine(line, nodeIds)
    if ('node' in line && line.node.kind === 'Entity') {
      missingEntities.delete(line.node.id)
      if (!entityIds.has(line.node.id))
        yield {
          code: 'WITHOUT_SUPPORT',
          id: line.node.id,
          message: 'No text mentions it and nothing leads up to it',
        }
    } else if (isProjected(line) && !expected.delete(canonicalJson(line)))
      yield {
        code: 'PROJECTION_DIFFERS',
        id: idOf(line),
        message: `One run over all facts gives no ${shown(line)}`,
      }
  }
  for (const json of expected)
    yield { code: 'PROJECTION_DIFFERS', id: '', message: `One run over all facts also gives ${json}` }
  for (const id of missingEntities)
    yield {
      code: 'PROJECTION_DIFFERS',
      id,
      message: 'The texts name this entity, but it is not in the graph',
    }
}

function* checkLine(line: ExportLine, nodeIds: Set<string>): Iterable<Violation> {
  if ('node' in line) {
    const { id, kind } = line.node
    nodeIds.add(id)
    const prefix = PREFIX_BY_KIND[kind]
    if (prefix === undefined || !id.startsWith(prefix) || !NMTOKEN.test(id))
      yield {
        code: 'ID_MALFORMED',
        id,
        message: `A ${kind} has an id of ASCII letters, digits and -._: after "${prefix ?? ''}"`,
      }
    if (kind === 'Event' && !(Number(line.node.reportCount) > 0))
      yield { code: 'WITHOUT_EVIDENCE', id, message: 'No report tells of this event' }
    return
  }
  const { type, from, to } = line.edge
  for (const end of [from, to])
    if (!nodeIds.has(end))
      yield { code: 'END_MISSING', id: end, message: `${type} ${from} ${to} ends at no node` }
  if (type === 'PARTICIPATED_IN' && !(Number(line.edge.evidenceCount) > 0))
    yield { code: 'WITHOUT_EVIDENCE', id: to, message: `No report names ${from} in it` }
}

function isProjected(line: ExportLine): boolean {
  return 'node' in line ? line.node.kind === 'Event' : PROJECTED_TYPES.has(line.edge.type)
}

function idOf(line: ExportLine): string {
  return 'node' in line ? line.node.id : line.edge.from
}

function shown(line: ExportLine): string {
  return 'node' in line ? `such ${line.node.kind}` : `${line.edge.type} to ${line.edge.to}`
}
