import { describe, expect, test } from 'vitest'
import { createTracedReader } from '../../src/extract/create-reader.ts'
import { expectedOf, lexicon, namesOf, readCorpus, sourceOf } from './read-text.ts'

const rows = readCorpus('names.tsv')
const readTraced = createTracedReader(lexicon)
const RULES = [
  'listed-name',
  'name-by-cue',
  'place-behind-cue',
  'seat',
  'club',
  'capital',
  'person-behind-office',
  'person-by-given-name',
  'person-by-apposition',
  'person-in-list',
  'speaker',
  'lone-name',
  'family-name',
  'quoted-name',
  'national-power',
  'organ',
  'ministry',
  'alias',
  'surname',
  'office-alone',
  'office-holders',
  'members',
  'definite-noun',
  'power-alone',
  'short-name',
  'team',
  'realm',
  'delegation',
]

describe('the names of a text are found as its example says', () => {
  test.each(rows)('$place', row => {
    expect(namesOf(row.text('text'))).toEqual(expectedOf(row))
  })
})

describe('every rule of names', () => {
  test.each(RULES)('%s has examples, positive and negative', rule => {
    const examples = rows.filter(row => row.text('rule') === rule)
    const negatives = examples.filter(row => expectedOf(row).length === 0)
    expect(negatives.length).toBeGreaterThanOrEqual(1)
    expect(examples.length - negatives.length).toBeGreaterThanOrEqual(2)
  })

  test.each(RULES)('%s is the one that reads a positive example of it', rule => {
    const used = rows
      .filter(row => row.text('rule') === rule && expectedOf(row).length > 0)
      .flatMap(row => readTraced(sourceOf(row.text('text'))).trace.names.map(name => name.rule))
    expect(used).toContain(rule)
  })

  test('that reads some example stands on the list', () => {
    const used = rows.flatMap(row =>
      readTraced(sourceOf(row.text('text'))).trace.names.map(name => name.rule),
    )
    expect([...new Set(used)].filter(rule => !RULES.includes(rule))).toEqual([])
  })

  test('is spelt in the examples as in the code', () => {
    expect(rows.map(row => row.text('rule')).filter(rule => !RULES.includes(rule))).toEqual([])
  })
})
