import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONFERENCE, RECEPTION, RETROSPECT } from './extractions.ts'
import { type OpenStore, startServer, type TestServer } from './start-server.ts'

/** What the API answers on any store: paging. */
export function itPages(openStore: OpenStore): void {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([CONFERENCE, RETROSPECT, RECEPTION], {}, openStore)
  })
  afterAll(() => server?.close())

  interface Connection {
    readonly edges: readonly { readonly cursor: string; readonly node: object }[]
    readonly nodes: readonly object[]
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly endCursor: string | null
    }
    readonly totalCount: number
  }

  const PAGE =
    'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { FIELDS } } nodes { FIELDS }'

  /** All pages of a list, as `field(…)` with `$after` in it; `path` leads to it. */
  async function readAll(
    query: string,
    fields: string,
    path: readonly string[],
  ): Promise<readonly Connection[]> {
    const pages: Connection[] = []
    for (let after: string | null = null; pages.length < 50; ) {
      const { data, errors } = await server.ask(query.replace('PAGE', PAGE.replaceAll('FIELDS', fields)), {
        after,
      })
      expect(errors).toBeUndefined()
      const page: Connection = path.reduce((value, key) => value[key], data)
      pages.push(page)
      after = page.pageInfo.endCursor
      if (!page.pageInfo.hasNextPage) break
    }
    return pages
  }

  describe.each([
    ['events', 'events(first: 2, after: $after)', 'id', ['events']],
    ['events by date, latest first', 'events(first: 2, after: $after, orderBy: DATE_DESC)', 'id', ['events']],
    ['events by reports', 'events(first: 2, after: $after, orderBy: REPORTS)', 'id', ['events']],
    ['entities', 'entities(first: 5, after: $after)', 'id', ['entities']],
    ['entities by events', 'entities(first: 5, after: $after, orderBy: EVENTS)', 'id', ['entities']],
    ['documents', 'documents(first: 1, after: $after)', 'id', ['documents']],
    [
      'participations',
      'entity(id: "ent-oic") { participations(first: 1, after: $after) PAGES }',
      'role event { id }',
      ['entity', 'participations'],
    ],
    [
      'relations',
      'entity(id: "ent-oic") { relations(first: 2, after: $after) PAGES }',
      'type direction entity { id }',
      ['entity', 'relations'],
    ],
    [
      'mentions',
      'entity(id: "ent-oic") { mentions(first: 1, after: $after) PAGES }',
      'start document { id }',
      ['entity', 'mentions'],
    ],
  ])('%s', (_, list, fields, path) => {
    it('come page by page, each once, and end', async () => {
      const inner = list.includes('PAGES') ? list.replace('PAGES', '{ PAGE }') : `${list} { PAGE }`
      const pages = await readAll(`query ($after: String) { ${inner} }`, fields, path)
      const nodes = pages.flatMap(page => page.nodes)
      expect(pages.length).toBeGreaterThan(1)
      expect(new Set(nodes.map(node => JSON.stringify(node))).size).toBe(nodes.length)
      expect(pages.map(page => page.totalCount)).toEqual(pages.map(() => nodes.length))
      expect(pages.map(page => page.edges.map(edge => edge.node))).toEqual(pages.map(page => page.nodes))
      expect(pages.map(page => page.pageInfo.hasPreviousPage)).toEqual(pages.map((_, at) => at > 0))
    })
  })

  describe('a page', () => {
    it('has 20 nodes unless told otherwise', async () => {
      const { data } = await server.ask(
        '{ a: entities { nodes { id } } b: entities(first: null) { nodes { id } pageInfo { hasNextPage } } }',
      )
      expect(data.a.nodes).toHaveLength(20)
      expect(data.b).toEqual({ nodes: data.a.nodes, pageInfo: { hasNextPage: true } })
    })

    it('may be empty', async () => {
      const { data } = await server.ask(
        '{ events(first: 0) { nodes { id } totalCount pageInfo { hasNextPage startCursor endCursor } } }',
      )
      expect(data.events).toEqual({
        nodes: [],
        totalCount: 5,
        pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
      })
    })

    it.each([
      ['first: 101', { code: 'LIMIT_EXCEEDED', argument: 'first', value: 101, limit: 100 }],
      ['first: -1', { code: 'ARGUMENT_INVALID', argument: 'first', value: -1, limit: 100 }],
      ['after: "nonsense"', { code: 'CURSOR_INVALID', argument: 'after', value: 'nonsense' }],
      ['after: ""', { code: 'CURSOR_INVALID', argument: 'after', value: '' }],
    ])('%s is refused', async (paging, extensions) => {
      for (const field of ['events', 'entities', 'documents']) {
        const { data, errors } = await server.ask(`{ ${field}(${paging}) { totalCount } }`)
        expect({ data, errors: errors?.map(error => error.extensions) }).toEqual({
          data: null,
          errors: [extensions],
        })
      }
      const { errors } = await server.ask(`{ entity(id: "ent-oic") { mentions(${paging}) { totalCount } } }`)
      expect(errors?.map(error => error.extensions)).toEqual([extensions])
    })

    it('of another list or order has no use for the cursor', async () => {
      const { data } = await server.ask('{ events(first: 1) { pageInfo { endCursor } } }')
      const after = data.events.pageInfo.endCursor
      const { errors } = await server.ask(
        'query ($after: String) { events(after: $after, orderBy: REPORTS) { totalCount } }',
        {
          after,
        },
      )
      expect(errors?.map(error => error.extensions)).toEqual([
        { code: 'CURSOR_INVALID', argument: 'after', value: after },
      ])
    })

    it('of the reports of an event follows the order of publication', async () => {
      const { data } = await server.ask(`{ events(first: 1) { nodes {
      reports(first: 1) { totalCount nodes { document { publishedOn } } pageInfo { hasNextPage endCursor } } id } } }`)
      const { reports, id } = data.events.nodes[0]
      expect(reports.nodes).toEqual([{ document: { publishedOn: '2015-10-30' } }])
      const next = await server.ask(
        'query ($id: ID!, $after: String) { event(id: $id) { reports(after: $after) { nodes { document { publishedOn } } } } }',
        { id, after: reports.pageInfo.endCursor },
      )
      expect(next.data.event.reports.nodes).toEqual([{ document: { publishedOn: '2015-11-02' } }])
    })
  })
}
