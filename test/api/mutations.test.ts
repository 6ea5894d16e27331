import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../src/extract/document-id.ts'
import { CONFERENCE, NEWCOMER } from './extractions.ts'
import { readAnswer, startServer, type TestServer } from './start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.close())

const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { created document {
  id publishedOn publishedOnBasis publisher reports { totalCount } } } }`

const size = async () => {
  const { data } = await server.ask('{ graph { version documentCount entityCount eventCount } }')
  return data.graph
}

describe('mutations', () => {
  it('ingest a document once, however often it is given', async () => {
    const { text, publisher, url, language, publishedOn, externalId } = CONFERENCE
    const input = { text, publisher, url, language, publishedOn, externalId }
    const document = {
      id: documentIdOf(CONFERENCE),
      publishedOn: '2015-10-30',
      publishedOnBasis: 'GIVEN',
      publisher: 'Agency One',
      reports: { totalCount: 4 },
    }
    expect((await server.ask(INGEST, { input })).data.ingestDocument).toEqual({ created: true, document })
    const before = await size()
    expect((await server.ask(INGEST, { input })).data.ingestDocument).toEqual({ created: false, document })
    expect(await size()).toEqual(before)
  })

  it('give a document its day, and answer with the document as it is now', async () => {
    const { data } = await server.ask(
      `mutation ($id: ID!) { setDocumentDate(input: {id: $id, publishedOn: "2015-10-31"}) {
        document { id publishedOn publishedOnBasis } } }`,
      { id: documentIdOf(CONFERENCE) },
    )
    expect(data.setDocumentDate.document).toEqual({
      id: documentIdOf(CONFERENCE),
      publishedOn: '2015-10-31',
      publishedOnBasis: 'GIVEN',
    })
  })

  it('of one request see each other', async () => {
    const id = documentIdOf({ ...NEWCOMER, language: null })
    const { data } = await server.ask(`mutation {
      a: ingestDocument(input: {text: "${NEWCOMER.text}"}) { created document { publishedOn } }
      b: setDocumentDate(input: {id: "${id}", publishedOn: "2020-01-02"}) { document { publishedOn } }
      c: retractDocument(input: {id: "${id}"}) { id } }`)
    expect(data).toEqual({
      a: { created: true, document: { publishedOn: null } },
      b: { document: { publishedOn: '2020-01-02' } },
      c: { id },
    })
  })

  it('retract a document without trace', async () => {
    const id = documentIdOf(CONFERENCE)
    const { data } = await server.ask('mutation ($id: ID!) { retractDocument(input: {id: $id}) { id } }', {
      id,
    })
    expect(data.retractDocument).toEqual({ id })
    expect(await size()).toEqual({
      version: expect.any(Number),
      documentCount: 0,
      entityCount: 0,
      eventCount: 0,
    })
  })

  it.each([
    ['retractDocument(input: {id: "doc-x"}) { id }', 'DOCUMENT_NOT_FOUND'],
    [
      'setDocumentDate(input: {id: "doc-x", publishedOn: "2015-01-01"}) { document { id } }',
      'DOCUMENT_NOT_FOUND',
    ],
    ['setDocumentDate(input: {id: "doc-x", publishedOn: "yesterday"}) { document { id } }', 'DATE_INVALID'],
    ['ingestDocument(input: {text: "a", publishedOn: "2015-13-01"}) { created }', 'DATE_INVALID'],
    ['ingestDocument(input: {text: " "}) { created }', 'DOCUMENT_EMPTY'],
  ])('%s is refused', async (mutation, code) => {
    const { data, errors } = await server.ask(`mutation { ${mutation} }`)
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, code])
  })

  it('take a text of 20,000,000 bytes however its JSON is written, and none larger', async () => {
    const escaped = '\\u0627'.repeat(10_000_001)
    const response = await server.post(
      `{"query":"mutation ($t: String!) { ingestDocument(input: {text: $t}) { created } }","variables":{"t":"${escaped}"}}`,
    )
    const { errors } = await readAnswer(response)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'DOCUMENT_TOO_LARGE',
      argument: 'text',
      value: 20_000_002,
      limit: 20_000_000,
    })
  })

  it('are refused by their size before they are read', async () => {
    const response = await server.post(`{"query":"${' '.repeat(64_000_000)}"}`)
    const { errors } = await readAnswer(response)
    expect([response.status, errors?.[0]?.extensions]).toEqual([
      413,
      { code: 'LIMIT_EXCEEDED', argument: 'body', limit: 64_000_000 },
    ])
  })
})
