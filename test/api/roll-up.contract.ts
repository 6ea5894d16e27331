import { afterAll, beforeAll, expect, it } from 'vitest'
import { CONFERENCE, COUNCIL, RECEPTION } from './extractions.ts'
import { type OpenStore, startServer, type TestServer } from './start-server.ts'

const EVERYBODY = 'rollUp: [ORGANS, REPRESENTATIVES, MEMBERS]'

/** What the API answers on any store: whose deeds count for whom. */
export function itRollsUp(openStore: OpenStore): void {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer([CONFERENCE, COUNCIL, RECEPTION], {}, openStore)
  })
  afterAll(() => server?.close())

  const shown = '{kinds: [CONFERENCE, SESSION, VISIT, MEETING], statuses: [HELD]'
  async function kindsWhere(condition: string): Promise<readonly string[]> {
    const { data, errors } = await server.ask(
      `{ events(where: ${shown}, ${condition}}) { totalCount nodes { kind } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.events.totalCount).toBe(data.events.nodes.length)
    return data.events.nodes.map(({ kind }: { kind: string }) => kind)
  }

  it.each([
    ['anyOf: ["ent-un"]', ['MEETING']],
    ['anyOf: ["ent-un"], rollUp: null', ['MEETING']],
    ['anyOf: ["ent-un"], rollUp: []', ['MEETING']],
    ['anyOf: ["ent-un"], rollUp: [ORGANS]', ['SESSION', 'MEETING']],
    ['anyOf: ["ent-un"], rollUp: [REPRESENTATIVES]', ['SESSION', 'VISIT', 'MEETING']],
    ['anyOf: ["ent-un"], rollUp: [ORGANS], roles: [PARTICIPANT]', ['MEETING']],
    ['anyOf: ["ent-unsc"], rollUp: [ORGANS, REPRESENTATIVES]', ['SESSION']],
    ['anyOf: ["ent-tunisia"]', ['VISIT']],
    ['anyOf: ["ent-tunisia"], rollUp: [REPRESENTATIVES]', ['VISIT', 'MEETING']],
    ['anyOf: ["ent-tunisia"], rollUp: [REPRESENTATIVES], types: [PERSON]', ['MEETING']],
    ['anyOf: ["ent-au"], rollUp: [MEMBERS]', ['VISIT']],
    ['anyOf: ["ent-au"], rollUp: [MEMBERS, REPRESENTATIVES]', ['VISIT', 'MEETING']],
    [`anyOf: ["ent-las"], ${EVERYBODY}`, ['CONFERENCE', 'VISIT', 'MEETING']],
  ])('events of {%s}', async (participant, kinds) => {
    expect(await kindsWhere(`participants: {${participant}}`)).toEqual(kinds)
  })

  it('holds for each participant and in filters within filters', async () => {
    const un = `{anyOf: ["ent-un"], ${EVERYBODY}}`
    expect(
      await kindsWhere(`participants: [${un}, {anyOf: ["ent-tunisia"], rollUp: [REPRESENTATIVES]}]`),
    ).toEqual(['VISIT', 'MEETING'])
    expect(await kindsWhere(`not: {participants: [${un}]}`)).toEqual(['CONFERENCE'])
  })

  it('holds for exports and for pictures', async () => {
    const where = { participants: [{ anyOf: ['ent-un'], rollUp: ['ORGANS'] }] }
    const address = server.page(
      `/export/events.csv?where=${encodeURIComponent(JSON.stringify({ ...where, kinds: ['SESSION'] }))}`,
    )
    expect((await (await fetch(address)).text()).trim().split('\n')).toHaveLength(2)
    const { data } = await server.ask(`{ neighborhood(ids: ["ent-unsc"], depth: 1,
      where: {participants: {anyOf: ["ent-un"], rollUp: [ORGANS]}}) { nodes { type } filter } }`)
    expect(data.neighborhood.nodes.map(({ type }: { type: string }) => type).sort()).toEqual([
      'BODY',
      'SESSION',
    ])
    expect(JSON.parse(data.neighborhood.filter)).toMatchObject(where)
  })

  it('puts whom deeds count for in the place of who did them, and ties nobody to himself', async () => {
    const ties = async (question: string) => {
      const { data } = await server.ask(
        `{ coParticipationNetwork${question} { edges { sourceId targetId weight } } }`,
      )
      return data.coParticipationNetwork.edges
        .map(({ sourceId, targetId, weight }: Record<string, unknown>) => `${sourceId} ${targetId} ${weight}`)
        .sort()
    }
    const un = `where: {participants: {anyOf: ["ent-un"], ${EVERYBODY}}}`
    expect(await ties(`(${un}, rollUp: [REPRESENTATIVES, ORGANS])`)).toEqual(['ent-tunisia ent-un 2'])
    expect(
      await ties(`(${un}, rollUp: [REPRESENTATIVES], fromRoles: [HOST], toRoles: [VISITOR, SPEAKER])`),
    ).toEqual(['ent-tunisia ent-un 1'])
  })

  it.each([
    ['{rollUp: [ORGANS]}', 'where.participants[0].rollUp', ['ORGANS']],
    ['{types: [COUNTRY], rollUp: [MEMBERS]}', 'where.participants[0].rollUp', ['MEMBERS']],
  ])('%s is refused, since nobody is named for whom deeds count', async (participant, argument, value) => {
    const { errors } = await server.ask(`{ events(where: {participants: ${participant}}) { totalCount } }`)
    expect(errors?.map(error => error.extensions)).toEqual([{ code: 'ARGUMENT_INVALID', argument, value }])
  })
}
