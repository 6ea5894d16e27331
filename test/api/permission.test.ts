import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requirePermission } from '../../src/api/permission.ts'
import { startServer, type TestServer } from './start-server.ts'

const MUTATION = { query: 'mutation { retractDocument(input: {id: "doc-x"}) { id } }' }

interface Outcome {
  readonly status: number
  readonly code: unknown
}

/** Sends the mutation with any headers, also those that fetch keeps to itself. */
function change(server: TestServer, headers: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const sent = request(
      server.url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      answer => {
        let body = ''
        answer.on('data', chunk => {
          body += chunk
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, code: JSON.parse(body).errors[0].extensions.code }),
        )
      },
    )
    sent.on('error', reject).end(JSON.stringify(MUTATION))
  })
}

/** The change is let through when it fails only for want of the document. */
const ALLOWED: Outcome = { status: 200, code: 'DOCUMENT_NOT_FOUND' }
const FORBIDDEN: Outcome = { status: 403, code: 'FORBIDDEN' }
const UNAUTHORIZED: Outcome = { status: 401, code: 'UNAUTHORIZED' }

describe('a server without a token', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.close())

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4000'])(
    'takes changes sent to %s',
    async host => expect(await change(server, { host })).toEqual(ALLOWED),
  )

  it.each(['example.org', '127.0.0.1.example.org', 'localhost.example.org', '192.168.0.1', '127.0.0.2'])(
    'takes none sent to %s',
    async host => expect(await change(server, { host })).toEqual(FORBIDDEN),
  )

  it.each(['forwarded', 'x-forwarded-for', 'X-Forwarded-Host', 'x-forwarded-anything'])(
    'takes none that came with the header %s',
    async header => expect(await change(server, { [header]: '127.0.0.1' })).toEqual(FORBIDDEN),
  )

  it('takes none sent to no address at all', async () => {
    expect(await change(server, { host: '::1' })).toEqual({ status: 400, code: 'QUERY_INVALID' })
  })

  it('answers queries whatever the host', async () => {
    const answer = await server.post({ query: '{ graph { eventCount } }' }, { 'x-forwarded-for': '1.2.3.4' })
    expect(await answer.json()).toEqual({ data: { graph: { eventCount: 0 } } })
  })
})

describe('a server without a token that others can reach', () => {
  it.each(['0.0.0.0', '::', '192.168.0.1', 'example.org'])('bound to %s takes no changes', host => {
    expect(() => requirePermission({ host: 'localhost' }, { writeToken: null, host })).toThrow(
      `This server takes changes only from its own machine: it is bound to ${host}; set ISNAD_WRITE_TOKEN`,
    )
  })
})

describe('a server with a token', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([], { writeToken: 'open sesame' })
  })
  afterAll(() => server?.close())

  it('takes changes that bring it, from anywhere', async () => {
    const headers = { authorization: 'Bearer open sesame', host: 'example.org', 'x-forwarded-for': '1.2.3.4' }
    expect(await change(server, headers)).toEqual(ALLOWED)
  })

  it.each(['', 'Bearer', 'Bearer open', 'Bearer open sesame!', 'Basic open sesame', 'open sesame'])(
    'takes none with "%s", even from its own machine',
    async authorization => {
      expect(await change(server, authorization === '' ? {} : { authorization })).toEqual(UNAUTHORIZED)
    },
  )
})
