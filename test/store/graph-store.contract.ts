import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EventFilter } from '../../src/graph/event-filter.ts'
import type { DocumentFacts } from '../../src/graph/facts.ts'
import type {
  AdjacentEdge,
  Change,
  EntityFilter,
  EntityOrder,
  GraphStore,
  Page,
  PageRequest,
} from '../../src/store/graph-store.ts'
import { ARGUMENT_KINDS, type ArgumentKind, type EntityType } from '../../src/vocabulary.ts'
import { buildFacts } from './facts.ts'
import { simpleIdentity } from './simple-identity.ts'

/** One database, empty at first, and stores over it. */
export interface StoreRig {
  /** Another store over the same database, opened. */
  open(): Promise<GraphStore>
  /** Ends all of it. */
  end(): Promise<void>
}

/** What every store does. */
export function describeGraphStore(name: string, createRig: () => Promise<StoreRig>): void {
  describe(name, () => {
    let rig: StoreRig
    let store: GraphStore
    const change = (given: Change) => store.change(given, simpleIdentity)
    const add = (...facts: DocumentFacts[]) => change({ add: facts })

    beforeEach(async () => {
      rig = await createRig()
      store = await rig.open()
    })
    afterEach(async () => {
      await store.close()
      await rig.end()
    })

    describe('an empty graph', () => {
      it('is ready, has version 0 and exports nothing', async () => {
        expect(await store.isReady()).toBe(true)
        expect(await store.version()).toBe(0)
        expect(await store.counts()).toEqual({ documents: 0, entities: 0, events: 0, reports: 0 })
        expect(await scan(store)).toEqual([])
      })

      it('answers null for what is not there', async () => {
        expect(await store.entities(['ent-none'])).toEqual([null])
        expect(await store.events(['ev-none'])).toEqual([null])
        expect(await store.documents(['doc-none'])).toEqual([null])
        expect(await store.reports(['rep-none'])).toEqual([null])
        expect(await store.factsOf(['doc-none'])).toEqual([null])
        expect(await store.eventIdsOfReports(['rep-none'])).toEqual([null])
        expect(await store.relationPage('ent-none', {}, { limit: 5 })).toEqual({ rows: [], hasMore: false })
        expect(await store.participationPage('ent-none', {}, { limit: 5 })).toEqual({
          rows: [],
          hasMore: false,
        })
        expect(await store.mentionPage('ent-none', { limit: 5 })).toEqual({ rows: [], hasMore: false })
        expect(await store.countMentions('ent-none')).toBe(0)
      })

      it('can be opened again', async () => {
        await store.open()
        expect(await store.version()).toBe(0)
      })
    })

    describe('change', () => {
      it('raises the version by one and names the documents that are new', async () => {
        expect(await add(meeting('a'), meeting('b'))).toEqual({
          version: 1,
          added: ['doc-a', 'doc-b'],
          removed: [],
        })
        expect(await store.counts()).toEqual({ documents: 2, entities: 3, events: 1, reports: 2 })
      })

      it('leaves a document that is there as it is, and the version too', async () => {
        await add(meeting('a'))
        const before = await scan(store)
        expect(await add(meeting('a'))).toEqual({ version: 1, added: [], removed: [] })
        expect(await add({ ...meeting('a'), reports: [] })).toEqual({ version: 1, added: [], removed: [] })
        expect(await scan(store)).toEqual(before)
      })

      it('writes nothing when there is nothing to take away', async () => {
        expect(await change({ remove: ['doc-none'] })).toEqual({ version: 0, added: [], removed: [] })
        expect(await change({})).toEqual({ version: 0, added: [], removed: [] })
      })

      it('leaves no trace of a document that is taken out', async () => {
        await add(meeting('a'), rich())
        expect(await change({ remove: ['doc-a', 'doc-rich'] })).toEqual({
          version: 2,
          added: [],
          removed: ['doc-a', 'doc-rich'],
        })
        expect(await scan(store)).toEqual([])
        expect(await store.counts()).toEqual({ documents: 0, entities: 0, events: 0, reports: 0 })
      })

      it('leaves what was there before when a document comes and goes', async () => {
        await add(meeting('a'), meeting('c', '2015-05-21'))
        const before = await scan(store)
        await add(meeting('b'), rich())
        expect(await scan(store)).not.toEqual(before)
        await change({ remove: ['doc-b', 'doc-rich'] })
        expect(await scan(store)).toEqual(before)
      })

      it('replaces a document that is both removed and added', async () => {
        await add(meeting('a'), meeting('b'))
        const replaced = meeting('a', '2015-06-01')
        expect(await change({ remove: ['doc-a'], add: [replaced] })).toEqual({
          version: 2,
          added: ['doc-a'],
          removed: ['doc-a'],
        })
        const fresh = await anotherGraph(meeting('b'), replaced)
        expect(await scan(store)).toEqual(fresh)
      })

      it('keeps the edges of an event whose report is written anew but equal', async () => {
        await add(meeting('a'), meeting('b'))
        const reread = buildFacts({ ...meetingOf('a'), text: 'Another text' })
        await change({ remove: ['doc-a'], add: [reread] })
        expect(await scan(store)).toEqual(await anotherGraph(reread, meeting('b')))
        expect(await store.eventIdsOfReports(['rep-a-0', 'rep-b-0'])).toEqual(['ev-a-0', 'ev-a-0'])
      })

      it('does not write when a document is replaced by equal facts', async () => {
        await add(rich())
        const result = await change({ remove: ['doc-rich'], add: [rich()] })
        expect(result).toEqual({ version: 1, added: [], removed: [] })
      })

      it('gives back all facts as they were added', async () => {
        await add(rich(), meeting('a'))
        expect(await store.factsOf(['doc-a', 'doc-none', 'doc-rich'])).toEqual([meeting('a'), null, rich()])
      })

      it('keeps text of any script and any length', async () => {
        const text =
          `\u0645\u0646\u0638\u0645\u0629 \u{1F30D} "quoted" 'single' \\ \u0000-less ${'x'.repeat(200_000)}`.replace(
            '\u0000',
            '',
          )
        await add(buildFacts({ id: 'long', text }))
        expect((await store.documents(['doc-long']))[0]?.text).toBe(text)
      })

      it('gives the same graph for two writers at once as for one', async () => {
        const other = await rig.open()
        const numbers = Array.from({ length: 12 }, (_, number) => number)
        const results = await Promise.all(
          numbers.map(number =>
            (number % 2 ? store : other).change(
              { add: [meeting(`w${number}`, `2015-05-2${number % 3}`)] },
              simpleIdentity,
            ),
          ),
        )
        expect(results.map(result => result.version).sort((a, b) => a - b)).toEqual(
          numbers.map(number => number + 1),
        )
        const oneWriter = await anotherGraph(
          ...numbers.map(number => meeting(`w${number}`, `2015-05-2${number % 3}`)),
        )
        expect(await scan(other)).toEqual(oneWriter)
        await other.close()
      })

      it('undoes everything when identity throws', async () => {
        await add(meeting('a'))
        const before = await scan(store)
        const broken = {
          ...simpleIdentity,
          identify: () => {
            throw new Error('broken')
          },
        }
        await expect(store.change({ add: [meeting('b')] }, broken)).rejects.toThrow('broken')
        expect(await scan(store)).toEqual(before)
        expect(await store.version()).toBe(1)
      })
    })

    describe('judgements', () => {
      const same = { a: 'rep-a-0', b: 'rep-z-0', verdict: 'SAME' } as const

      it('join and part events, and can be taken back', async () => {
        await add(meeting('a'), meeting('z', '2015-09-09'))
        expect(await change({ judge: [same] })).toEqual({ version: 2, added: [], removed: [] })
        expect(await store.eventIdsOfReports(['rep-a-0', 'rep-z-0'])).toEqual(['ev-a-0', 'ev-a-0'])
        expect(await store.judgements()).toEqual([same])
        await change({ judge: [{ ...same, verdict: null }] })
        expect(await store.eventIdsOfReports(['rep-a-0', 'rep-z-0'])).toEqual(['ev-a-0', 'ev-z-0'])
        expect(await store.judgements()).toEqual([])
      })

      it('do not raise the version when they stand already', async () => {
        await change({ judge: [same] })
        expect((await change({ judge: [same] })).version).toBe(1)
        expect((await change({ judge: [{ a: 'rep-q', b: 'rep-r', verdict: null }] })).version).toBe(1)
      })

      it('sleep while an end is missing and wake when it comes back', async () => {
        await add(meeting('a'))
        const before = await scan(store)
        await change({ judge: [same] })
        expect(await scan(store)).toEqual(before)
        expect(await store.judgements()).toEqual([])
        await add(meeting('z', '2015-09-09'))
        expect(await store.eventIdsOfReports(['rep-z-0'])).toEqual(['ev-a-0'])
        await change({ remove: ['doc-z'] })
        expect(await scan(store)).toEqual(before)
      })

      it('are listed and exported in order, whatever order they were made in', async () => {
        await add(...['a', 'b', 'c', 'd'].map(id => meeting(id)))
        const pairs = ['c d', 'a d', 'b c', 'a b', 'b d', 'a c']
        for (const pair of pairs) {
          const [a = '', b = ''] = pair.split(' ').map(id => `rep-${id}-0`)
          await change({ judge: [{ a, b, verdict: 'SAME' }] })
        }
        const listed = (await store.judgements()).map(({ a, b }) => `${a} ${b}`)
        expect(listed).toEqual(pairs.map(pair => pair.replace(/\w/g, 'rep-$&-0')).sort())
        const exported = (await scan(store)).filter(line => line.includes('"Judgement"'))
        expect(exported.map(line => JSON.parse(line).node.id)).toEqual(
          listed.map(pair => `jud-${pair.replace(' ', '-')}`),
        )
      })

      it('can come in one change with the documents they speak of', async () => {
        await change({
          add: [meeting('a'), meeting('b')],
          judge: [{ a: 'rep-a-0', b: 'rep-b-0', verdict: 'DIFFERENT' }],
        })
        expect(await store.eventIdsOfReports(['rep-a-0', 'rep-b-0'])).toEqual(['ev-a-0', 'ev-b-0'])
      })
    })

    describe('links between events', () => {
      it('run from part to whole and from meeting to outcome', async () => {
        await add(rich())
        const [summit] = await store.events(['ev-rich-0'])
        expect(summit?.links).toEqual([
          { type: 'RESULTED_IN', fromId: 'ev-rich-0', toId: 'ev-rich-2', relation: 'OUTCOME', ordinal: null },
          { type: 'PART_OF', fromId: 'ev-rich-1', toId: 'ev-rich-0', relation: 'SUB_EVENT', ordinal: 3 },
        ])
      })

      it('take the ordinal of the first part by report order', async () => {
        const session = (id: string, publishedOn: string, ordinal: number) =>
          buildFacts({
            id,
            publishedOn,
            reports: [
              { day: '2015-05-20', names: [un] },
              { day: '2015-05-20', kind: 'SERIES', names: [un] },
            ],
            within: [{ part: 0, whole: 1, relation: 'IN_SERIES', ordinal }],
          })
        await add(session('late', '2015-06-02', 9))
        await add(session('early', '2015-06-01', 4))
        const [event] = await store.events(['ev-early-0'])
        expect(event?.links.map(link => link.ordinal)).toEqual([4])
        await change({ remove: ['doc-early'] })
        expect((await store.events(['ev-late-0']))[0]?.links.map(link => link.ordinal)).toEqual([9])
      })

      it('are left out when part and whole are one event', async () => {
        await add(
          buildFacts({
            id: 'loop',
            reports: [
              { day: '2015-05-20', names: [un] },
              { day: '2015-05-20', names: [un] },
            ],
            within: [{ part: 0, whole: 1, relation: 'SUB_EVENT' }],
          }),
        )
        expect((await store.events(['ev-loop-0']))[0]?.links).toEqual([])
      })
    })

    describe('entities', () => {
      it('are there while a text names them or something below them', async () => {
        await add(buildFacts({ id: 'a', reports: [{ names: [{ as: 'ACTOR', entityId: 'ent-council' }] }] }))
        const [council, unitedNations, cairo] = await store.entities(['ent-council', 'ent-un', 'ent-cairo'])
        expect(council).toMatchObject({ documentCount: 0, eventCount: 1, inLexicon: true })
        expect(unitedNations).toMatchObject({ documentCount: 0, eventCount: 0 })
        expect(cairo).toBeNull()
        await add(buildFacts({ id: 'b', mentions: [{ entityId: 'ent-un' }] }))
        await change({ remove: ['doc-a'] })
        expect(await store.entities(['ent-council', 'ent-un'])).toMatchObject([null, { documentCount: 1 }])
      })

      it('that no lexicon lists are named as most documents write them, then by code units', async () => {
        const spelt = (id: string, name: string) =>
          buildFacts({
            id,
            mentions: [{ entityId: 'ent-free', type: 'GROUP', name, key: name.toLowerCase() }],
          })
        const names = async () => (await store.entities(['ent-free']))[0]?.names.map(({ text }) => text)
        await add(spelt('a', 'Zeta'))
        expect(await names()).toEqual(['Zeta'])
        await add(spelt('b', 'Beta'))
        expect(await names()).toEqual(['Beta'])
        await add(spelt('c', 'Zeta'))
        expect(await names()).toEqual(['Zeta'])
        await change({ remove: ['doc-a', 'doc-c'] })
        expect(await store.entities(['ent-free'])).toEqual([
          {
            id: 'ent-free',
            type: 'GROUP',
            names: [{ text: 'Beta', language: 'en', key: 'beta' }],
            wikidataId: null,
            isoCode: null,
            latitude: null,
            longitude: null,
            inLexicon: false,
            documentCount: 1,
            eventCount: 0,
          },
        ])
      })

      it('have a name in Latin letters that is searched, and goes with the spelling it was made from', async () => {
        const person = (id: string, name: string, language: string) =>
          buildFacts({ id, mentions: [{ entityId: 'ent-free', type: 'PERSON', name, language, key: name }] })
        const names = async () => (await store.entities(['ent-free']))[0]?.names
        const found = async (word: string) => {
          const query = { key: word, plainKey: word, words: [word], beginning: null }
          const { rows } = await store.namePage(query, undefined, { limit: 5 })
          return rows.map(({ row }) => `${row.entity.id} ${row.match} ${row.name.language}`)
        }
        await add(person('a', 'abcdef', 'ar'))
        expect(await names()).toEqual([
          { text: 'abcdef', language: 'ar', key: 'abcdef' },
          { text: 'Latin 6', language: 'ar-Latn', key: 'latin 6' },
        ])
        expect(await found('latin')).toEqual(['ent-free PREFIX ar-Latn'])
        await add(person('b', 'abcd', 'ar'))
        expect((await names())?.map(({ text }) => text)).toEqual(['abcd', 'Latin 4'])
        expect(await found('6')).toEqual([])
        await change({ remove: ['doc-a', 'doc-b'] })
        await add(person('c', 'Abcd', 'und'))
        expect(await names()).toEqual([{ text: 'Abcd', language: 'und', key: 'Abcd' }])
        expect(await found('latin')).toEqual([])
      })

      it('count each document and each event once', async () => {
        await add(
          buildFacts({
            id: 'a',
            mentions: [{ entityId: 'ent-cairo', spans: [span(0), span(9)] }],
            reports: [
              {
                day: '2015-05-20',
                names: [
                  { as: 'PLACE', entityId: 'ent-cairo' },
                  { as: 'HOST', entityId: 'ent-cairo' },
                  { as: 'TOPIC', entityId: 'ent-cairo' },
                ],
              },
            ],
          }),
        )
        expect(await store.entities(['ent-cairo'])).toMatchObject([{ documentCount: 1, eventCount: 1 }])
      })

      it('are paged by count descending, then id, within a filter', async () => {
        await add(meeting('a'), meeting('b', '2015-05-21'), rich())
        const ids = (filter: EntityFilter, order: EntityOrder = 'DOCUMENTS') =>
          readAll(page => store.entityPage(filter, order, page))
        expect(await ids({})).toEqual([
          'ent-un',
          'ent-minister',
          'ent-x',
          'ent-cairo',
          'ent-doha',
          'ent-egypt',
          'ent-qatar',
        ])
        expect((await ids({}, 'EVENTS')).slice(0, 3)).toEqual(['ent-un', 'ent-cairo', 'ent-doha'])
        expect(await ids({ types: ['CITY'] })).toEqual(['ent-cairo', 'ent-doha'])
        expect(await ids({ countries: ['EG'] })).toEqual(['ent-minister', 'ent-cairo', 'ent-egypt'])
        expect(await ids({ ids: ['ent-doha', 'ent-none'] })).toEqual(['ent-doha'])
        expect(await store.countEntities({ countries: ['EG'] })).toBe(3)
        expect(await store.countEntities({ types: [] })).toBe(0)
      })
    })

    describe('names', () => {
      const query = (text: string, beginning: string | null = null) => {
        const words = text.split(' ').filter(word => word !== '')
        const key = [...words, ...(beginning === null ? [] : [beginning])].join(' ')
        return { key, plainKey: key, words, beginning }
      }
      const person = (entityId: string, name: string) =>
        ({ entityId, type: 'PERSON', name, key: name.toLowerCase() }) as const
      const people = () => [
        buildFacts({
          id: 'a',
          mentions: [person('ent-p1', 'Anna Lind'), person('ent-p2', 'Lind Anna Maria')],
        }),
        buildFacts({
          id: 'b',
          mentions: [person('ent-p3', 'Maria Anna Lind'), person('ent-p2', 'Lind Anna Maria')],
        }),
        buildFacts({ id: 'c', mentions: [{ entityId: 'ent-un' }, person('ent-p4', 'Annabel')] }),
      ]
      const found = async (given: ReturnType<typeof query>, types?: readonly EntityType[]) => {
        const rows = await readRows(page => store.namePage(given, types, page))
        expect(await store.countNames(given, types)).toBe(rows.length)
        return rows.map(({ entity, match, name }) => `${entity.id} ${match} ${name.text}`)
      }

      it('are found by match, then documents, then id', async () => {
        await add(...people())
        expect(await found(query('anna lind'))).toEqual([
          'ent-p1 EXACT Anna Lind',
          'ent-p2 ALL_WORDS Lind Anna Maria',
          'ent-p3 ALL_WORDS Maria Anna Lind',
        ])
        expect(await found(query('anna bell'))).toEqual([
          'ent-p2 SOME_WORDS Lind Anna Maria',
          'ent-p1 SOME_WORDS Anna Lind',
          'ent-p3 SOME_WORDS Maria Anna Lind',
        ])
        expect(await found(query('anna'))).toEqual([
          'ent-p1 PREFIX Anna Lind',
          'ent-p4 PREFIX Annabel',
          'ent-p2 ALL_WORDS Lind Anna Maria',
          'ent-p3 ALL_WORDS Maria Anna Lind',
        ])
        expect(await found(query('nobody'))).toEqual([])
      })

      it('are found by the beginning of their last word', async () => {
        await add(...people())
        expect(await found(query('', 'an'))).toEqual([
          'ent-p1 PREFIX Anna Lind',
          'ent-p4 PREFIX Annabel',
          'ent-p2 ALL_WORDS Lind Anna Maria',
          'ent-p3 ALL_WORDS Maria Anna Lind',
        ])
        expect(await found(query('lind', 'mar'))).toEqual([
          'ent-p2 ALL_WORDS Lind Anna Maria',
          'ent-p3 ALL_WORDS Maria Anna Lind',
        ])
        expect(await found(query('lind maria', 'x'))).toEqual([])
      })

      it('are found among the types asked for', async () => {
        await add(...people())
        expect(await found(query('un'), ['ORGANIZATION'])).toEqual(['ent-un EXACT un'])
        expect(await found(query('un'), ['PERSON', 'CITY'])).toEqual([])
      })

      it('are those of today: gone with their entity, other when texts name it otherwise', async () => {
        await add(...people())
        await change({ remove: ['doc-c'] })
        expect(await found(query('annabel'))).toEqual([])
        await add(buildFacts({ id: 'd', mentions: [person('ent-p1', 'A. Lind')] }))
        expect(await found(query('anna lind'), ['PERSON'])).not.toContain('ent-p1 EXACT Anna Lind')
        expect(await found(query('a lind'))).toContain('ent-p1 EXACT A. Lind')
      })
    })

    it('finds entities and documents by words', async () => {
      const named = (entityId: string, name: string) =>
        ({ entityId, type: 'PERSON', name, key: name.toLowerCase() }) as const
      await add(
        buildFacts({ id: 'a', text: 'Rain in spring', mentions: [named('ent-p1', 'Anna Lind')] }),
        buildFacts({ id: 'b', text: 'Spring', mentions: [named('ent-p2', 'Lind Berg')] }),
      )
      const entities = async (text: readonly string[]) =>
        readAll(page => store.entityPage({ text }, 'DOCUMENTS', page))
      expect(await entities(['lind'])).toEqual(['ent-p1', 'ent-p2'])
      expect(await entities(['lind', 'anna'])).toEqual(['ent-p1'])
      expect(await store.countEntities({ text: ['anna', 'berg'] })).toBe(0)
      const documents = async (text: readonly string[]) => readAll(page => store.documentPage({ text }, page))
      expect(await documents(['spring'])).toEqual(['doc-a', 'doc-b'])
      expect(await documents(['rain', 'spring'])).toEqual(['doc-a'])
      expect(await store.countDocuments({ text: ['rai'] })).toBe(0)
    })

    describe('adjacent edges', () => {
      const parts = ARGUMENT_KINDS
      const shown = (edges: readonly AdjacentEdge[]) =>
        edges.map(
          ({ askedId, entityId, eventId, as, place, total }) =>
            `${askedId === entityId ? '' : '*'}${entityId} ${as} ${nameOfEvent(eventId)} ${place}/${total}`,
        )

      it('of an entity come by the reports of its events, at most so many', async () => {
        await add(...filterGraph())
        const adjacent = async (filter: EventFilter, limit: number) =>
          shown(
            await store.adjacent('ENTITY', ['ent-qatar', 'ent-minister', 'ent-none'], {
              parts,
              filter,
              limit,
            }),
          )
        expect(await adjacent({}, 2)).toEqual([
          'ent-minister PARTICIPANT call 1/1',
          'ent-qatar PARTICIPANT range 1/4',
          'ent-qatar TOPIC summit 2/4',
        ])
        expect(await adjacent({ kinds: ['VISIT'], bases: ['STATED'] }, 2)).toEqual([
          'ent-qatar VISITOR visit 1/1',
        ])
        expect(await adjacent({ bases: ['INFERRED'] }, 2)).toEqual([])
      })

      it('of an event come by evidence, entity and part', async () => {
        await add(...filterGraph())
        const adjacent = async (given: readonly ArgumentKind[], limit: number) =>
          shown(
            await store.adjacent('EVENT', ['ev-visit-0', 'ev-call-0'], { parts: given, filter: {}, limit }),
          )
        expect(await adjacent(parts, 2)).toEqual([
          '*ent-minister PARTICIPANT call 1/1',
          '*ent-egypt HOST visit 1/3',
          '*ent-egypt PARTICIPANT visit 2/3',
        ])
        expect(await adjacent(['VISITOR', 'PLACE'], 9)).toEqual(['*ent-qatar VISITOR visit 1/1'])
        expect(await store.adjacent('EVENT', [], { parts, filter: {}, limit: 9 })).toEqual([])
      })

      it('hold what they weigh and when their event was', async () => {
        await add(...filterGraph())
        const [edge] = await store.adjacent('ENTITY', ['ent-minister'], { parts, filter: {}, limit: 1 })
        expect(edge).toEqual({
          askedId: 'ent-minister',
          entityId: 'ent-minister',
          eventId: 'ev-call-0',
          as: 'PARTICIPANT',
          basis: 'STATED',
          evidenceCount: 2,
          earliest: '2015-05-25',
          latest: '2015-05-25',
          place: 1,
          total: 1,
        })
      })

      it('begin at the most reported events, and relations leave their entities', async () => {
        await add(...filterGraph())
        expect(await store.eventIds({ families: ['CALL', 'VISIT'] }, 1)).toEqual(['ev-call-0'])
        const { background, represents } = await store.relationsFrom(['ent-cairo', 'ent-minister'])
        expect(background.map(({ type }) => type).sort()).toEqual(['CAPITAL_OF', 'LOCATED_IN'])
        expect(represents.map(({ targetId }) => targetId)).toEqual(['ent-egypt'])
        expect(await store.relationsFrom([])).toEqual({ background: [], represents: [] })
      })

      it('know who represents some entities, so many at most', async () => {
        await add(...filterGraph())
        expect(await store.representativesOf(['ent-egypt', 'ent-qatar'], 9)).toEqual(['ent-minister'])
        expect(await store.representativesOf(['ent-egypt'], 0)).toEqual([])
        expect(await store.representativesOf(['ent-minister'], 9)).toEqual([])
        expect(await store.representativesOf([], 9)).toEqual([])
      })
    })

    describe('relations', () => {
      it('come from the lexicon and from texts, by (type, direction, other id, office)', async () => {
        await add(
          rich(),
          buildFacts({
            id: 'r',
            mentions: [{ entityId: 'ent-minister' }],
            relations: [{}, { office: 'envoy' }],
          }),
        )
        const page = await store.relationPage('ent-egypt', {}, { limit: 20 })
        expect(
          page.rows.map(({ row }) => [row.type, row.direction, row.otherId, row.office, row.basis]),
        ).toEqual([
          ['CAPITAL_OF', 'IN', 'ent-cairo', null, 'BACKGROUND'],
          ['LOCATED_IN', 'IN', 'ent-cairo', null, 'BACKGROUND'],
          ['MEMBER_OF', 'OUT', 'ent-un', null, 'BACKGROUND'],
          ['REPRESENTS', 'IN', 'ent-minister', 'envoy', 'STATED'],
          ['REPRESENTS', 'IN', 'ent-minister', 'minister', 'STATED'],
        ])
        expect(page.rows.at(-1)?.row.evidence).toEqual([
          { documentId: 'doc-r', start: 10, end: 20, rule: 'office-of' },
          { documentId: 'doc-rich', start: 10, end: 20, rule: 'office-of' },
        ])
        const ids = page.rows.map(({ row }) => row.id)
        expect(new Set(ids).size).toBe(5)
        expect(await readAll(given => store.relationPage('ent-egypt', {}, given))).toEqual(ids)
      })

      it('can be asked for by type and direction', async () => {
        await add(rich())
        const others = async (filter: Parameters<GraphStore['relationPage']>[1]) =>
          (await store.relationPage('ent-egypt', filter, { limit: 9 })).rows.map(({ row }) => row.otherId)
        expect(await others({ types: ['MEMBER_OF', 'REPRESENTS'] })).toEqual(['ent-un', 'ent-minister'])
        expect(await others({ direction: 'OUT' })).toEqual(['ent-un'])
        expect(await store.countRelations('ent-egypt', { types: ['REPRESENTS'] })).toBe(1)
        expect(await store.countRelations('ent-minister', { direction: 'OUT' })).toBe(1)
      })

      it('told by texts count their evidence and know its first and last day', async () => {
        const told = (id: string, publishedOn: string | null) =>
          buildFacts({ id, publishedOn, mentions: [{ entityId: 'ent-minister' }], relations: [{}] })
        const edge = async () =>
          (await scan(store)).filter(line => /^\{"edge".*"type":"REPRESENTS"\}\}$/.test(line))
        await add(told('a', '2015-05-01'), told('b', '2015-03-01'), told('c', null))
        expect(await edge()).toEqual([
          '{"edge":{"earliest":"2015-03-01","evidenceCount":3,"from":"ent-minister","latest":"2015-05-01","office":"minister","to":"ent-egypt","type":"REPRESENTS"}}',
        ])
        await change({ remove: ['doc-a', 'doc-b'] })
        expect(await edge()).toEqual([
          '{"edge":{"evidenceCount":1,"from":"ent-minister","office":"minister","to":"ent-egypt","type":"REPRESENTS"}}',
        ])
      })
    })

    describe('events', () => {
      it('are read whole, in the order of the ids', async () => {
        await add(meeting('a'), meeting('b'), meeting('c', '2015-06-06'))
        const [later, none, first] = await store.events(['ev-c-0', 'ev-none', 'ev-a-0'])
        expect(later?.id).toBe('ev-c-0')
        expect(none).toBeNull()
        expect(first).toEqual({
          ...simpleIdentity.identify([...meeting('a').reports, ...meeting('b').reports], [])[0],
          participationCount: 1,
          links: [],
        })
        expect(first).toMatchObject({ reportCount: 2, documentCount: 2, sourceCount: 2 })
      })

      it('are cut to their first 50 participations, which are counted', async () => {
        const names = Array.from({ length: 60 }, (_, number) => ({
          as: 'PARTICIPANT' as const,
          entityId: `ent-p${String(number).padStart(2, '0')}`,
        }))
        const mentions = names.map(({ entityId }) => ({ entityId, name: entityId, key: entityId }))
        await add(buildFacts({ id: 'big', mentions, reports: [{ day: '2015-05-20', names }] }))
        const [event] = await store.events(['ev-big-0'])
        expect(event?.participationCount).toBe(60)
        expect(event?.participations.map(({ entityId }) => entityId)).toEqual(
          names.slice(0, 50).map(({ entityId }) => entityId),
        )
      })

      it('count sources by sentences that differ', async () => {
        const copy = (id: string, sentenceKey: string) =>
          buildFacts({ id, reports: [{ day: '2015-05-20', names: [un], sentenceKey }] })
        await add(copy('a', 'k1'), copy('b', 'k1'), copy('c', 'k2'))
        expect(await store.events(['ev-a-0'])).toMatchObject([{ reportCount: 3, sourceCount: 2 }])
      })

      it('are paged by date, undated last in both directions, or by reports', async () => {
        await add(
          meeting('a'),
          meeting('b'),
          meeting('c', '2015-01-01'),
          meeting('d', '2016-01-01'),
          meeting('e', null),
        )
        const inOrder = (order: 'DATE_ASC' | 'DATE_DESC' | 'REPORTS') =>
          readAll(page => store.eventPage({}, order, page))
        expect(await inOrder('DATE_ASC')).toEqual(['ev-c-0', 'ev-a-0', 'ev-d-0', 'ev-e-0'])
        expect(await inOrder('DATE_DESC')).toEqual(['ev-d-0', 'ev-a-0', 'ev-c-0', 'ev-e-0'])
        expect(await inOrder('REPORTS')).toEqual(['ev-a-0', 'ev-c-0', 'ev-d-0', 'ev-e-0'])
      })

      it('of one day are told apart by id from page to page', async () => {
        await add(...['a', 'b', 'c', 'd', 'e'].map(id => meeting(id, '2015-05-20', `ent-${id}`)))
        for (const order of ['DATE_ASC', 'DATE_DESC', 'REPORTS'] as const) {
          expect(await readAll(page => store.eventPage({}, order, page))).toEqual(
            ['a', 'b', 'c', 'd', 'e'].map(id => `ev-${id}-0`),
          )
        }
      })
    })

    describe('filters on events', () => {
      const cases: readonly (readonly [string, EventFilter, string])[] = [
        ['nothing', {}, 'call past range statement summit undated visit'],
        ['a participant', { participants: [{ anyOf: ['ent-qatar'] }] }, 'range visit'],
        [
          'one of several participants',
          { participants: [{ anyOf: ['ent-qatar', 'ent-egypt'] }] },
          'range summit visit',
        ],
        ['two participants', { participants: [{ anyOf: ['ent-qatar'] }, { anyOf: ['ent-egypt'] }] }, 'visit'],
        [
          'a participant and his role',
          { participants: [{ anyOf: ['ent-qatar'], roles: ['VISITOR'] }] },
          'visit',
        ],
        ['a role alone', { participants: [{ roles: ['VISITOR', 'HOST'] }] }, 'visit'],
        ['a type', { participants: [{ types: ['PERSON'] }] }, 'call'],
        ['any participant', { participants: [{}] }, 'call past range statement summit visit'],
        ['no entity at all', { participants: [{ anyOf: [] }] }, ''],
        ['an unknown entity', { participants: [{ anyOf: ['ent-none'] }, { anyOf: ['ent-un'] }] }, ''],
        ['a country or who represents it', { participants: [{ countries: ['EG'] }] }, 'call summit visit'],
        ['a place', { places: ['ent-cairo', 'ent-doha'] }, 'past summit'],
        ['a topic', { topics: ['ent-qatar'] }, 'summit'],
        [
          'a place and a participant',
          { places: ['ent-cairo'], participants: [{ anyOf: ['ent-un'] }] },
          'past summit',
        ],
        ['kinds', { kinds: ['CALL', 'VISIT'] }, 'call visit'],
        ['families', { families: ['GATHERING'] }, 'past range summit undated'],
        ['statuses', { statuses: ['CANCELLED'] }, 'past'],
        ['PLOVER types', { ploverTypes: ['CONSULT'] }, 'call'],
        ['an ordinal', { ordinal: 25 }, 'summit'],
        ['date bases', { dateBases: ['ABSOLUTE'] }, 'call past range summit visit'],
        ['sources', { minSources: 2 }, 'call'],
        ['days inside', { earliest: '2015-05-01', latest: '2015-05-31' }, 'call summit'],
        ['days from', { earliest: '2015-05-21' }, 'call range visit'],
        ['days to', { latest: '2015-05-20' }, 'past summit'],
        [
          'days met',
          { earliest: '2015-05-01', latest: '2015-05-31', match: 'POSSIBLE' },
          'call range summit',
        ],
        ['days from, met', { earliest: '2015-06-05', match: 'POSSIBLE' }, 'range visit'],
        ['days or none', { latest: '2015-05-20', undated: true }, 'past statement summit undated'],
        ['undated without days', { undated: true }, 'call past range statement summit undated visit'],
        ['a basis', { bases: ['INFERRED'] }, 'past'],
        ['a basis of a place', { places: ['ent-cairo'], bases: ['STATED'] }, 'summit'],
        ['a basis of a participant', { participants: [{ anyOf: ['ent-un'] }], bases: ['INFERRED'] }, ''],
        ['parts', { parts: { some: {} } }, 'summit'],
        ['parts that are visits', { parts: { some: { kinds: ['VISIT'] } } }, ''],
        ['no parts', { parts: { none: {} }, families: ['GATHERING'] }, 'past range undated'],
        ['outcomes', { outcomes: { some: { kinds: ['STATEMENT'] } } }, 'summit'],
        ['no outcomes', { outcomes: { none: {} }, places: ['ent-cairo'] }, 'past'],
        [
          'parts that have no outcomes, with a participant',
          { parts: { some: { outcomes: { none: {} }, participants: [{ anyOf: ['ent-minister'] }] } } },
          'summit',
        ],
        ['a word of a sentence', { text: [word('palm')] }, 'visit'],
        ['a word of a theme and one of a topic', { text: [word('peace'), word('trade')] }, 'visit'],
        ['a word that is only begun', { text: [word('pal')] }, ''],
        ['a word of a name', { text: [word('cairo')] }, 'past summit'],
        ['a word of a title', { text: [{ ...word('talks'), kinds: ['CALL', 'VISIT'] }] }, 'call visit'],
        ['a year', { text: [{ ...word('2016'), year: '2016' }] }, 'visit'],
        ['a publisher', { publishers: ['P'] }, 'visit'],
        ['a document', { documents: ['doc-past', 'doc-none'] }, 'past'],
        ['documents from a day', { publishedFrom: '2016-07-02' }, 'visit'],
        ['documents until a day', { publishedTo: '2016-07-01' }, ''],
        ['a publisher and a day', { publishers: ['P'], publishedFrom: '2017-01-01' }, ''],
        ['one of two', { or: [{ kinds: ['CALL'] }, { statuses: ['CANCELLED'] }] }, 'call past'],
        ['one of none', { or: [] }, ''],
        ['each of two', { and: [{ kinds: ['CALL', 'VISIT'] }, { ordinal: 25 }] }, ''],
        ['each of none', { and: [], kinds: ['VISIT'] }, 'visit'],
        ['not a participant', { not: { participants: [{ anyOf: ['ent-un'] }] } }, 'call range undated visit'],
        ['not inside days', { not: { earliest: '2015-01-01' } }, 'past statement undated'],
        [
          'not one of two, of parts',
          { parts: { some: { not: { or: [{ kinds: ['VISIT'] }, { text: [word('palm')] }] } } } },
          'summit',
        ],
        [
          'all at once',
          {
            participants: [{ anyOf: ['ent-un'], roles: ['ORGANIZER'] }, { countries: ['EG'] }],
            places: ['ent-cairo'],
            topics: ['ent-qatar'],
            kinds: ['SUMMIT'],
            families: ['GATHERING'],
            statuses: ['HELD'],
            earliest: '2015-05-20',
            latest: '2015-05-20',
            ordinal: 25,
            bases: ['STATED'],
            dateBases: ['ABSOLUTE'],
            minSources: 1,
            parts: { some: {} },
            outcomes: { some: {} },
          },
          'summit',
        ],
      ]

      it('let through what they say', async () => {
        await add(...filterGraph())
        for (const given of cases) await expectEvents(...given)
      })

      async function expectEvents(name: string, filter: EventFilter, expected: string): Promise<void> {
        const ids = await readAll(page => store.eventPage(filter, 'DATE_ASC', page))
        expect(ids.map(nameOfEvent).sort().join(' '), name).toBe(expected)
        expect(await store.countEvents(filter), name).toBe(ids.length)
        const backwards = await readAll(page => store.eventPage(filter, 'DATE_DESC', page))
        expect(backwards.sort(), name).toEqual(ids.sort())
      }

      it('hold for the participations of one entity', async () => {
        await add(...filterGraph())
        const of = async (filter: EventFilter) => {
          const rows = await readRows(page => store.participationPage('ent-egypt', filter, page))
          expect(await store.countParticipations('ent-egypt', filter)).toBe(rows.length)
          return rows.map(row => `${nameOfEvent(row.eventId)} ${row.participation.role}`)
        }
        expect(await of({})).toEqual(['summit PARTICIPANT', 'visit HOST', 'visit PARTICIPANT'])
        expect(await of({ kinds: ['VISIT'] })).toEqual(['visit HOST', 'visit PARTICIPANT'])
        expect(await of({ participants: [{ anyOf: ['ent-un'] }] })).toEqual(['summit PARTICIPANT'])
        expect(await of({ latest: '2015-01-01' })).toEqual([])
      })
    })

    describe('documents', () => {
      const three = () => [
        buildFacts({ id: 'a', publishedOn: '2015-05-02', publisher: 'P' }),
        buildFacts({ id: 'b', publishedOn: '2015-05-01', publisher: 'Q' }),
        buildFacts({ id: 'c', publishedOn: null, publisher: 'P' }),
        buildFacts({ id: 'd', publishedOn: '2015-05-01', publisher: 'P' }),
      ]

      it('are paged by (publishedOn, id), unknown last, within a filter', async () => {
        await add(...three())
        const ids = (filter: Parameters<GraphStore['documentPage']>[0]) =>
          readAll(page => store.documentPage(filter, page))
        expect(await ids({})).toEqual(['doc-b', 'doc-d', 'doc-a', 'doc-c'])
        expect(await ids({ publishers: ['P'] })).toEqual(['doc-d', 'doc-a', 'doc-c'])
        expect(await ids({ publishedFrom: '2015-05-02' })).toEqual(['doc-a'])
        expect(await ids({ publishedTo: '2015-05-01', publishers: ['P'] })).toEqual(['doc-d'])
        expect(await store.countDocuments({ publishers: ['P'] })).toBe(3)
      })

      it('are read as they were given', async () => {
        await add(...three())
        const [c, none, a] = await store.documents(['doc-c', 'doc-none', 'doc-a'])
        expect([c, none, a]).toEqual([three()[2]?.document, null, three()[0]?.document])
      })
    })

    describe('reports', () => {
      it('of an event come by report order: published day, unknown last, document, trigger', async () => {
        const report = { day: '2015-05-20', names: [un] }
        await add(
          buildFacts({ id: 'a', publishedOn: null, reports: [report] }),
          buildFacts({ id: 'b', publishedOn: '2015-06-02', reports: [report, { ...report, index: 1 }] }),
          buildFacts({ id: 'c', publishedOn: '2015-06-01', reports: [report] }),
        )
        const ids = ['rep-c-0', 'rep-b-0', 'rep-b-1', 'rep-a-0']
        const eventId = 'ev-c-0'
        expect(await readAll(page => store.reportPage({ eventId }, page))).toEqual(ids)
        expect(await store.countReports({ eventId })).toBe(4)
        expect((await store.events([eventId]))[0]?.reportIds).toEqual(ids)
        const documentId = 'doc-b'
        expect(await readAll(page => store.reportPage({ documentId }, page))).toEqual(['rep-b-0', 'rep-b-1'])
        expect(await store.countReports({ documentId })).toBe(2)
      })

      it('are read as they were given', async () => {
        await add(rich())
        expect(await store.reports(['rep-rich-1', 'rep-rich-0'])).toEqual([
          rich().reports[1],
          rich().reports[0],
        ])
      })

      it('stand behind the edges of their event as evidence', async () => {
        await add(meeting('b'), meeting('a'))
        const evidence = await store.evidence([
          { eventId: 'ev-a-0', entityId: 'ent-cairo', as: 'PLACE' },
          { eventId: 'ev-a-0', entityId: 'ent-cairo', as: 'HOST' },
          { eventId: 'ev-a-0', entityId: 'ent-un', as: 'PARTICIPANT' },
        ])
        expect(evidence.map(rows => rows.map(row => row.report.id))).toEqual([
          ['rep-a-0', 'rep-b-0'],
          [],
          ['rep-a-0', 'rep-b-0'],
        ])
        expect(evidence[0]?.[0]).toEqual({
          key: { eventId: 'ev-a-0', entityId: 'ent-cairo', as: 'PLACE' },
          report: meeting('a').reports[0],
          argument: meeting('a').reports[0]?.arguments.find(argument => argument.as === 'PLACE'),
        })
      })
    })

    it('pages the mentions of an entity by (document, start)', async () => {
      const mention = (...starts: number[]) => ({ entityId: 'ent-un', spans: starts.map(span) })
      await add(
        buildFacts({ id: 'b', mentions: [mention(3, 30, 200)] }),
        buildFacts({ id: 'a', mentions: [mention(5, 100), { entityId: 'ent-cairo' }] }),
      )
      const rows = await readRows(page => store.mentionPage('ent-un', page))
      expect(rows.map(row => `${row.documentId} ${row.start}-${row.end} ${row.form}`)).toEqual([
        'doc-a 5-7 SHORT',
        'doc-a 100-102 SHORT',
        'doc-b 3-5 SHORT',
        'doc-b 30-32 SHORT',
        'doc-b 200-202 SHORT',
      ])
      expect(await store.countMentions('ent-un')).toBe(5)
    })

    it('exports nodes by id, then edges by (type, from, to), keys sorted and nulls left out', async () => {
      await add(rich(), meeting('a'))
      await change({ judge: [{ a: 'rep-a-0', b: 'rep-rich-0', verdict: 'SAME' }] })
      const lines = (await scan(store)).map(line => JSON.parse(line))
      const nodes = lines.flatMap(line => line.node ?? [])
      const edges = lines.flatMap(line => line.edge ?? [])
      expect(lines.slice(0, nodes.length).every(line => line.node)).toBe(true)
      expect(nodes.map(node => node.id)).toEqual(nodes.map(node => node.id).sort())
      const keys = edges.map(edge => `${edge.type} ${edge.from} ${edge.to}`)
      expect(keys).toEqual([...keys].sort())
      expect([...new Set(nodes.map(node => node.kind))]).toEqual([
        'Document',
        'Entity',
        'Event',
        'Judgement',
        'RelationReport',
        'EventReport',
      ])
      expect([...new Set(edges.map(edge => edge.type))]).toEqual([
        'ABOUT',
        'CAPITAL_OF',
        'HELD_IN',
        'LOCATED_IN',
        'MEMBER_OF',
        'MENTIONS',
        'NAMES',
        'PARTICIPATED_IN',
        'PART_OF',
        'REPORTS',
        'REPRESENTATIVE',
        'REPRESENTED',
        'REPRESENTS',
        'RESULTED_IN',
        'WITHIN',
      ])
      expect(JSON.stringify(lines)).not.toContain('null')
      const ids = new Set(nodes.map(node => node.id))
      expect(edges.filter(edge => !ids.has(edge.from) || !ids.has(edge.to))).toEqual([])
    })

    async function anotherGraph(...facts: DocumentFacts[]): Promise<readonly string[]> {
      const kept = await scan(store)
      const documents = kept
        .flatMap(line => JSON.parse(line).node ?? [])
        .filter(node => node.kind === 'Document')
      const before = await store.factsOf(documents.map(document => document.id))
      await change({ remove: documents.map(document => document.id) })
      await change({ add: facts })
      const lines = await scan(store)
      await change({ remove: facts.map(given => given.document.id) })
      await change({ add: before.flatMap(given => given ?? []) })
      expect(await scan(store)).toEqual(kept)
      return lines
    }
  })
}

