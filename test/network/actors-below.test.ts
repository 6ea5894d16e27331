import { expect, it } from 'vitest'
import { createActorsBelow } from '../../src/network/actors-below.ts'
import type { RollUp } from '../../src/vocabulary.ts'

const RELATIONS = [
  { fromId: 'council', toId: 'un', type: 'ORGAN_OF' },
  { fromId: 'committee', toId: 'council', type: 'ORGAN_OF' },
  { fromId: 'un', toId: 'committee', type: 'ORGAN_OF' },
  { fromId: 'chad', toId: 'un', type: 'MEMBER_OF' },
  { fromId: 'ministry', toId: 'chad', type: 'ORGAN_OF' },
  { fromId: 'province', toId: 'chad', type: 'LOCATED_IN' },
] as const

const REPRESENTS = new Map([
  ['minister', 'chad'],
  ['envoy', 'council'],
])

function below(id: string, rollUps: readonly RollUp[], representatives = [...REPRESENTS.keys()]) {
  const actorsBelow = createActorsBelow(RELATIONS, {
    representativesOf: async (ids, limit) =>
      representatives.filter(one => ids.includes(REPRESENTS.get(one) ?? 'chad')).slice(0, limit),
  })
  return actorsBelow([id], rollUps, 'where.participants[0]')
}

it('takes in organs at any depth and ends on a circle', async () => {
  expect(await below('un', ['ORGANS'])).toEqual(['un', 'council', 'committee'])
})

it('takes in members and who represents, of organs and members too when all are asked for', async () => {
  expect(await below('un', ['MEMBERS'])).toEqual(['un', 'chad'])
  expect(await below('chad', ['REPRESENTATIVES'])).toEqual(['chad', 'minister'])
  expect(await below('un', ['REPRESENTATIVES', 'MEMBERS', 'ORGANS'])).toEqual([
    'un',
    'council',
    'committee',
    'chad',
    'minister',
    'envoy',
  ])
})

it('takes in nobody when nothing is asked for, and neither places nor what stands above', async () => {
  expect(await below('un', [])).toEqual(['un'])
  expect(await below('minister', ['ORGANS', 'MEMBERS', 'REPRESENTATIVES'])).toEqual(['minister'])
  expect(await below('chad', ['MEMBERS', 'ORGANS'])).toEqual(['chad', 'ministry'])
})

it('is refused for more representatives than one statement takes', async () => {
  const many = Array.from({ length: 10_001 }, (_, at) => `envoy-${at}`)
  await expect(below('chad', ['REPRESENTATIVES'], many)).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    particulars: { argument: 'where.participants[0].anyOf', limit: 10_000 },
  })
  expect(await below('chad', ['REPRESENTATIVES'], many.slice(1))).toHaveLength(10_001)
})
