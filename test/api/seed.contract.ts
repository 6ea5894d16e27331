import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
import type { SourceDocument } from '../../src/extract/extraction.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { type OpenStore, startServer, type TestServer } from './start-server.ts'

const QUESTIONS = new URL('./seed/', import.meta.url)
const names = readdirSync(QUESTIONS)
  .filter(name => name.endsWith('.graphql'))
  .map(name => name.replace('.graphql', ''))

/** The article that `serve --demo` adds, as it is given. */
export function readSeed(): SourceDocument {
  const given = JSON.parse(readFileSync('demo/oic-un-jerusalem.json', 'utf8'))
  const { id, ...rest } = given
  return { title: null, url: null, ...rest, externalId: id }
}

/** What the API answers about the seed article, read for real, on any store. */
export function itAnswersAboutTheSeed(openStore: OpenStore): void {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([readSeed()], {}, openStore, createReader(readLexicon('lexicon')))
  })
  afterAll(() => server?.close())

  describe('the seed article', () => {
    it.each(names)('answers %s', async name => {
      const query = readFileSync(new URL(`${name}.graphql`, QUESTIONS), 'utf8')
      const answer = await server.ask(query)
      await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(`./seed/${name}.json`)
    })

    it('slices every quote out of the text', async () => {
      const { data } = await server.ask(
        '{ documents { nodes { text } } events(first: 100) { nodes { participations { evidence { quote start end } } places { evidence { quote start end } } } } }',
      )
      const [{ text }] = data.documents.nodes
      const quotes = data.events.nodes.flatMap(
        (
          event: Record<
            'participations' | 'places',
            { evidence: { quote: string; start: number; end: number }[] }[]
          >,
        ) => [...event.participations, ...event.places].flatMap(edge => edge.evidence),
      )
      expect(quotes.length).toBeGreaterThan(40)
      for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote)
    })
  })
}
