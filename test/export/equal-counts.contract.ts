import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenStore } from '../api/start-server.ts'
import { type ExportServer, openSeedExports } from './open-exports.ts'
import { parseCsv } from './parse-csv.ts'

const FILTERS = [
  ['no filter', {}],
  ['a kind', { kinds: ['COUNCIL_MEETING'] }],
  ['an actor', { participants: [{ anyOf: ['ent-oic'] }] }],
  ['a period with vague dates', { earliest: '2015-12-01', latest: '2015-12-31', match: 'POSSIBLE' }],
  ['nothing', { kinds: ['SANCTION'] }],
] as const

interface Counts {
  readonly events: number
  readonly participations: number
}

/** Whatever the filter, every format holds what GraphQL counts, on any store. */
export function itExportsEqualCounts(openStore: OpenStore): void {
  let server: ExportServer
  beforeAll(async () => {
    server = await openSeedExports(openStore)
  })
  afterAll(() => server?.close())

  describe.each(FILTERS)('with %s, every format', (_, filter) => {
    const get = (file: string) => server.exported(file, { where: JSON.stringify(filter) })
    const table = async (name: string) => parseCsv(await get(`${name}.csv`))

    it('holds the events and participations that GraphQL counts', async () => {
      const { data } = await server.ask(
        'query ($where: EventFilter) { events(where: $where, first: 100) { totalCount nodes { participationCount } } }',
        { where: filter },
      )
      const counted: Counts = {
        events: data.events.totalCount,
        participations: data.events.nodes.reduce(
          (sum: number, event: { participationCount: number }) => sum + event.participationCount,
          0,
        ),
      }
      const nodes = await table('nodes')
      const edges = await table('edges')
      const isEvent = ({ kind }: { kind?: string }) => kind === 'Event'
      const isParticipation = ({ type }: { type?: string }) => type === 'PARTICIPATED_IN'
      const { nodes: linkNodes, links } = JSON.parse(await get('graph.json'))
      const graph = JSON.parse(await get('graph.jsonld'))['@graph']
      const lines = (await get('graph.jsonl'))
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line))
      const [graphml, gexf] = [await get('graph.graphml'), await get('graph.gexf')]
      const found: Record<string, Counts> = {
        'tables of nodes and edges': {
          events: nodes.filter(isEvent).length,
          participations: edges.filter(isParticipation).length,
        },
        'other tables': {
          events: (await table('events')).length,
          participations: (await table('participations')).length,
        },
        'node-link': {
          events: linkNodes.filter(isEvent).length,
          participations: links.filter(isParticipation).length,
        },
        jsonl: {
          events: lines.filter(({ node }) => node?.kind === 'Event').length,
          participations: lines.filter(({ edge }) => edge?.type === 'PARTICIPATED_IN').length,
        },
        jsonld: {
          events: graph.filter((resource: Record<string, unknown>) => resource['@type'] === 'Event').length,
          participations: graph.filter(
            (resource: Record<string, unknown>) => resource['@type'] === 'isnad:Participation',
          ).length,
        },
        graphml: {
          events: count(graphml, '<data key="node.kind">Event<'),
          participations: count(graphml, '<data key="edge.type">PARTICIPATED_IN<'),
        },
        gexf: {
          events: count(gexf, 'for="node.kind" value="Event"'),
          participations: count(gexf, 'for="edge.type" value="PARTICIPATED_IN"'),
        },
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map(format => [format, counted])))
    })

    it('holds the same nodes and edges, and no edge without its ends', async () => {
      const { nodes, links } = JSON.parse(await get('graph.json'))
      const ids = new Set(nodes.map(({ id }: { id: string }) => id))
      expect(ids.size).toBe(nodes.length)
      for (const { source, target } of links) expect([ids.has(source), ids.has(target)]).toEqual([true, true])
      expect(new Set(links.map(({ key }: { key: string }) => key)).size).toBe(links.length)
      expect((await table('nodes')).map(({ id }) => id)).toEqual(nodes.map(({ id }: { id: string }) => id))
      expect((await table('edges')).map(({ id }) => id)).toEqual(links.map(({ key }: { key: string }) => key))
      for (const [file, node, edge] of [
        ['graph.graphml', '<node ', '<edge '],
        ['graph.gexf', '<node ', '<edge '],
      ] as const) {
        const text = await get(file)
        expect([count(text, node), count(text, edge)]).toEqual([nodes.length, links.length])
      }
    })
  })

  it('counts the entities of the whole graph as GraphQL does', async () => {
    const { data } = await server.ask('{ graph { entityCount eventCount } }')
    const kinds = parseCsv(await server.exported('nodes.csv')).map(({ kind }) => kind)
    expect({
      entityCount: kinds.filter(kind => kind === 'Entity').length,
      eventCount: kinds.filter(kind => kind === 'Event').length,
    }).toEqual(data.graph)
  })
}

function count(text: string, words: string): number {
  return text.split(words).length - 1
}
