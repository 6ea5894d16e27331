import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDeadline, LIMITS } from '../../src/api/limits.ts'
import { CONFERENCE } from './extractions.ts'
import { readAnswer, startServer, type TestServer } from './start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer([CONFERENCE])
})
afterAll(() => server?.close())

async function refused(query: string, variables?: Record<string, unknown>) {
  const response = await server.post({ query, variables })
  const { errors } = await readAnswer(response)
  return {
    status: response.status,
    extensions: errors?.map(error => error.extensions),
  }
}

/** A query of 3 levels and 3 more each time. */
const nested = (times: number) =>
  `{ events(first: 1) { nodes { ${'reports(first: 1) { nodes { event { '.repeat(times)} id ${'} } }'.repeat(times)} } } }`

describe('a query', () => {
  it('nests 15 levels deep and no deeper', async () => {
    expect(await refused(nested(4))).toEqual({ status: 200, extensions: undefined })
    expect(await refused(nested(5))).toEqual({
      status: 400,
      extensions: [{ code: 'QUERY_TOO_DEEP', argument: 'query', value: 18, limit: 15 }],
    })
  })

  it('is as deep with fragments as without', async () => {
    const fragments = Array.from({ length: 9 }, (_, at) =>
      at === 8
        ? `fragment F8 on Event { id }`
        : `fragment F${at} on Event { parts { event { ...F${at + 1} } } }`,
    )
    expect(await refused(`{ events { nodes { ...F0 } } } ${fragments.join(' ')}`)).toEqual({
      status: 400,
      extensions: [{ code: 'QUERY_TOO_DEEP', argument: 'query', value: 19, limit: 15 }],
    })
  })

  it('asks for 100,000 objects at most, whether first stands in it or in a variable', async () => {
    const query = (first: string, declared = '') => `query ${declared} { entities(first: ${first}) { nodes {
      participations(first: ${first}) { nodes { event { reports(first: ${first}) { nodes { id } } } } } } } }`
    const tooMany = {
      status: 400,
      extensions: [{ code: 'LIMIT_EXCEEDED', argument: 'query', value: 2030200, limit: 100000 }],
    }
    expect(await refused(query('100'))).toEqual(tooMany)
    expect(await refused(query('$first', '($first: Int)'), { first: 100 })).toEqual(tooMany)
    expect((await refused(query('$first', '($first: Int)'), { first: 10 })).status).toBe(200)
    expect((await refused(query('10'))).status).toBe(200)
  })

  it('is sized by the default of a variable, and by 20 where nothing is said', async () => {
    const query = (declared: string) => `query (${declared}) { entities(first: $first) { nodes {
      participations(first: $first) { nodes { event { reports(first: 100) { nodes { id } } } } } } } }`
    expect((await refused(query('$first: Int = 100'))).status).toBe(400)
    expect((await refused(query('$first: Int'))).status).toBe(200)
  })

  it('has 4,000 tokens at most, so that aliases are bounded', async () => {
    const aliases = Array.from({ length: 2000 }, (_, at) => `a${at}: graph { version }`).join(' ')
    expect(await refused(`{ ${aliases} }`)).toEqual({
      status: 400,
      extensions: [{ code: 'LIMIT_EXCEEDED', argument: 'query', limit: LIMITS.tokens }],
    })
  })

  it('of many fragments that spread each other twice is answered at once', async () => {
    const fragments = Array.from({ length: 200 }, (_, at) =>
      at === 199
        ? `fragment F199 on Event { id }`
        : `fragment F${at} on Event { ...F${at + 1} ...on Event { ...F${at + 1} } }`,
    )
    expect((await refused(`{ events { nodes { ...F0 } } } ${fragments.join(' ')}`)).status).toBe(200)
  })

  it('of introspection as a playground asks it is answered', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { data } = await server.ask(getIntrospectionQuery())
    expect(data.__schema.queryType).toMatchObject({ name: 'Query' })
  })
})

it('a list of ids has 100 members at most', async () => {
  const { errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 101 }, () => 'ent-oic'),
  })
  expect(errors?.map(error => error.extensions)).toEqual([
    { code: 'LIMIT_EXCEEDED', argument: 'ids', value: 101, limit: 100 },
  ])
})

describe('a deadline', () => {
  it('refuses once the time is over, and not before', () => {
    expect(createDeadline(-1).check).toThrow('took longer than')
    expect(createDeadline(60_000).check).not.toThrow()
  })
})
