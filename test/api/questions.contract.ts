import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../src/extract/document-id.ts'
import { CONFERENCE, RECEPTION, RETROSPECT } from './extractions.ts'
import { type OpenStore, startServer, type TestServer } from './start-server.ts'

/** What the API answers on any store: answers to questions. */
export function itAnswersQuestions(openStore: OpenStore): void {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([CONFERENCE, RETROSPECT, RECEPTION], {}, openStore)
  })
  afterAll(() => server?.close())

  const held = documentIdOf(CONFERENCE).replace('doc-', 'ev-').concat('-28-0')
  const heldReport = held.replace('ev-', 'rep-')
  const retold = documentIdOf(RETROSPECT).replace('doc-', 'rep-').concat('-61-0')

  describe('the graph', () => {
    it('tells its size, version and what reads its texts', async () => {
      const { data } = await server.ask(
        '{ graph { version lexiconVersion rulesVersion store documentCount entityCount eventCount } }',
      )
      expect(data.graph).toEqual({
        version: expect.any(Number),
        lexiconVersion: 'lexicon-of-tests',
        rulesVersion: 'rules-of-tests',
        store: expect.stringMatching(/^(sqlite|neo4j)$/),
        documentCount: 3,
        entityCount: expect.any(Number),
        eventCount: 5,
      })
    })
  })

  describe('an event', () => {
    it('says what, who, where, when and about what', async () => {
      const { data } = await server.ask(
        `query ($id: ID!) { event(id: $id) {
        id kind family ploverType status title english: title(language: "en-GB") ordinal claimedCount theme
        date { edtf earliest latest granularity basis text } topics { text entities { id } }
        participations { role basis evidenceCount entity { id } event { id } } participationCount
        places { basis evidenceCount entity { id } } outcomes { kind status outcomeOf { id } } outcomeOf { id }
        partOf { relation } parts { relation } possiblySameAs { id } reportCount documentCount sourceCount
        conflicts { field } reports { totalCount nodes { id } }
      } }`,
        { id: held },
      )
      expect(data.event).toEqual({
        id: held,
        kind: 'CONFERENCE',
        family: 'GATHERING',
        ploverType: 'CONSULT',
        status: 'HELD',
        title: 'مؤتمر منظمة التعاون الإسلامي في جنيف: «مؤتمر القدس»، 2015',
        english: 'Organisation of Islamic Cooperation conference in Geneva: "مؤتمر القدس", 2015',
        ordinal: null,
        claimedCount: null,
        theme: 'مؤتمر القدس',
        date: {
          edtf: '2015-10-12',
          earliest: '2015-10-12',
          latest: '2015-10-12',
          granularity: 'DAY',
          basis: 'ABSOLUTE',
          text: '12 أكتوبر 2015',
        },
        topics: [{ text: 'القدس', entities: [{ id: 'ent-jerusalem' }] }],
        participations: [
          ['PARTICIPANT', 2, 'ent-las'],
          ['ORGANIZER', 1, 'ent-oic'],
          ['PARTICIPANT', 1, 'ent-oic'],
          ['PARTICIPANT', 1, 'ent-un'],
        ].map(([role, evidenceCount, id]) => ({
          role,
          basis: 'STATED',
          evidenceCount,
          entity: { id },
          event: { id: held },
        })),
        participationCount: 4,
        places: [{ basis: 'STATED', evidenceCount: 2, entity: { id: 'ent-geneva' } }],
        outcomes: [
          { kind: 'STATEMENT', status: 'HELD', outcomeOf: [{ id: held }] },
          { kind: 'RESOLUTION', status: 'NEGATED', outcomeOf: [{ id: held }] },
        ],
        outcomeOf: [],
        partOf: [],
        parts: [],
        possiblySameAs: [],
        reportCount: 2,
        documentCount: 2,
        sourceCount: 2,
        conflicts: [],
        reports: { totalCount: 2, nodes: [{ id: heldReport }, { id: retold }] },
      })
    })

    it('is found by the id of any of its reports, and by the id it would have as an event of its own', async () => {
      const { data } = await server.ask(
        `{ a: event(id: "${retold}") { id } b: event(id: "${retold.replace('rep-', 'ev-')}") { id } }`,
      )
      expect(data).toEqual({ a: { id: held }, b: { id: held } })
    })
  })

  describe('evidence', () => {
    it('quotes words that can be sliced out of the text, inside the sentence they stand in', async () => {
      const { data } = await server.ask(`{ events { nodes {
      participations { evidence { quote start end sentence { text start end } document { text } } }
      places { evidence { quote start end sentence { text start end } document { text } } } } } }`)
      const evidence = data.events.nodes.flatMap((event: { participations: object[]; places: object[] }) =>
        [...event.participations, ...event.places].flatMap(edge => ('evidence' in edge ? edge.evidence : [])),
      )
      expect(evidence).toHaveLength(12)
      for (const { quote, start, end, sentence, document } of evidence) {
        expect(document.text.slice(start, end)).toBe(quote)
        expect(document.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        expect(sentence.start <= start && end <= sentence.end).toBe(true)
      }
    })

    it('shows the name, the stand-in noun, or the words of the event where nothing is named', async () => {
      const { data } = await server.ask(`{ entity(id: "ent-oic") { participations { nodes {
      role event { kind } evidence { quote basis rule report { id document { publishedOn } } } } } } }`)
      const shown = data.entity.participations.nodes.map(
        (node: { event: { kind: string }; evidence: { quote: string; basis: string }[] }) =>
          [node.event.kind, node.evidence[0]?.basis, node.evidence[0]?.quote].join(' '),
      )
      expect(shown).toEqual([
        'CONFERENCE STATED منظمة التعاون الإسلامي',
        'CONFERENCE STATED منظمة التعاون الإسلامي',
        'MEETING ANAPHORIC المنظمة',
        'STATEMENT ELIDED بيانا',
      ])
    })

    it('of a relation between entities belongs to no report and cites the sentence around it', async () => {
      const { data } =
        await server.ask(`{ entity(id: "ent-0123456789abcdef01234567") { relations { totalCount nodes {
      type direction basis office entity { id } evidence { quote rule basis report { id } sentence { text start } } } } } }`)
      expect(data.entity.relations).toEqual({
        totalCount: 1,
        nodes: [
          {
            type: 'REPRESENTS',
            direction: 'OUT',
            basis: 'STATED',
            office: 'وزير الخارجية',
            entity: { id: 'ent-tunisia' },
            evidence: [
              {
                quote: 'وزير الخارجية التونسي',
                rule: 'office-demonym',
                basis: 'STATED',
                report: null,
                sentence: {
                  text: 'استقبل وزير الخارجية التونسي سالم الحداد وفدا من الأمم المتحدة في 5 مارس.',
                  start: 0,
                },
              },
            ],
          },
        ],
      })
    })
  })

  describe('an entity', () => {
    it('has names by language, falling back to the one it has', async () => {
      const { data } = await server.ask(`{ listed: entity(id: "ent-jakarta") {
        name english: name(language: "en") type wikidataId isoCode latitude longitude inLexicon documentCount eventCount }
      unlisted: entity(id: "ent-0123456789abcdef01234567") {
        name english: name(language: "en") names { text language } type wikidataId isoCode latitude inLexicon } }`)
      expect(data).toEqual({
        listed: {
          name: 'جاكرتا',
          english: 'Jakarta',
          type: 'CITY',
          wikidataId: null,
          isoCode: 'ID',
          latitude: -6.2146,
          longitude: 106.8451,
          inLexicon: true,
          documentCount: 1,
          eventCount: 1,
        },
        unlisted: {
          name: 'سالم الحداد',
          english: 'Salem al-Haddad',
          names: [
            { text: 'سالم الحداد', language: 'ar' },
            { text: 'Salem al-Haddad', language: 'ar-Latn' },
          ],
          type: 'PERSON',
          wikidataId: null,
          isoCode: null,
          latitude: null,
          inLexicon: false,
        },
      })
    })

    it('has its mentions, with the words', async () => {
      const { data } = await server.ask(
        '{ entity(id: "ent-jakarta") { mentions { totalCount nodes { text start end form document { id } } } } }',
      )
      const start = CONFERENCE.text.indexOf('جاكرتا')
      expect(data.entity.mentions).toEqual({
        totalCount: 1,
        nodes: [
          { text: 'جاكرتا', start, end: start + 6, form: 'NAME', document: { id: documentIdOf(CONFERENCE) } },
        ],
      })
    })

    it('has background relations, by type and direction', async () => {
      const { data } = await server.ask(`{ entity(id: "ent-indonesia") {
      relations(types: [CAPITAL_OF, LOCATED_IN], direction: IN) { totalCount nodes {
        type direction basis office entity { id } evidence { quote } } } } }`)
      const relation = {
        direction: 'IN',
        basis: 'BACKGROUND',
        office: null,
        entity: { id: 'ent-jakarta' },
        evidence: [],
      }
      expect(data.entity.relations).toEqual({
        totalCount: 2,
        nodes: [
          { type: 'CAPITAL_OF', ...relation },
          { type: 'LOCATED_IN', ...relation },
        ],
      })
    })

    it('has its participations by a filter on their events', async () => {
      const { data } = await server.ask(`{ entity(id: "ent-oic") {
      participations(where: {statuses: [ANNOUNCED]}) { totalCount nodes { role event { ordinal date { text } } } } } }`)
      expect(data.entity.participations).toEqual({
        totalCount: 1,
        nodes: [{ role: 'ORGANIZER', event: { ordinal: 4, date: { text: 'مطلع الأسبوع المقبل' } } }],
      })
    })
  })

  describe('a document', () => {
    it('has what was given with it, its reports and what was not understood', async () => {
      const { data } = await server.ask(`{ document(id: "${documentIdOf(RECEPTION)}") {
      id externalId title text language publisher url publishedOn publishedOnBasis coverage readBy
      diagnostics { code rule start end text }
      reports { totalCount nodes { kind status date { text } trigger { text start end } sentence { start end }
        arguments { as basis rule start entity { id } } } } } }`)
      expect(data.document).toEqual({
        id: documentIdOf(RECEPTION),
        externalId: null,
        title: null,
        text: RECEPTION.text,
        language: 'ar',
        publisher: null,
        url: null,
        publishedOn: null,
        publishedOnBasis: 'UNKNOWN',
        coverage: 'FULL',
        readBy: 'tests',
        diagnostics: [{ code: 'DATE_WITHOUT_YEAR', rule: 'day-month', start: 66, end: 72, text: '5 مارس' }],
        reports: {
          totalCount: 1,
          nodes: [
            {
              kind: 'MEETING',
              status: 'HELD',
              date: null,
              trigger: { text: 'استقبل', start: 0, end: 6 },
              sentence: { start: 0, end: 73 },
              arguments: [
                {
                  as: 'HOST',
                  basis: 'STATED',
                  rule: 'frame',
                  start: 29,
                  entity: { id: 'ent-0123456789abcdef01234567' },
                },
                { as: 'PARTICIPANT', basis: 'STATED', rule: 'frame', start: 49, entity: { id: 'ent-un' } },
              ],
            },
          ],
        },
      })
    })
  })

  describe('a node', () => {
    it('is of the type its id tells, and an event keeps the id asked', async () => {
      const old = retold.replace('rep-', 'ev-')
      const { data } = await server.ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Event { title outcomes { kind } } } }`,
        { ids: ['ent-oic', old, retold, documentIdOf(RECEPTION), 'ent-nobody', 'nothing', ''] },
      )
      expect(data.nodes).toEqual([
        { __typename: 'Entity', id: 'ent-oic' },
        {
          __typename: 'Event',
          id: old,
          title: 'مؤتمر منظمة التعاون الإسلامي في جنيف: «مؤتمر القدس»، 2015',
          outcomes: [{ kind: 'STATEMENT' }, { kind: 'RESOLUTION' }],
        },
        { __typename: 'EventReport', id: retold },
        { __typename: 'Document', id: documentIdOf(RECEPTION) },
        null,
        null,
        null,
      ])
    })

    it('is null where there is none, by every field that asks for one', async () => {
      const { data, errors } = await server.ask(
        '{ node(id: "x") { id } entity(id: "ent-x") { id } event(id: "ev-x") { id } document(id: "doc-x") { id } }',
      )
      expect({ data, errors }).toEqual({
        data: { node: null, entity: null, event: null, document: null },
        errors: undefined,
      })
    })
  })
}
