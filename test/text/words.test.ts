import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GENDERS } from '../../src/lexicon/lexicon.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readTable } from '../../src/lexicon/read-table.ts'
import type { DictionaryEntry } from '../../src/text/dictionary.ts'
import { createFolding } from '../../src/text/fold.ts'
import { inflectNoun } from '../../src/text/inflect-noun.ts'
import { inflectVerb } from '../../src/text/inflect-verb.ts'
import { readMorphemes } from '../../src/text/morphemes.ts'

const folding = createFolding(readLexicon('lexicon').letters)
const rowsOf = (name: string) => readTable(join('test/corpus/ar', name), name)
const entryOf = (form: string): DictionaryEntry => ({ class: 'x', id: 'x', form, from: 'test' })

describe('folding', () => {
  test.each(rowsOf('folding.tsv'))('lightly and fully: $place', row => {
    expect(folding.light(row.text('text'))).toBe(row.text('light'))
    expect(folding.full(row.text('text'))).toBe(row.text('full'))
  })

  test.each(rowsOf('folding.tsv'))('is done after one time: $place', row => {
    const { light, full } = folding
    expect(light(light(row.text('text')))).toBe(light(row.text('text')))
    expect(full(full(row.text('text')))).toBe(full(row.text('text')))
  })

  test('writes Latin letters small and resolves compatibility forms', () => {
    expect(folding.light('UN \ufb01')).toBe('un fi')
  })
})

describe('the morphemes of a word', () => {
  test.each(rowsOf('morphemes.tsv'))('are all ways of cutting its proclitics: $place', row => {
    const text = row.text('text')
    const words = readMorphemes(text, folding.word(text))
      .filter(edge => edge.class === 'word')
      .map(({ features, full }) => (features.after === undefined ? full : `${features.after}+${full}`))
    expect([...new Set(words)].sort()).toEqual(row.text('expected').split(' ').sort())
  })

  test.each(rowsOf('morphemes.tsv'))('follow one another without a gap: $place', row => {
    const text = row.text('text')
    const edges = readMorphemes(text, folding.word(text))
    const starts = new Set(edges.map(edge => edge.start))
    for (const { class: kind, start, end, next } of edges) {
      expect(start).toBeLessThan(end)
      expect(kind === 'clitic' ? starts.has(next) : next === text.length).toBe(true)
    }
  })
})

describe('the forms of a noun', () => {
  test.each(rowsOf('nouns.tsv'))('$place', row => {
    const forms = inflectNoun(
      entryOf(row.text('noun')),
      row.oneOf('number', ['singular', 'dual', 'plural']),
      row.oneOf('gender', GENDERS),
    ).map(({ form, features = {} }) => {
      const marks = [features.definite ? 'd' : '', features.accusative ? 'a' : '', features.suffix ?? '']
      return `${form.replaceAll(' ', '|')}(${marks.join('')})`
    })
    expect(forms).toEqual(row.text('expected').split(' '))
  })
})

describe('the forms of a verb', () => {
  const written = ({ form, features = {} }: DictionaryEntry) =>
    `${form}(${[features.tense, features.gender, features.number].map(feature => feature?.[0]).join('.')})`

  test.each(rowsOf('verbs.tsv'))('in the third person: $place', row => {
    const forms = inflectVerb(entryOf(row.text('past')), row.text('past'), row.text('imperfect'))
    const bare = forms.filter(({ features }) => features?.suffix === undefined)
    expect(bare.map(written)).toEqual(row.text('expected').split(' '))
  })

  test.each(rowsOf('verbs.tsv'))('each also stand with three suffixed objects: $place', row => {
    const forms = inflectVerb(entryOf(row.text('past')), row.text('past'), row.text('imperfect'))
    const bare = forms.filter(({ features }) => features?.suffix === undefined)
    expect(forms).toHaveLength(bare.length * 4)
  })
})
