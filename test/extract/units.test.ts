import { expect, test } from 'vitest'
import { createUnitReader } from '../../src/extract/events/units.ts'
import { FoundChunk, type Mention } from '../../src/extract/names/chunk.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { Edge, NO_FEATURES } from '../../src/text/edge.ts'

const readUnits = createUnitReader(readLexicon('lexicon').arabic)

const markAt = (mark: string, at: number) =>
  new Edge(
    {
      class: 'mark',
      id: mark,
      amount: 0,
      light: mark,
      full: mark,
      features: NO_FEATURES,
      from: 'text',
      name: undefined,
    },
    at,
    at + 1,
    at + 1,
  )

const tunis: Mention = {
  start: 1,
  end: 2,
  next: 2,
  type: 'CITY',
  key: 'city',
  form: 'NAME',
  gender: 'f',
  head: 'city',
  nested: [],
  standing: 'entity',
  rule: 'test',
}

test.each([
  ['quotation marks around it are gone', ['\u00ab'], ['\u00bb'], ['group']],
  ['a comma before it stays', [','], ['.'], ['other', 'group', 'other']],
  [
    'a comma before it stays at the end of a sentence without a mark',
    ['\u00ab', ','],
    [],
    ['other', 'other', 'group'],
  ],
])('of a single name %s', (_, before, behind, types) => {
  const marks = (written: readonly string[]) => written.map(markAt)
  const name = new FoundChunk(markAt('x', 1), tunis, undefined)
  expect(readUnits([...marks(before), name, ...marks(behind)]).map(unit => unit.type)).toEqual(types)
})
