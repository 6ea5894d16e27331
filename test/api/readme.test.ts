import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readSeed } from './seed.contract.ts'
import { openSqlite, startServer, type TestServer } from './start-server.ts'

const QUESTIONS = [
  ...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(.*?)```\n```json\n(.*?)```/gs),
].map(([, query = '', answer = '']) => ({ query, answer }))

let server: TestServer
beforeAll(async () => {
  server = await startServer([readSeed()], {}, openSqlite, createReader(readLexicon('lexicon')))
})
afterAll(() => server?.close())

describe('the README', () => {
  it('has five questions with their answers', () => {
    expect(QUESTIONS).toHaveLength(5)
  })

  it.each(QUESTIONS)('tells what the demo graph answers: $query', async ({ query, answer }) => {
    const { data, errors } = await server.ask(query)
    expect(errors).toBeUndefined()
    expect(data).toEqual(JSON.parse(answer))
  })
})
