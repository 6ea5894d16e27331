import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { CONFERENCE, extract, RECEPTION, RETROSPECT } from '../api/extractions.ts'
import { readSeed } from '../api/seed.contract.ts'
import { CROWD, HOSTILE, HOSTILE_NAME, readHostile } from './hostile.ts'
import { type ExportServer, openExports } from './open-exports.ts'
import { parseCsv } from './parse-csv.ts'

let server: ExportServer
let hostile: ExportServer
let unlisted: ExportServer
beforeAll(async () => {
  server = await openExports([CONFERENCE, RETROSPECT], extract)
  hostile = await openExports([HOSTILE], readHostile)
  unlisted = await openExports([RECEPTION], extract)
})
afterAll(() => Promise.all([server?.close(), hostile?.close(), unlisted?.close()]))

const table = async (name: string, query: Record<string, string> = {}) =>
  parseCsv(await server.exported(`${name}.csv`, query))

describe('the table of participations', () => {
  it('tells who, when, where, as what and in which words', async () => {
    const rows = await table('participations', { entity: 'ent-un' })
    expect(rows.map(({ entity }) => entity)).toEqual(['ent-las', 'ent-oic', 'ent-oic', 'ent-un'])
    expect(rows[0]).toEqual({
      event: expect.stringMatching(/^ev-/),
      eventLabel: expect.any(String),
      kind: 'CONFERENCE',
      status: 'HELD',
      earliest: '2015-10-12',
      latest: '2015-10-12',
      granularity: 'DAY',
      entity: 'ent-las',
      label: 'جامعة الدول العربية',
      labelAr: 'جامعة الدول العربية',
      labelEn: 'League of Arab States',
      labelLatin: '',
      type: 'ORGANIZATION',
      isoCode: '',
      role: 'PARTICIPANT',
      basis: 'STATED',
      place: 'ent-geneva',
      placeLabel: 'جنيف',
      evidenceCount: '2',
      quote: 'جامعة الدول العربية',
      document: expect.stringMatching(/^doc-/),
      url: 'https://example.org/1',
    })
  })

  it('quotes what GraphQL quotes first', async () => {
    const { data } = await server.ask(
      '{ events(first: 100) { nodes { id participations { role entity { id } evidence { quote document { id } } } } } }',
    )
    const asked = data.events.nodes.flatMap(
      (event: {
        id: string
        participations: {
          role: string
          entity: { id: string }
          evidence: { quote: string; document: { id: string } }[]
        }[]
      }) =>
        event.participations.map(({ role, entity, evidence: [first] }) => [
          event.id,
          entity.id,
          role,
          first?.quote,
          first?.document.id,
        ]),
    )
    const rows = await table('participations')
    expect(
      rows.map(({ event, entity, role, quote, document }) => [event, entity, role, quote, document]),
    ).toEqual(asked)
  })

  it('holds more participants of an event than a list of events reads', async () => {
    const rows = parseCsv(await hostile.exported('participations.csv'))
    expect(rows.length).toBe(CROWD + 2)
    expect(rows.map(({ label }) => label)).toContain(`'${HOSTILE_NAME.replace('\u0007', '')}`)
  })
})

describe('the table of events', () => {
  it('guards what a spreadsheet would run', async () => {
    expect(parseCsv(await hostile.exported('events.csv'))).toMatchObject([{ theme: "'@SUM(A1)" }])
  })

  it('names places by id and by name', async () => {
    const rows = await table('events', { where: '{"kinds":["CONFERENCE"]}' })
    expect(rows).toMatchObject([
      { places: 'ent-geneva', placeLabels: 'جنيف', topics: 'القدس', documentCount: '2' },
    ])
  })
})

describe('a name in Latin letters that no source gives', () => {
  it.each([
    ['nodes', 'labelLatin', 'labelEn', 'labelAr'],
    ['participations', 'labelLatin', 'labelEn', 'labelAr'],
    ['dyads', 'sourceLabelLatin', 'sourceLabelEn', 'sourceLabelAr'],
  ])('stands apart from English names in the table of %s', async (name, latin, english, arabic) => {
    const rows = parseCsv(await unlisted.exported(`${name}.csv`))
    const made = rows.filter(row => row[latin] !== '')
    expect(new Set(made.map(row => [row[arabic], row[english], row[latin]].join('|')))).toEqual(
      new Set(['سالم الحداد||Salem al-Haddad']),
    )
  })

  it('has its own language tag in JSON-LD', async () => {
    const { '@graph': resources } = JSON.parse(await unlisted.exported('graph.jsonld'))
    const names = resources.flatMap((resource: { name?: unknown }) => resource.name ?? [])
    expect(names).toContainEqual({ '@value': 'Salem al-Haddad', '@language': 'ar-Latn' })
  })
})

describe('the table of dyads', () => {
  it('counts what two actors took part in together, by year', async () => {
    expect(await table('dyads')).toMatchObject([
      { source: 'ent-las', target: 'ent-oic', period: '2015', kind: 'CONFERENCE', events: '1' },
      { source: 'ent-las', target: 'ent-un', period: '2015', kind: 'CONFERENCE', events: '1' },
      { source: 'ent-oic', target: 'ent-un', period: '2015', kind: 'CONFERENCE', events: '1' },
    ])
  })

  it('counts by quarter and month where asked', async () => {
    const periods = async (interval: string) => [
      ...new Set((await table('dyads', { interval })).map(({ period }) => period)),
    ]
    expect([await periods('QUARTER'), await periods('MONTH')]).toEqual([['2015-Q4'], ['2015-10']])
  })

  it('counts an event between two periods in neither', async () => {
    const rows = parseCsv(await hostile.exported('dyads.csv'))
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2015/2016']))
    expect(rows.length).toBe(((CROWD + 2) * (CROWD + 1)) / 2)
  })

  it('makes no pair of a body and an organ of its organ, as networks make none', async () => {
    const text =
      'عقدت الأمم المتحدة ومؤسسة التمويل الدولية ومنظمة التعاون الإسلامي اجتماعا في جنيف يوم 3 مايو 2016.'
    const source = { ...readSeed(), text, publishedOn: '2016-05-04' }
    const server = await openExports([source], createReader(readLexicon('lexicon')))
    try {
      const rows = parseCsv(await server.exported('dyads.csv'))
      const pairs = rows.map(({ source, target }) => [source, target])
      expect(pairs).toEqual([
        ['ent-ifc', 'ent-oic'],
        ['ent-oic', 'ent-un'],
      ])
      const { data } = await server.ask('{ coParticipationNetwork { edges { sourceId targetId } } }')
      const ties: readonly { sourceId: string; targetId: string }[] = data.coParticipationNetwork.edges
      expect(new Set(ties.map(tie => [tie.sourceId, tie.targetId].sort()))).toEqual(new Set(pairs))
    } finally {
      await server.close()
    }
  })

  it('leaves out what did not take place, unless asked for', async () => {
    expect(await table('dyads', { where: '{"statuses":["NEGATED"]}' })).toEqual([])
    expect(await table('dyads', { where: '{"bases":["INFERRED"]}' })).toEqual([])
  })
})

describe('a table for Excel', () => {
  it('begins with a byte order mark where asked', async () => {
    const bytes = async (query: string) =>
      new Uint8Array(await (await fetch(server.page(`/export/nodes.csv${query}`))).arrayBuffer()).slice(0, 3)
    expect(await bytes('?bom=1')).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
    expect(await bytes('')).toEqual(new TextEncoder().encode('id,'))
  })
})
