import { describe, expect, test } from 'vitest'
import { expectedOf, namesOf, readCorpus } from './read-text.ts'

const rows = readCorpus('names.tsv')
const RULES = [
  'listed-name',
  'name-by-cue',
  'place-behind-cue',
  'capital',
  'person-behind-office',
  'person-by-given-name',
  'surname',
  'office-alone',
  'office-holders',
  'members',
  'definite-noun',
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

  test('is spelt in the examples as in the code', () => {
    expect(rows.map(row => row.text('rule')).filter(rule => !RULES.includes(rule))).toEqual([])
  })
})
