import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONFERENCE } from './extractions.ts'
import { startServer, type TestServer } from './start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer([CONFERENCE])
})
afterAll(() => server?.close())

const get = (path: string) => fetch(server.page(path))

describe('the pages beside GraphQL', () => {
  it('start with the network view, in Arabic and English, and load nothing from elsewhere', async () => {
    const response = await get('/')
    const page = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain('lang="ar" dir="rtl"')
    expect(page).toContain('lang="en" dir="ltr"')
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\/|<script>|<style|style=/)
    for (const [, path = ''] of page.matchAll(/(?:href|src)="(\/[^"]*)"/g))
      if (path !== '/graphql') expect((await get(path)).status, path).toBe(200)
  })

  it('carry strict security headers, GraphQL and errors included', async () => {
    for (const path of ['/', '/graphql?query={graph{version}}', '/health', '/nowhere']) {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain(path === '/' ? "default-src 'self'" : "default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('show the schema', async () => {
    const response = await get('/schema.graphql')
    expect(buildSchema(await response.text()).getType('Event')).toBeDefined()
  })

  it('stream the graph, one node or edge a line', async () => {
    const response = await get('/export/graph.jsonl')
    const lines = (await response.text()).trimEnd().split('\n')
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
    expect(lines.map(line => Object.keys(JSON.parse(line)).length)).toEqual(lines.map(() => 1))
    expect(lines.some(line => line.includes('"PARTICIPATED_IN"'))).toBe(true)
  })

  it('tell that the process is up and the store is ready', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'up' })
    const ready = await get('/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, store: 'sqlite' }])
  })

  it('count requests and errors, and tell the version of the graph', async () => {
    await server.ask('{ events(first: 101) { totalCount } }')
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toMatch(/^isnad_http_requests_total\{route="\/graphql",status="200"\} \d+$/m)
    expect(metrics).toMatch(/^isnad_errors_total\{code="LIMIT_EXCEEDED"\} 1$/m)
    expect(metrics).toMatch(/^isnad_graph_version 1$/m)
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m)
  })

  it('are not there under another name', async () => {
    expect((await get('/nowhere')).status).toBe(404)
  })
})

describe('a server without introspection', () => {
  let closed: TestServer
  beforeAll(async () => {
    closed = await startServer([], { introspection: false })
  })
  afterAll(() => closed?.close())

  it('shows its schema nowhere and answers queries', async () => {
    const { errors } = await closed.ask('{ __schema { queryType { name } } }')
    expect(errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN'])
    expect((await fetch(closed.page('/schema.graphql'))).status).toBe(404)
    expect((await closed.ask('{ graph { eventCount } }')).data).toEqual({ graph: { eventCount: 0 } })
    const { errors: misspelt } = await closed.ask('{ grap { eventCount } }')
    expect(misspelt?.[0]?.message).not.toContain('graph')
  })
})

describe('a server that cannot listen', () => {
  it('says which port is in use', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startServer([], { port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      particulars: { argument: 'port', value: port },
      message: `Port ${port} on 127.0.0.1 is in use; give another with --port, or 0 for a free one`,
    })
  })

  it('says which address is none of this machine', async () => {
    await expect(startServer([], { host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'ARGUMENT_INVALID',
      particulars: { argument: 'host', value: '192.0.2.1' },
    })
  })
})
