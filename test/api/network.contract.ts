import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONFERENCE, RECEPTION, RETROSPECT } from './extractions.ts'
import { type OpenStore, startServer, type TestServer } from './start-server.ts'

const SALIM = 'ent-0123456789abcdef01234567'

interface Picture {
  nodes: { id: string; kind: string; type: string; label: string; degree: number; x: number; y: number }[]
  edges: {
    sourceId: string
    targetId: string
    type: string
    role: string | null
    weight: number
    basis: string | null
    evidenceCount: number | null
  }[]
  truncated: { reason: string; dropped: number }[]
  filter: string
  graphVersion: number
}

/** What the API answers on any store: pictures of the graph. */
export function itDrawsNetworks(openStore: OpenStore): void {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([CONFERENCE, RETROSPECT, RECEPTION], {}, openStore)
  })
  afterAll(() => server?.close())

  async function ask(field: string): Promise<Picture> {
    const { data, errors } = await server.ask(`{ picture: ${field} {
      nodes { id kind type label(language: "en") degree x y community node { id } }
      edges { id sourceId targetId type role weight basis earliest latest evidenceCount }
      truncated { reason dropped } filter graphVersion } }`)
    expect(errors).toBeUndefined()
    return data.picture
  }

  /** Events are named by their kind and status, entities by their id. */
  async function edgesOf(field: string): Promise<readonly string[]> {
    const { nodes, edges } = await ask(field)
    const names = new Map(nodes.map(node => [node.id, node.kind === 'EVENT' ? node.type : node.id]))
    return edges
      .map(({ sourceId, targetId, type, role }) =>
        [names.get(sourceId), role ?? type, names.get(targetId)].join(' '),
      )
      .sort()
  }

  describe('a neighborhood', () => {
    it('holds the events of an entity and who else took part, where and about what', async () => {
      expect(await edgesOf('neighborhood(ids: ["ent-oic"])')).toEqual([
        'CONFERENCE ABOUT ent-jerusalem',
        'CONFERENCE HELD_IN ent-geneva',
        'CONFERENCE RESULTED_IN STATEMENT',
        'MEETING HELD_IN ent-jakarta',
        'ent-las PARTICIPANT CONFERENCE',
        'ent-oic ORGANIZER CONFERENCE',
        'ent-oic ORGANIZER MEETING',
        'ent-oic ORGANIZER STATEMENT',
        'ent-oic PARTICIPANT CONFERENCE',
        'ent-un PARTICIPANT CONFERENCE',
      ])
    })

    it('ends after so many steps', async () => {
      const { nodes, truncated } = await ask('neighborhood(ids: ["ent-oic"], depth: 1)')
      expect(nodes.map(node => node.kind).sort()).toEqual(['ENTITY', 'EVENT', 'EVENT', 'EVENT'])
      expect(truncated).toEqual([])
    })

    it('begins at events as well, and holds relations of what it shows', async () => {
      const { data } = await server.ask(
        '{ events(where: {participants: {types: [PERSON]}}) { nodes { id } } }',
      )
      expect(
        await edgesOf(`neighborhood(ids: ["${data.events.nodes[0].id}", "ent-tunisia"], depth: 1)`),
      ).toEqual([`${SALIM} HOST MEETING`, `${SALIM} REPRESENTS ent-tunisia`, 'ent-un PARTICIPANT MEETING'])
    })

    it('shows other statuses, bases and kinds only when asked, and tells the filter used', async () => {
      const { filter, graphVersion } = await ask('neighborhood(ids: ["ent-oic"])')
      expect(JSON.parse(filter)).toEqual({
        bases: ['STATED', 'ANAPHORIC', 'ELIDED'],
        families: ['GATHERING', 'VISIT', 'CALL', 'OUTCOME', 'CONFLICT', 'OTHER'],
        statuses: ['HELD', 'ONGOING', 'ANNOUNCED'],
      })
      expect(graphVersion).toBeGreaterThan(0)
      expect(
        await edgesOf('neighborhood(ids: ["ent-oic"], where: {bases: [ELIDED], kinds: [STATEMENT]})'),
      ).toEqual(['ent-oic ORGANIZER STATEMENT'])
      expect(await edgesOf('neighborhood(ids: ["ent-oic"], where: {statuses: [CANCELLED]})')).toEqual([])
    })

    it('tells how many nodes it left out', async () => {
      const { nodes, truncated } = await ask('neighborhood(ids: ["ent-oic"], limit: 5)')
      expect(nodes).toHaveLength(5)
      expect(truncated).toEqual([{ reason: 'LIMIT', dropped: 4 }])
    })

    it('has the same places every time, and names in the language asked', async () => {
      const [first, second] = [
        await ask('neighborhood(ids: ["ent-oic"])'),
        await ask('neighborhood(ids: ["ent-oic"])'),
      ]
      expect(second).toEqual(first)
      expect(new Set(first.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(first.nodes.length)
      expect(first.nodes.find(node => node.id === 'ent-un')).toMatchObject({
        label: 'United Nations',
        degree: 1,
      })
    })

    it.each([
      ['ids: ["ent-atlantis"]', 'ENTITY_NOT_FOUND', { argument: 'ids', value: 'ent-atlantis' }],
      ['ids: ["ev-none"]', 'ARGUMENT_INVALID', { argument: 'ids', value: 'ev-none' }],
      ['ids: ["ent-oic"], depth: 0', 'ARGUMENT_INVALID', { argument: 'depth', value: 0, limit: 4 }],
      ['ids: ["ent-oic"], limit: 2001', 'LIMIT_EXCEEDED', { argument: 'limit', value: 2001, limit: 2000 }],
    ])('of %s is refused', async (question, code, particulars) => {
      const { errors } = await server.ask(`{ neighborhood(${question}) { graphVersion } }`)
      expect(errors?.map(error => error.extensions)).toEqual([{ code, ...particulars }])
    })
  })

  describe('a network of actors', () => {
    async function tiesOf(question: string): Promise<readonly string[]> {
      const { edges } = await ask(`coParticipationNetwork${question}`)
      return edges.map(({ sourceId, targetId, weight }) => `${sourceId} ${targetId} ${weight}`).sort()
    }

    it('ties who took part in one event, each pair once', async () => {
      expect(await tiesOf('')).toEqual([
        `${SALIM} ent-un 1`,
        'ent-las ent-oic 1',
        'ent-las ent-un 1',
        'ent-oic ent-un 1',
      ])
    })

    it('weighs large events less when asked, and leaves light ties out', async () => {
      expect(await tiesOf('(weighting: NEWMAN)')).toEqual([
        `${SALIM} ent-un 1`,
        'ent-las ent-oic 0.5',
        'ent-las ent-un 0.5',
        'ent-oic ent-un 0.5',
      ])
      expect(await tiesOf('(weighting: NEWMAN, minWeight: 0.75)')).toEqual([`${SALIM} ent-un 1`])
    })

    it('leads from role to role', async () => {
      expect(await tiesOf('(fromRoles: [HOST], toRoles: [PARTICIPANT])')).toEqual([`${SALIM} ent-un 1`])
      expect(await tiesOf('(fromRoles: [ORGANIZER])')).toEqual(['ent-oic ent-las 1', 'ent-oic ent-un 1'])
    })

    it('counts deeds for whom they are done', async () => {
      expect(await tiesOf('(rollUp: [REPRESENTATIVES], where: {participants: {types: [PERSON]}})')).toEqual([
        'ent-tunisia ent-un 1',
      ])
      expect(
        await tiesOf('(rollUp: [REPRESENTATIVES, MEMBERS], where: {participants: {types: [PERSON]}})'),
      ).toEqual([
        'ent-au ent-las 1',
        'ent-au ent-oic 1',
        'ent-au ent-un 1',
        'ent-las ent-oic 1',
        'ent-las ent-un 1',
        'ent-oic ent-un 1',
      ])
    })

    it('tells on what it rests and what it left out', async () => {
      const { edges, truncated, nodes } = await ask(
        'coParticipationNetwork(limit: 2, where: {text: "القدس"})',
      )
      expect(nodes.map(node => node.id)).toEqual(['ent-las', 'ent-oic'])
      expect(edges).toEqual([
        {
          id: expect.stringMatching(/^edge-/),
          sourceId: 'ent-las',
          targetId: 'ent-oic',
          type: 'CO_PARTICIPATED',
          role: null,
          weight: 1,
          basis: 'STATED',
          earliest: '2015-10-12',
          latest: '2015-10-12',
          evidenceCount: 1,
        },
      ])
      expect(truncated).toEqual([{ reason: 'LIMIT', dropped: 1 }])
    })
  })
}