/** The lines of the export. */
export async function scan(store: GraphStore): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of store.scan()) lines.push(JSON.stringify(line))
  return lines
}

async function readRows<Row>(read: (page: PageRequest) => Promise<Page<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let after: PageRequest['after']; ; ) {
    const page = await read(after ? { limit: 2, after } : { limit: 2 })
    rows.push(...page.rows.map(({ row }) => row))
    const last = page.rows.at(-1)
    if (!page.hasMore || !last) return rows
    after = { sortKey: last.sortKey, id: last.id }
  }
}

async function readAll(
  read: (page: PageRequest) => Promise<Page<{ readonly id: string }>>,
): Promise<string[]> {
  return (await readRows(read)).map(row => row.id)
}

const un = { as: 'PARTICIPANT', entityId: 'ent-un' } as const

function span(start: number) {
  return { start, end: start + 2, form: 'SHORT' } as const
}

function meetingOf(id: string, day: string | null = '2015-05-20', entityId = 'ent-un') {
  return {
    id,
    publishedOn: '2015-05-30',
    mentions: [{ entityId, name: entityId, key: entityId }],
    reports: [
      {
        day,
        names: [
          { as: 'PARTICIPANT', entityId },
          ...(entityId === 'ent-un' ? [{ as: 'PLACE', entityId: 'ent-cairo' } as const] : []),
        ],
      },
    ],
  } as const
}

