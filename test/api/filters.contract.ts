import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONFERENCE, RECEPTION, RETROSPECT } from './extractions.ts'
import { type OpenStore, startServer, type TestServer } from './start-server.ts'

/** What the API answers on any store: filters. */
export function itFilters(openStore: OpenStore): void {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([CONFERENCE, RETROSPECT, RECEPTION], {}, openStore)
  })
  afterAll(() => server?.close())

  async function kindsWhere(where: string): Promise<readonly string[]> {
    const { data, errors } = await server.ask(`{ events(where: ${where}) { totalCount nodes { kind } } }`)
    expect(errors).toBeUndefined()
    expect(data.events.totalCount).toBe(data.events.nodes.length)
    return data.events.nodes.map(({ kind }: { kind: string }) => kind)
  }

  describe('a filter on events', () => {
    it.each([
      ['{}', ['CONFERENCE', 'MEETING', 'STATEMENT', 'RESOLUTION', 'MEETING']],
      ['{statuses: null}', ['CONFERENCE', 'MEETING', 'STATEMENT', 'RESOLUTION', 'MEETING']],
      ['{statuses: [ANNOUNCED]}', ['MEETING']],
      ['{statuses: []}', []],
      ['{families: [OUTCOME], statuses: [NEGATED]}', ['RESOLUTION']],
      ['{kinds: [CONFERENCE, RESOLUTION]}', ['CONFERENCE', 'RESOLUTION']],
      ['{ploverTypes: [CONSULT]}', ['CONFERENCE']],
      ['{ordinal: 4}', ['MEETING']],
      ['{minSources: 2}', ['CONFERENCE']],
      ['{bases: [ELIDED]}', ['STATEMENT']],
      ['{dateBases: [RELATIVE, INFERRED]}', ['MEETING']],
      ['{participants: [{anyOf: ["ent-oic"]}, {anyOf: ["ent-las"]}]}', ['CONFERENCE']],
      ['{participants: {anyOf: ["ent-oic", "ent-un"], roles: [PARTICIPANT]}}', ['CONFERENCE', 'MEETING']],
      ['{participants: {countries: ["TN"], roles: [HOST]}}', ['MEETING']],
      ['{participants: {types: [PERSON]}}', ['MEETING']],
      ['{topics: ["ent-jerusalem"]}', ['CONFERENCE']],
      ['{places: ["ent-geneva"]}', ['CONFERENCE']],
      ['{text: "مؤتمر القدس"}', ['CONFERENCE']],
      ['{text: "conference Geneva 2015"}', ['CONFERENCE']],
      ['{text: "للمنظمه جاكرتا"}', ['MEETING']],
      ['{publishers: ["Agency Two"]}', ['CONFERENCE']],
      ['{publishedTo: "2015-10-30", kinds: [MEETING]}', ['MEETING']],
      ['{or: [{ordinal: 4}, {not: {statuses: [HELD, ANNOUNCED]}}]}', ['MEETING', 'RESOLUTION']],
      ['{and: [{kinds: [MEETING]}, {not: {text: "جاكرتا"}}]}', ['MEETING']],
    ])('%s', async (where, kinds) => {
      expect(await kindsWhere(where)).toEqual(kinds)
    })

    it('takes in what lies within a place, unless told otherwise', async () => {
      expect(await kindsWhere('{places: ["ent-switzerland"]}')).toEqual(['CONFERENCE'])
      expect(await kindsWhere('{places: ["ent-switzerland"], within: false}')).toEqual([])
    })

    it('lets a vague date in for certain or possibly, and undated events only when asked', async () => {
      const period = 'earliest: "2015-11-01", latest: "2015-11-03"'
      expect(await kindsWhere(`{${period}}`)).toEqual([])
      expect(await kindsWhere(`{${period}, match: POSSIBLE}`)).toEqual(['MEETING'])
      expect(await kindsWhere(`{${period}, undated: true}`)).toEqual(['STATEMENT', 'RESOLUTION', 'MEETING'])
    })

    it('asks what came of a meeting and what did not', async () => {
      const where = '{outcomes: {some: {kinds: [STATEMENT]}, none: {kinds: [RESOLUTION], statuses: [HELD]}}}'
      expect(await kindsWhere(where)).toEqual(['CONFERENCE'])
      expect(await kindsWhere('{outcomes: {some: {kinds: [RESOLUTION], statuses: [HELD]}}}')).toEqual([])
    })

    it.each([
      ['{earliest: "2015-02-30"}', 'DATE_INVALID', { argument: 'where.earliest', value: '2015-02-30' }],
      ['{latest: "October"}', 'DATE_INVALID', { argument: 'where.latest', value: 'October' }],
      [
        '{earliest: "2016-01-01", latest: "2015-01-01"}',
        'DATE_INVALID',
        { argument: 'where.earliest', value: '2016-01-01' },
      ],
      ['{parts: {some: {latest: "1"}}}', 'DATE_INVALID', { argument: 'where.parts.some.latest', value: '1' }],
      ['{places: ["ent-atlantis"]}', 'ENTITY_NOT_FOUND', { argument: 'where.places', value: 'ent-atlantis' }],
      [
        '{participants: [{anyOf: ["ent-oic"]}, {anyOf: ["oic"]}]}',
        'ENTITY_NOT_FOUND',
        { argument: 'where.participants', value: 'oic' },
      ],
      [
        '{participants: [{}, {countries: ["TN", "fr"]}]}',
        'ARGUMENT_INVALID',
        { argument: 'where.participants[1].countries', value: 'fr' },
      ],
      [
        '{parts: {some: {parts: {none: {outcomes: {some: {}}}}}}}',
        'LIMIT_EXCEEDED',
        { argument: 'where.parts.some.parts.none.outcomes.some', value: 4, limit: 3 },
      ],
      ['{text: "-"}', 'ARGUMENT_INVALID', { argument: 'where.text', value: '-' }],
      ['{publishedFrom: "x"}', 'DATE_INVALID', { argument: 'where.publishedFrom', value: 'x' }],
      [
        '{and: [{not: {or: [{}, {}]}}]}',
        'LIMIT_EXCEEDED',
        { argument: 'where.and[0].not.or[0]', value: 4, limit: 3 },
      ],
      [
        `{and: [${`{or: [${'{} '.repeat(10)}]} `.repeat(3)}]}`,
        'LIMIT_EXCEEDED',
        { argument: 'where', value: 34, limit: 30 },
      ],
      [
        `{participants: [${'{} '.repeat(11)}]}`,
        'LIMIT_EXCEEDED',
        { argument: 'where.participants', value: 11, limit: 10 },
      ],
      [
        `{topics: [${'"ent-oic" '.repeat(101)}]}`,
        'LIMIT_EXCEEDED',
        { argument: 'where.topics', value: 101, limit: 100 },
      ],
    ])('%s is refused', async (where, code, particulars) => {
      const { data, errors } = await server.ask(`{ events(where: ${where}) { totalCount } }`)
      expect(data).toBeNull()
      expect(errors?.map(error => error.extensions)).toEqual([{ code, ...particulars }])
    })
  })

  it('a filter on entities asks by id, type and country', async () => {
    const ids = async (where: string) => {
      const { data } = await server.ask(`{ entities(where: ${where}) { nodes { id } } }`)
      return data.entities.nodes.map(({ id }: { id: string }) => id)
    }
    expect(await ids('{ids: ["ent-oic", "ent-jakarta"], types: [CITY]}')).toEqual(['ent-jakarta'])
    expect(await ids('{types: [PERSON]}')).toEqual(['ent-0123456789abcdef01234567'])
    expect(await ids('{text: "التعاون"}')).toEqual(['ent-oic', 'ent-gcc'])
    expect(await ids('{countries: ["ID"]}')).toEqual(['ent-jakarta', 'ent-indonesia'])
  })

  it('a filter on documents asks by publisher and day', async () => {
    const days = async (where: string) => {
      const { data } = await server.ask(`{ documents(where: ${where}) { totalCount nodes { publishedOn } } }`)
      return data.documents.nodes.map(({ publishedOn }: { publishedOn: string | null }) => publishedOn)
    }
    expect(await days('{}')).toEqual(['2015-10-30', '2015-11-02', null])
    expect(await days('{publishers: ["Agency Two"]}')).toEqual(['2015-11-02'])
    expect(await days('{publishedFrom: "2015-11-01"}')).toEqual(['2015-11-02'])
    expect(await days('{text: "سالم الحداد"}')).toEqual([null])
    expect(await days('{publishedTo: "2015-10-30"}')).toEqual(['2015-10-30'])
  })
}
