import { describe, expect, it } from 'vitest'
import type { PictureEdge, PictureNode } from '../../../web/network/answers.ts'
import { buildRows } from '../../../web/network/rows.ts'
import { visiblePart } from '../../../web/network/visible.ts'

const entity = (id: string, type: 'ORGANIZATION' | 'CITY', ar: string): PictureNode => ({
  id,
  kind: 'ENTITY',
  type,
  ar,
  en: id,
  degree: 1,
  x: 0,
  y: 0,
  node: { eventCount: 1 },
})
const event = (id: string, earliest: string | null): PictureNode => ({
  id,
  kind: 'EVENT',
  type: 'MEETING',
  ar: 'اجتماع',
  en: 'Meeting',
  degree: 1,
  x: 0,
  y: 0,
  node: {
    status: 'HELD',
    date:
      earliest === null ? null : { edtf: earliest, earliest, latest: earliest, granularity: 'DAY', text: '' },
  },
})
const edge = (
  id: string,
  sourceId: string,
  targetId: string,
  more: Partial<PictureEdge> = {},
): PictureEdge => ({
  id,
  sourceId,
  targetId,
  type: 'PARTICIPATED_IN',
  role: 'HOST',
  weight: 1,
  basis: 'STATED',
  earliest: null,
  latest: null,
  evidenceCount: 1,
  ...more,
})

const picture = {
  nodes: [
    entity('ent-un', 'ORGANIZATION', 'الأمم المتحدة'),
    entity('ent-oic', 'ORGANIZATION', 'منظمة التعاون الإسلامي'),
    entity('ent-geneva', 'CITY', 'جنيف'),
    event('ev-1', '2015-10-01'),
    event('ev-2', null),
  ],
  edges: [
    edge('edge-1', 'ent-un', 'ev-1', { weight: 3, earliest: '2015-10-01', latest: '2015-10-01' }),
    edge('edge-2', 'ent-oic', 'ev-1', { role: 'PARTICIPANT' }),
    edge('edge-3', 'ev-1', 'ent-geneva', { type: 'HELD_IN', role: null, earliest: '2014-01-01' }),
    edge('edge-4', 'ent-oic', 'ev-2', { role: 'PARTICIPANT' }),
  ],
  truncated: [],
  filter: '{}',
  graphVersion: 1,
}
const all = { types: null, roles: null, ids: ['ent-un'] } as const
const ids = (part: { readonly nodes: readonly { readonly id: string }[] }) => part.nodes.map(({ id }) => id)

describe('what is shown of a picture', () => {
  it('is all of it where nothing was chosen', () => {
    const { nodes, edges } = visiblePart(picture, all)
    expect([nodes, edges]).toEqual([picture.nodes, picture.edges])
  })

  it('is what has a chosen role, and what hangs on it', () => {
    const part = visiblePart(picture, { ...all, roles: ['HOST'] })
    expect(ids(part)).toEqual(['ent-un', 'ev-1'])
    expect(part.edges.map(({ id }) => id)).toEqual(['edge-1'])
  })

  it('is what has a chosen type, and the node in the middle whatever its type', () => {
    const part = visiblePart(picture, { ...all, types: ['CITY'] })
    expect(ids(part)).toEqual(['ent-un', 'ent-geneva', 'ev-1'])
  })

  it('is the middle alone where every role is left out', () => {
    expect(ids(visiblePart(picture, { ...all, roles: [] }))).toEqual(['ent-un'])
  })
})

describe('the rows of the table', () => {
  const order = (column: 'source' | 'date' | 'weight', descending: boolean) =>
    buildRows(picture, 'ar', { column, descending }).map(row => row.edge.id)

  it('hold every link', () => {
    const [row] = buildRows(picture, 'ar', { column: 'weight', descending: true })
    expect([row?.source.id, row?.what, row?.target.id, row?.status]).toEqual([
      'ent-un',
      'مضيف',
      'ev-1',
      'HELD',
    ])
  })

  it('go by date, those without one last both ways', () => {
    expect(order('date', false).slice(0, 2)).toEqual(['edge-3', 'edge-1'])
    expect(order('date', true).slice(0, 2)).toEqual(['edge-1', 'edge-3'])
  })

  it('go by number and by the alphabet of the language', () => {
    expect(order('weight', true)[0]).toBe('edge-1')
    expect(order('source', false)).toEqual(['edge-3', 'edge-1', 'edge-2', 'edge-4'])
  })
})
