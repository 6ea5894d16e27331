import { expect, it } from 'vitest'
import { placesWithin } from '../../src/network/places-within.ts'

const within = placesWithin([
  { fromId: 'geneva', toId: 'switzerland', type: 'LOCATED_IN' },
  { fromId: 'palais', toId: 'geneva', type: 'LOCATED_IN' },
  { fromId: 'council', toId: 'un', type: 'ORGAN_OF' },
  { fromId: 'un', toId: 'geneva', type: 'SEATED_IN' },
  { fromId: 'switzerland', toId: 'un', type: 'MEMBER_OF' },
  { fromId: 'a', toId: 'b', type: 'LOCATED_IN' },
  { fromId: 'b', toId: 'a', type: 'LOCATED_IN' },
])

it('takes in what lies within at any depth, and organs, but neither seats nor members', () => {
  expect(within(['switzerland'])).toEqual(['switzerland', 'geneva', 'palais'])
  expect(within(['un'])).toEqual(['un', 'council'])
})

it('has each once, and ends on a circle', () => {
  expect(within(['geneva', 'switzerland'])).toEqual(['geneva', 'switzerland', 'palais'])
  expect(within(['a'])).toEqual(['a', 'b'])
  expect(within([])).toEqual([])
})
