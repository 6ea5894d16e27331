import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExportServer, openSeedExports } from './open-exports.ts'

const SCRIPT = fileURLToPath(new URL('read_back.py', import.meta.url))
/** Another Python than the first on the path, for example one of a virtual environment. */
const PYTHON = process.env.ISNAD_PYTHON ?? 'python3'

const packages = findPackages()
if (packages.length < 3)
  process.stderr.write(
    `Not read back: ${PYTHON} has ${packages.join(' ') || 'none'} of networkx pandas rdflib.\n`,
  )

function findPackages(): readonly string[] {
  try {
    return JSON.parse(execFileSync(PYTHON, [SCRIPT, '--check'], { encoding: 'utf8', stdio: 'pipe' }))
  } catch {
    return []
  }
}

describe.skipIf(packages.length === 0)('an export read back by Python', () => {
  let server: ExportServer
  // biome-ignore lint/suspicious/noExplicitAny: what the script prints
  let read: any
  beforeAll(async () => {
    server = await openSeedExports()
    const { stdout } = await promisify(execFile)(
      PYTHON,
      [SCRIPT, new URL(server.url).origin, packages.join(',')],
      {
        maxBuffer: 64_000_000,
      },
    )
    read = JSON.parse(stdout)
  })
  afterAll(() => server?.close())

  it.skipIf(!packages.includes('networkx'))(
    'has equal nodes, names, dates and edges in GraphML, GEXF and node-link JSON',
    async () => {
      const { nodes, links } = JSON.parse(await server.exported('graph.json'))
      expect([Object.keys(read.links.nodes).length, read.links.edges.length]).toEqual([
        nodes.length,
        links.length,
      ])
      for (const format of ['graphml', 'gexf', 'edges']) expect(read[format]).toEqual(read.links)
    },
  )

  it.skipIf(!packages.includes('pandas'))('is a table of participations in one line of pandas', async () => {
    const { data } = await server.ask('{ events(first: 100) { nodes { participations { evidenceCount } } } }')
    const counts: number[] = data.events.nodes.flatMap(
      (event: { participations: { evidenceCount: number }[] }) =>
        event.participations.map(({ evidenceCount }) => evidenceCount),
    )
    const [rows, columns, , evidence] = read.participations
    expect([rows, evidence]).toEqual([counts.length, counts.reduce((sum, count) => sum + count, 0)])
    expect([columns[0], read.bom[0]]).toEqual(['event', 'source'])
  })

  it.skipIf(!packages.includes('rdflib'))(
    'is RDF with the events and participations of GraphQL',
    async () => {
      const { data } = await server.ask('{ events(first: 100) { totalCount nodes { participationCount } } }')
      const participations = data.events.nodes.reduce(
        (sum: number, event: { participationCount: number }) => sum + event.participationCount,
        0,
      )
      expect(read.rdf).toMatchObject({
        events: data.events.totalCount,
        participations,
        quoted: participations,
      })
      expect(read.rdf.oic).toContain('منظمة التعاون الإسلامي')
    },
  )
})