function meeting(id: string, day?: string | null, entityId?: string): DocumentFacts {
  return buildFacts(meetingOf(id, day, entityId))
}

/** A document that tells something of every kind. */
function rich(): DocumentFacts {
  return buildFacts({
    id: 'rich',
    publishedOn: '2015-06-01',
    publisher: 'Agency',
    mentions: [
      { entityId: 'ent-minister', name: 'Minister', key: 'minister', spans: [span(10)] },
      { entityId: 'ent-x', type: 'GROUP', name: 'X', key: 'x', spans: [span(20), span(40)] },
    ],
    reports: [
      {
        kind: 'SUMMIT',
        day: '2015-06-02',
        lastDay: '2015-06-04',
        ordinal: 25,
        claimedCount: 2,
        theme: 'Theme',
        topics: [{ start: 1, end: 2, text: 'topic', entityIds: ['ent-qatar'] }],
        names: [
          { as: 'ORGANIZER', entityId: 'ent-un' },
          { as: 'PLACE', entityId: 'ent-doha' },
          { as: 'TOPIC', entityId: 'ent-cairo', basis: 'ELIDED' },
        ],
      },
      {
        kind: 'MEETING',
        ploverType: 'CONSULT',
        names: [{ as: 'PARTICIPANT', entityId: 'ent-x', basis: 'ANAPHORIC' }],
      },
      { kind: 'STATEMENT', status: 'NEGATED', names: [{ as: 'ACTOR', entityId: 'ent-un' }] },
    ],
    within: [
      { part: 1, whole: 0, relation: 'SUB_EVENT', ordinal: 3 },
      { part: 2, whole: 0, relation: 'OUTCOME' },
    ],
    relations: [{}],
  })
}

