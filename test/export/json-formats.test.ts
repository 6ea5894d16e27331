import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ExportServer, openSeedExports } from './open-exports.ts'

let server: ExportServer
beforeAll(async () => {
  server = await openSeedExports()
})
afterAll(() => server?.close())

const JAKARTA = { where: '{"statuses":["ANNOUNCED"]}' }
type Resource = Record<string, unknown>

describe('JSON-LD', () => {
  const resources = async (query = {}): Promise<Resource[]> =>
    JSON.parse(await server.exported('graph.jsonld', query))['@graph']
  const find = async (type: string) => (await resources(JAKARTA)).find(resource => resource['@type'] === type)

  it('is read without asking the network for anything', async () => {
    const { '@context': context } = JSON.parse(await server.exported('graph.jsonld'))
    expect(context['@vocab']).toBe('https://schema.org/')
    expect(
      Object.values(context).filter(value => typeof value === 'string' && value.endsWith('.jsonld')),
    ).toEqual([])
  })

  it('gives a vague date outer bounds and no first day', async () => {
    const event = await find('Event')
    expect(event).toMatchObject({
      'isnad:status': 'ANNOUNCED',
      'isnad:earliest': '2015-12-13',
      'isnad:latest': '2015-12-15',
      'isnad:edtf': '[2015-12-13..2015-12-15]',
      location: [{ '@id': 'id:ent-jakarta' }],
      organizer: [{ '@id': 'id:ent-oic-gs' }, { '@id': 'id:ent-un' }],
    })
    expect(event).not.toHaveProperty('startDate')
  })

  it('derives every event and quote from a document that it tells', async () => {
    const all = await resources()
    const documents = new Set(
      all
        .filter(({ '@type': type }) => Array.isArray(type) && type.includes('prov:Entity'))
        .map(({ '@id': id }) => id),
    )
    const events = all.filter(({ '@type': type }) => type === 'Event')
    const quoted = all.filter(({ '@type': type }) => type === 'isnad:Participation')
    expect(quoted.length).toBeGreaterThan(20)
    for (const { 'prov:wasDerivedFrom': from } of events)
      for (const { '@id': id } of from as Resource[]) expect(documents).toContain(id)
    for (const { 'prov:wasQuotedFrom': from } of quoted)
      expect(documents).toContain((from as Resource)['@id'])
  })

  it('names entities in every language they have', async () => {
    const oic = (await resources()).find(({ '@id': id, name }) => id === 'id:ent-oic' && name !== undefined)
    expect(oic).toMatchObject({ '@type': 'Organization' })
    expect(oic?.name).toContainEqual({ '@value': 'منظمة التعاون الإسلامي', '@language': 'ar' })
  })
})

describe('JSON lines of a filtered graph', () => {
  const lines = async (query = {}) =>
    (await server.exported('graph.jsonl', query)).split('\n').filter(line => line !== '')

  it('are lines of the whole graph', async () => {
    const whole = new Set(await lines())
    const part = await lines({ where: '{"kinds":["COUNCIL_MEETING","SERIES","CONFERENCE"]}' })
    expect(part.length).toBeGreaterThan(20)
    for (const line of part) expect(whole).toContain(line)
  })

  it('hold the event and what it ties', async () => {
    const ids = (await lines(JAKARTA)).flatMap(line => JSON.parse(line).node?.id ?? [])
    expect(ids.filter(id => id.startsWith('ent-'))).toEqual(
      expect.arrayContaining(['ent-jakarta', 'ent-oic-gs', 'ent-un']),
    )
    expect(ids.filter(id => id.startsWith('ev-')).length).toBe(1)
  })
})
