import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONFERENCE } from './extractions.ts'
import { readAnswer, startServer, type TestServer } from './start-server.ts'

let server: TestServer
let empty: TestServer
beforeAll(async () => {
  server = await startServer([CONFERENCE])
  empty = await startServer()
})
afterAll(() => Promise.all([server?.close(), empty?.close()]))

const get = (file: string, query: Record<string, string> | string = '') =>
  fetch(server.page(`/export/${file}?${new URLSearchParams(query)}`))

const TYPES = {
  'graph.jsonl': 'application/x-ndjson',
  'graph.graphml': 'application/graphml+xml',
  'graph.gexf': 'application/gexf+xml',
  'graph.json': 'application/json',
  'graph.jsonld': 'application/ld+json',
  'nodes.csv': 'text/csv',
  'edges.csv': 'text/csv',
  'events.csv': 'text/csv',
  'participations.csv': 'text/csv',
  'dyads.csv': 'text/csv',
} as const
const FILES = Object.entries(TYPES)

describe('an export', () => {
  it.each(FILES)('%s has its type, a file name and the headers of every answer', async (file, type) => {
    const { status, headers } = await get(file)
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      `${type}; charset=utf-8`,
      `attachment; filename="isnad-${file}"`,
    ])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(FILES)('%s of an empty graph holds nothing and is whole', async (file, type) => {
    const text = await (await fetch(empty.page(`/export/${file}`))).text()
    if (type === 'text/csv') expect(text).toMatch(/^[A-Za-z]+(,[A-Za-z]+)*\r\n$/)
    else if (file === 'graph.jsonl') expect(text).toBe('')
    else if (file === 'graph.json')
      expect(JSON.parse(text)).toEqual({ directed: true, multigraph: true, graph: {}, nodes: [], links: [] })
    else if (file === 'graph.jsonld') expect(JSON.parse(text)['@graph']).toEqual([])
    else expect(text.trimEnd().endsWith(`</${file.slice('graph.'.length)}>`)).toBe(true)
  })

  it('takes short forms for parts of the filter', async () => {
    const short = await get('events.csv', { entity: 'ent-las', earliest: '2015-10-01', latest: '2015-10-31' })
    const long = await get('events.csv', {
      where: '{"participants":[{"anyOf":["ent-las"]}],"earliest":"2015-10-01","latest":"2015-10-31"}',
    })
    const text = await short.text()
    expect(text).toBe(await long.text())
    expect(text.split('\r\n').length).toBe(3)
  })

  it('takes several actors for those who all took part', async () => {
    const rows = async (query: string) =>
      (await (await get('events.csv', query)).text()).split('\r\n').length - 2
    expect([await rows('entity=ent-las'), await rows('entity=ent-las&entity=ent-oic')]).toEqual([1, 1])
    expect(await rows('entity=ent-las&entity=ent-un')).toBe(0)
  })

  it('joins short forms to the filter', async () => {
    const answer = await get('events.csv', { where: '{"kinds":["STATEMENT"]}', entity: 'ent-oic' })
    expect((await answer.text()).split('\r\n')[1]).toContain(',STATEMENT,')
  })

  it('names the key of edges as asked', async () => {
    const { links, edges } = JSON.parse(await (await get('graph.json', { edgesKey: 'edges' })).text())
    expect([links, edges.length > 0]).toEqual([undefined, true])
  })

  it.each([
    ['a filter that is no JSON', { where: '{kinds' }, 'JSON_INVALID', 'where'],
    ['a filter that is null', { where: 'null' }, 'ARGUMENT_INVALID', 'where'],
    ['an unknown kind', { where: '{"kinds":["BALL"]}' }, 'ARGUMENT_INVALID', 'where.kinds.0'],
    ['an unknown key of the filter', { where: '{"kind":["VISIT"]}' }, 'ARGUMENT_INVALID', 'where'],
    ['a value of another type', { where: '{"ordinal":"4"}' }, 'ARGUMENT_INVALID', 'where.ordinal'],
    ['an unknown entity', { entity: 'ent-nobody' }, 'ENTITY_NOT_FOUND', 'where.participants'],
    ['a day that is none', { earliest: '2015-02-30' }, 'DATE_INVALID', 'where.earliest'],
    [
      'a period that ends before it begins',
      { earliest: '2016-01-01', latest: '2015-01-01' },
      'DATE_INVALID',
      'where.earliest',
    ],
    [
      'a day given twice',
      { earliest: '2015-01-01', where: '{"earliest":"2015-01-01"}' },
      'ARGUMENT_INVALID',
      'earliest',
    ],
    ['a filter given twice', 'where={}&where={}', 'ARGUMENT_INVALID', 'where'],
    ['a parameter that is none', { erliest: '2015-01-01' }, 'ARGUMENT_INVALID', 'erliest'],
    ['a parameter of another format', { edgesKey: 'edges' }, 'ARGUMENT_INVALID', 'edgesKey'],
    ['an interval that is none', { interval: 'DECADE' }, 'ARGUMENT_INVALID', 'interval'],
    [
      'a list that is too long',
      { where: JSON.stringify({ places: Array(101).fill('ent-oic') }) },
      'LIMIT_EXCEEDED',
      'where.places',
    ],
  ])('refuses %s, as GraphQL does', async (_, query, code, argument) => {
    const response = await get('dyads.csv', query)
    const { errors } = await readAnswer(response)
    expect([
      response.status,
      errors?.map(({ extensions }) => [extensions.code, extensions.argument]),
    ]).toEqual([400, [[code, argument]]])
  })

  it('goes on serving when a reader goes away', async () => {
    const reader = new AbortController()
    const response = await fetch(server.page('/export/graph.json'), { signal: reader.signal })
    reader.abort()
    await expect(response.text()).rejects.toThrow()
    expect((await get('graph.json')).status).toBe(200)
  })
})
