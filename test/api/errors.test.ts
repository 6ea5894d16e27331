import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatError } from '../../src/api/errors.ts'
import { ERROR_CODES } from '../../src/errors.ts'
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { readAnswer, startServer, type TestServer } from './start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.close())

describe('a request that is not well formed', () => {
  it.each([
    ['no GraphQL', { query: '{' }, 'QUERY_INVALID'],
    ['an unknown field', { query: '{ graph { colour } }' }, 'QUERY_INVALID'],
    [
      'an unknown enum value',
      { query: '{ events(where: {kinds: [PARTY]}) { totalCount } }' },
      'QUERY_INVALID',
    ],
    ['no query', { variables: {} }, 'QUERY_INVALID'],
    ['an empty object', {}, 'QUERY_INVALID'],
    ['a list', [], 'QUERY_INVALID'],
    ['an unknown operation', { query: 'query A { graph { version } }', operationName: 'B' }, 'QUERY_INVALID'],
    ['no JSON', '{"query": ', 'JSON_INVALID'],
  ])('%s is told as such', async (_, body, code) => {
    const response = await server.post(body)
    const { errors } = await readAnswer(response)
    expect({
      status: response.status,
      codes: errors?.map(error => error.extensions),
    }).toEqual({
      status: 400,
      codes: [expect.objectContaining({ code })],
    })
  })

  it('names the variable that has a wrong value', async () => {
    const response = await server.post({
      query: 'query ($n: Int) { events(first: $n) { totalCount } }',
      variables: { n: 'many' },
    })
    expect(response.status).toBe(400)
    const { errors } = await readAnswer(response)
    expect(errors?.[0]?.extensions).toEqual({ code: 'ARGUMENT_INVALID', argument: 'n' })
  })

  it('that is no JSON by its content type is refused, so that no other site can send it', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const response = await server.post('{"query":"{ graph { version } }"}', { 'content-type': type })
      const { errors } = await readAnswer(response)
      expect([response.status, errors?.[0]?.extensions]).toEqual([
        415,
        { code: 'QUERY_INVALID', argument: 'content-type' },
      ])
    }
  })
})

describe('GET', () => {
  const get = (query: string) => fetch(`${server.url}?${new URLSearchParams({ query })}`)

  it('answers a query without a preflight header', async () => {
    const response = await get('{ graph { eventCount } }')
    expect([response.status, await readAnswer(response)]).toEqual([
      200,
      { data: { graph: { eventCount: 0 } } },
    ])
  })

  it('takes no mutation', async () => {
    const response = await get('mutation { retractDocument(input: {id: "doc-x"}) { id } }')
    const { errors } = await readAnswer(response)
    expect([response.status, errors?.[0]?.extensions]).toEqual([405, { code: 'QUERY_INVALID' }])
  })

  it('shows a browser no page of another maker', async () => {
    const response = await fetch(server.url, {
      headers: { accept: 'text/html,application/xml;q=0.9,*/*;q=0.8' },
    })
    const { errors } = await readAnswer(response)
    expect([response.status, errors?.[0]?.extensions]).toEqual([400, { code: 'QUERY_INVALID' }])
  })
})

describe('a server whose store is not open', () => {
  let closed: TestServer
  beforeAll(async () => {
    const store = createSqliteStore({ dataDirectory: '/nowhere' })
    closed = await startServer([], {}, async () => ({ store, remove: async () => {} }))
  })
  afterAll(() => closed?.close())

  it('is up, not ready, and says so to every question', async () => {
    expect((await fetch(closed.page('/health'))).status).toBe(200)
    const ready = await fetch(closed.page('/ready'))
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, store: 'sqlite' }])
    const { data, errors } = await closed.ask('{ graph { version } }')
    expect([data, errors?.map(error => error.extensions)]).toEqual([null, [{ code: 'STORE_AWAY' }]])
    expect((await fetch(closed.page('/metrics'))).status).toBe(200)
  })
})

describe('an error', () => {
  it('of the store tells its sentence and code, and nothing of the driver', () => {
    const driver = new Error('bolt://neo4j:secret@host MATCH (n)')
    const error = new StoreError('STORE_AWAY', 'The store does not answer; try again later', driver)
    const answer = formatError({ message: error.message, path: ['graph'] }, error, () => {})
    expect(answer).toEqual({
      message: 'The store does not answer; try again later',
      extensions: { code: 'STORE_AWAY' },
      path: ['graph'],
    })
  })

  it('that is our mistake is told as INTERNAL and reported with its cause', () => {
    const mistake = new TypeError('x.y is undefined at /srv/code.ts')
    const reported: unknown[] = []
    const answer = formatError({ message: mistake.message }, mistake, cause => reported.push(cause))
    expect(answer).toEqual({
      message: 'The server made a mistake; its log tells which',
      extensions: { code: 'INTERNAL' },
    })
    expect(reported).toEqual([mistake])
  })
})

it('every code this file expects is published', () => {
  const used = ['QUERY_INVALID', 'JSON_INVALID', 'ARGUMENT_INVALID', 'STORE_AWAY', 'INTERNAL']
  expect(ERROR_CODES).toEqual(expect.arrayContaining(used))
})
