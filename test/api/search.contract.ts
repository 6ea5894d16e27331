import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONFERENCE, RECEPTION, RETROSPECT } from './extractions.ts'
import { type OpenStore, startServer, type TestServer } from './start-server.ts'

/** What the API answers on any store: entities by name. */
export function itSearches(openStore: OpenStore): void {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([CONFERENCE, RETROSPECT, RECEPTION], {}, openStore)
  })
  afterAll(() => server?.close())

  type Hit = { entity: { id: string }; match: string; matchedName: { text: string; language: string } }
  const shown = ({ entity, match, matchedName }: Hit) => `${entity.id} ${match} ${matchedName.language}`

  async function search(text: string, types?: readonly string[]): Promise<readonly string[]> {
    const { data, errors } = await server.ask(
      `query ($text: String!, $types: [EntityType!]) {
        search(text: $text, types: $types) {
          totalCount nodes { match matchedName { text language } entity { id } } } }`,
      { text, types },
    )
    expect(errors).toBeUndefined()
    expect(data.search.totalCount).toBe(data.search.nodes.length)
    return data.search.nodes.map(shown)
  }

  async function suggest(prefix: string): Promise<readonly string[]> {
    const { data, errors } = await server.ask(
      `query ($prefix: String!) { suggest(prefix: $prefix) { match matchedName { text language } entity { id } } }`,
      { prefix },
    )
    expect(errors).toBeUndefined()
    return data.suggest.map(shown)
  }

  describe('search', () => {
    it.each([
      ['منظمة التعاون الإسلامي'],
      ['منظمه التعاون الاسلامى'],
      ['مُنَظَّمَةُ التَّعاوُنِ'],
      ['منظمــة تعاون'],
      ['والتعاون'],
    ])('finds %s', async text => {
      expect((await search(text))[0]).toMatch(/^ent-oic (EXACT|PREFIX|ALL_WORDS) ar$/)
    })

    it('takes capitals for small letters', async () => {
      expect(await search('UNITED nations')).toEqual(['ent-un EXACT en', 'ent-usa SOME_WORDS en'])
    })

    it('finds what no list knows', async () => {
      expect(await search('الحداد')).toEqual(['ent-0123456789abcdef01234567 ALL_WORDS ar'])
    })

    it('finds what no list knows by its name in Latin letters', async () => {
      expect(await search('haddad')).toEqual(['ent-0123456789abcdef01234567 ALL_WORDS ar-Latn'])
      expect(await suggest('hadd')).toEqual(['ent-0123456789abcdef01234567 ALL_WORDS ar-Latn'])
    })

    it('shows exact names first, then beginnings, then all words, then some', async () => {
      const hits = await search('الأمم المتحدة القدس')
      expect(hits).toEqual(['ent-jerusalem', 'ent-un', 'ent-usa'].map(id => `${id} SOME_WORDS ar`))
    })

    it('finds only the types asked for', async () => {
      expect(await search('القدس', ['CITY'])).toEqual(['ent-jerusalem EXACT ar'])
      expect(await search('القدس', ['PERSON'])).toEqual([])
    })

    it('is read page by page', async () => {
      const page = async (after: string | null) =>
        (
          await server.ask(
            `query ($after: String) { search(text: "الأمم القدس", first: 1, after: $after) {
              nodes { entity { id } } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        ).data.search
      const first = await page(null)
      const second = await page(first.pageInfo.endCursor)
      expect([...first.nodes, ...second.nodes].map(({ entity }) => entity.id)).toEqual([
        'ent-jerusalem',
        'ent-un',
      ])
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
    })

    it.each([
      ['"؟!"', 'ARGUMENT_INVALID', { argument: 'text', value: '؟!' }],
      [
        JSON.stringify(Array.from({ length: 21 }, (_, at) => `w${at}`).join(' ')),
        'LIMIT_EXCEEDED',
        { argument: 'text', value: 21, limit: 20 },
      ],
    ])('of %s is refused', async (text, code, particulars) => {
      const { errors } = await server.ask(`{ search(text: ${text}) { totalCount } }`)
      expect(errors?.map(error => error.extensions)).toEqual([{ code, ...particulars }])
    })
  })

  describe('suggest', () => {
    it.each([
      ['الا', 'ent-un PREFIX ar'],
      ['الأمم المت', 'ent-un PREFIX ar'],
      ['امم', 'ent-un PREFIX ar'],
      ['منظمة التعا', 'ent-oic PREFIX ar'],
      ['الإسلامي التعا', 'ent-oic ALL_WORDS ar'],
      ['unit', 'ent-un PREFIX en'],
      ['القدس', 'ent-jerusalem EXACT ar'],
    ])('%s: %s', async (prefix, hit) => {
      expect(await suggest(prefix)).toContain(hit)
    })

    it('is silent before the first letter', async () => {
      expect(await suggest(' ')).toEqual([])
    })
  })
}