/** Seven events that differ in everything a filter asks for, each the first event of a document of its name. */
function filterGraph(): readonly DocumentFacts[] {
  const mentions = [{ entityId: 'ent-minister' }]
  return [
    buildFacts({
      id: 'summit',
      mentions,
      reports: [
        {
          kind: 'SUMMIT',
          day: '2015-05-20',
          ordinal: 25,
          names: [
            { as: 'ORGANIZER', entityId: 'ent-un' },
            { as: 'PARTICIPANT', entityId: 'ent-egypt' },
            { as: 'PLACE', entityId: 'ent-cairo' },
            { as: 'TOPIC', entityId: 'ent-qatar' },
          ],
        },
        { kind: 'STATEMENT', names: [{ as: 'ACTOR', entityId: 'ent-un' }], id: 'rep-statement-0' },
        {
          kind: 'CALL',
          ploverType: 'CONSULT',
          day: '2015-05-25',
          names: [{ as: 'PARTICIPANT', entityId: 'ent-minister' }],
          id: 'rep-call-0',
        },
      ],
      within: [
        { part: 1, whole: 0, relation: 'OUTCOME' },
        { part: 2, whole: 0, relation: 'ON_SIDELINES_OF' },
      ],
      relations: [{}],
    }),
    buildFacts({
      id: 'zcall',
      mentions,
      reports: [
        { kind: 'CALL', day: '2015-05-25', names: [{ as: 'PARTICIPANT', entityId: 'ent-minister' }] },
      ],
    }),
    buildFacts({
      id: 'visit',
      publisher: 'P',
      publishedOn: '2016-07-02',
      reports: [
        {
          sentence: { start: 0, end: 10, text: 'Under a palm' },
          theme: 'Peace',
          topics: [{ start: 1, end: 3, text: 'Trade', entityIds: [] }],
          kind: 'VISIT',
          day: '2016-07-01',
          names: [
            { as: 'HOST', entityId: 'ent-egypt' },
            { as: 'PARTICIPANT', entityId: 'ent-egypt' },
            { as: 'VISITOR', entityId: 'ent-qatar' },
          ],
        },
      ],
    }),
    buildFacts({
      id: 'range',
      reports: [
        { day: '2015-05-30', lastDay: '2015-06-10', names: [{ as: 'PARTICIPANT', entityId: 'ent-qatar' }] },
      ],
    }),
    buildFacts({
      id: 'past',
      reports: [
        {
          day: '2014-01-01',
          status: 'CANCELLED',
          names: [un, { as: 'PLACE', entityId: 'ent-cairo', basis: 'INFERRED' }],
        },
      ],
    }),
    buildFacts({ id: 'undated', reports: [{ names: [{ as: 'PLACE', entityId: 'ent-qatar' }] }] }),
  ]
}

function word(text: string) {
  return { word: text, kinds: [], year: null }
}

function nameOfEvent(id: string): string {
  return id.slice('ev-'.length, -'-0'.length)
}
