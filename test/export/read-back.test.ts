import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readSeed } from '../api/seed.contract.ts'
import { hasPython, runPython } from '../notebooks/find-python.ts'
import { HOSTILE, readHostile } from './hostile.ts'
import { type ExportServer, openExports, openSeedExports } from './open-exports.ts'

/** Label, Arabic label, English label, kind, type, earliest, latest, granularity and degree of a node. */
type NodeValues = readonly (string | number | null)[]

interface ReadGraph {
  readonly nodes: Readonly<Record<string, NodeValues>>
  readonly edges: readonly (readonly (string | number)[])[]
}

/** What read_back.py prints. */
interface ReadBack {
  readonly graphml: ReadGraph
  readonly gexf: ReadGraph
  readonly links: ReadGraph
  readonly edges: ReadGraph
  readonly table: {
    readonly rows: number
    readonly evidence: number
    readonly columns: readonly string[]
    readonly types: Readonly<Record<string, string>>
    readonly days: readonly string[]
    readonly names: readonly string[]
    readonly formulas: number
    readonly guarded: number
    readonly withMark: readonly string[]
  }
  readonly rdf: {
    readonly events: number
    readonly participations: number
    readonly quoted: number
    readonly names: readonly string[]
    readonly days: Readonly<Record<string, string>>
  }
}

interface AskedEvent {
  readonly id: string
  readonly title: string
  readonly english: string
  readonly kind: string
  readonly date: { readonly earliest: string; readonly latest: string; readonly granularity: string } | null
  readonly participations: readonly { readonly evidenceCount: number }[]
}

const EVENTS = `{ events(first: 100) { totalCount nodes {
  id title english: title(language: "en") kind date { earliest latest granularity } participations { evidenceCount }
} } }`

describe.skipIf(!hasPython('networkx', 'pandas', 'rdflib'))('an export read back by Python', () => {
  let server: ExportServer
  let read: ReadBack
  let events: readonly AskedEvent[]
  let evidence: readonly number[]
  beforeAll(async () => {
    server = await openSeedExports()
    read = await readBack(server)
    events = (await server.ask(EVENTS)).data.events.nodes
    evidence = events.flatMap(event => event.participations.map(({ evidenceCount }) => evidenceCount))
  })
  afterAll(() => server?.close())

  it('has equal nodes, names, dates and edges in GraphML, GEXF and node-link JSON', async () => {
    const { nodes, links } = JSON.parse(await server.exported('graph.json'))
    expect([Object.keys(read.links.nodes).length, read.links.edges.length]).toEqual([
      nodes.length,
      links.length,
    ])
    for (const format of ['graphml', 'gexf', 'edges'] as const) expect(read[format]).toEqual(read.links)
  })

  it('is a graph with the names and dates of GraphQL', async () => {
    const { data } = await server.ask('{ entities(first: 100) { totalCount nodes { id name type } } }')
    const valuesOf = (id: string, ...at: readonly number[]) =>
      at.map(index => read.graphml.nodes[id]?.[index])
    for (const { id, name, type } of data.entities.nodes)
      expect([id, ...valuesOf(id, 0, 3, 4)]).toEqual([id, name, 'Entity', type])
    for (const { id, title, english, kind, date } of events)
      expect([id, ...valuesOf(id, 1, 2, 3, 4, 5, 6, 7)]).toEqual([
        id,
        title,
        english,
        'Event',
        kind,
        date?.earliest ?? null,
        date?.latest ?? null,
        date?.granularity ?? null,
      ])
    expect(Object.keys(read.graphml.nodes).length).toBe(data.entities.totalCount + events.length)
  })

  it('is a table of participations in one line of pandas, with days and Arabic names', () => {
    const { table } = read
    expect([table.rows, table.evidence]).toEqual([
      evidence.length,
      evidence.reduce((sum, count) => sum + count),
    ])
    expect([table.columns[0], table.withMark[0]]).toEqual(['event', 'source'])
    expect(table.types).toEqual({ earliest: 'M', latest: 'M', evidenceCount: 'i' })
    const dated = events.filter(({ participations }) => participations.length > 0)
    expect(table.days).toEqual([
      dated.flatMap(({ date }) => date?.earliest ?? []).sort()[0],
      dated
        .flatMap(({ date }) => date?.latest ?? [])
        .sort()
        .at(-1),
    ])
    expect(table.names).toContain('منظمة التعاون الإسلامي')
  })

  it('is RDF with the events, days and participations of GraphQL', () => {
    expect(read.rdf).toMatchObject({
      events: events.length,
      participations: evidence.length,
      quoted: evidence.length,
    })
    expect(read.rdf.names).toContain('منظمة التعاون الإسلامي')
    const exact = events.flatMap(({ id, date }) =>
      date?.granularity === 'DAY' ? [[id, date.earliest] as const] : [],
    )
    expect(read.rdf.days).toEqual(Object.fromEntries(exact))
  })
})

it.skipIf(!hasPython('networkx', 'pandas', 'rdflib'))('a table read by pandas holds no formula', async () => {
  const read = createReader(readLexicon('lexicon'))
  const server = await openExports([readSeed(), HOSTILE], source =>
    source.text === HOSTILE.text ? readHostile(source) : read(source),
  )
  try {
    const { table } = await readBack(server)
    expect([table.formulas, table.guarded > 0]).toEqual([0, true])
  } finally {
    await server.close()
  }
})

async function readBack(server: ExportServer): Promise<ReadBack> {
  return JSON.parse(await runPython(['test/export/read_back.py', new URL(server.url).origin]))
}
