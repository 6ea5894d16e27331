import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../src/graph/facts.ts'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { type Ack, createIngest, type Ingest } from '../../src/ingest/create-ingest.ts'
import { readSources } from '../../src/ingest/read-sources.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { findViolations } from '../../src/network/find-violations.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts'
import { gather } from '../gather.ts'
import { toExtraction } from './read-gold.ts'

const lexicon = readLexicon('lexicon')
const identity = createIdentity(lexicon)

describe('ingest of what was read elsewhere', () => {
  let folder: string
  let store: GraphStore
  let ingest: Ingest
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-given-'))
    store = createSqliteStore({ dataDirectory: join(folder, 'data') })
    await store.open()
    const read = () => {
      throw new Error('No text is to be read')
    }
    ingest = createIngest({ store, identity, lexicon, read })
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  async function take(files: Readonly<Record<string, unknown>>): Promise<readonly Ack[]> {
    for (const [name, value] of Object.entries(files))
      await writeFile(join(folder, `${name}.json`), JSON.stringify(value))
    const options = {
      jsonl: false,
      extracted: true,
      publishedOn: null,
      publisher: null,
      stdin: process.stdin,
    }
    return gather(ingest.ingest(readSources([folder], options)))
  }

  async function takeGold(): Promise<ReadonlyMap<string | null, DocumentFacts>> {
    const names = ['conference', 'none', 'visit']
    const gold = names.map(name => readFile(new URL(`gold-shape/${name}.json`, import.meta.url), 'utf8'))
    const files = (await Promise.all(gold)).map(json => toExtraction(JSON.parse(json)))
    const acks = await take(Object.fromEntries(names.map((name, at) => [name, files[at]])))
    expect(acks.map(ack => ack.ack && [ack.externalId, ack.created, ack.events])).toEqual([
      ['conference', true, 2],
      ['none', true, 0],
      ['visit', true, 1],
    ])
    const facts = await store.factsOf(acks.flatMap(ack => (ack.ack ? ack.id : [])))
    return new Map(facts.flatMap(fact => (fact ? [[fact.document.externalId, fact] as const] : [])))
  }

  function argumentsOf(facts: DocumentFacts | undefined, report: number): readonly string[] {
    const text = facts?.document.text ?? ''
    return (facts?.reports[report]?.arguments ?? []).map(({ as, entityId, basis, start, end }) =>
      [as, entityId, basis, text.slice(start, end)].join(' '),
    )
  }

  it('gives each argument a basis and the words that say it', async () => {
    const facts = await takeGold()
    expect(argumentsOf(facts.get('conference'), 0)).toEqual([
      'ORGANIZER ent-oic STATED منظمة التعاون الإسلامي',
      'PARTICIPANT ent-un STATED الأمم المتحدة',
      'PLACE ent-jakarta STATED جاكرتا',
      'TOPIC ent-un STATED الأمم المتحدة',
    ])
    expect(argumentsOf(facts.get('conference'), 1)).toEqual(['ORGANIZER ent-oic INFERRED بيانا'])
    expect(facts.get('conference')?.within).toMatchObject([{ relation: 'OUTCOME' }])
    expect(facts.get('conference')?.document).toMatchObject({
      publisher: 'Example News',
      publishedOn: '2016-03-10',
      readBy: 'given',
    })
  })

  it('names what no list knows by type and name, and keeps vague dates vague', async () => {
    const visit = (await takeGold()).get('visit')
    expect(visit?.mentions.map(({ name, type }) => `${type} ${name}`).sort()).toEqual([
      'COUNTRY تونس',
      'PERSON فلان الفلاني',
    ])
    expect(visit?.reports).toMatchObject([
      {
        claimedCount: 3,
        status: 'ANNOUNCED',
        date: {
          earliest: '2016-04-20',
          latest: '2016-04-30',
          granularity: 'PART',
          edtf: '[2016-04-20..2016-04-30]',
        },
      },
    ])
  })

  it('makes a graph without violations, which rereading and redating leave as it was read', async () => {
    const id = (await takeGold()).get('visit')?.document.id ?? ''
    expect(await gather(findViolations(store, identity))).toEqual([])
    await ingest.reread()
    await ingest.setDocumentDate(id, '2016-04-01')
    const [facts] = await store.factsOf([id])
    expect(facts?.reports).toMatchObject([{ publishedOn: '2016-04-01', kind: 'VISIT' }])
    expect(await gather(findViolations(store, identity))).toEqual([])
  })

  const text = 'Anna visited Cairo.'
  const event = { id: 'e1', kind: 'VISIT', status: 'HELD', triggers: [{ start: 5, end: 12, main: true }] }
  it.each([
    ['no JSON object', 'text', 'The file has a wrong value'],
    ['no text', { document: {}, entities: [], events: [] }, 'The file has a wrong "document.text"'],
    [
      'no main trigger',
      {
        document: { text },
        entities: [],
        events: [{ ...event, triggers: [{ start: 5, end: 12, main: false }] }],
      },
      'The file has a wrong "events.0.triggers" (one trigger has "main": true)',
    ],
    [
      'an unknown kind',
      { document: { text }, entities: [], events: [{ ...event, kind: 'PARTY' }] },
      'The file has a wrong "events.0.kind"',
    ],
    [
      'a span outside the text',
      {
        document: { text },
        entities: [],
        events: [{ ...event, triggers: [{ start: 5, end: 99, main: true }] }],
      },
      'A trigger of "e1" (5..99) lies outside the text.',
    ],
    [
      'an entity that is not given',
      {
        document: { text },
        entities: [],
        events: [{ ...event, who: [{ entity: 'anna', role: 'VISITOR' }] }],
      },
      '"anna" is the id of no entity given.',
    ],
    [
      'an entity without type and list',
      { document: { text }, entities: [{ id: 'anna', mentions: [{ start: 0, end: 4 }] }], events: [] },
      'The entity "anna" needs a type and a mention, since the lexicon lists no such name.',
    ],
    [
      'a whole that is not given',
      {
        document: { text },
        entities: [],
        events: [{ ...event, within: [{ event: 'e2', relation: 'OUTCOME' }] }],
      },
      '"e2" is the id of no event given.',
    ],
  ])('refuses %s', async (_, given, message) => {
    const [ack] = await take({ given })
    expect(ack).toMatchObject({ ack: false, error: { code: 'JSON_INVALID' } })
    expect(ack && 'error' in ack && ack.error.message).toContain(message)
  })

  it('finds entities by Wikidata id, then by name, and dates without a granularity', async () => {
    const cairo = { id: 'x', mentions: [{ start: 13, end: 18 }] }
    const when = { earliest: '2016-01-01', latest: '2016-01-01' }
    const [ack] = await take({
      given: {
        document: { text, id: 'mine' },
        entities: [cairo, { id: 'y', wikidata: 'Q262', mentions: [] }],
        events: [
          {
            ...event,
            when,
            where: [{ entity: 'x' }],
            who: [{ entity: 'y', role: 'VISITOR', basis: 'STATED' }],
          },
        ],
      },
    })
    const [facts] = await store.factsOf([ack?.ack ? ack.id : ''])
    expect(argumentsOf(facts ?? undefined, 0)).toEqual([
      'PLACE ent-cairo INFERRED visited',
      'VISITOR ent-algeria STATED visited',
    ])
    expect(facts?.reports[0]?.date).toMatchObject({ granularity: 'DAY', edtf: '2016-01-01' })
  })
})
