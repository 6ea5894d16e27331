import { expect, test } from 'vitest'
import { expectedOf, readCorpus, readText } from './read-text.ts'

/** The offices of a text that stand for somebody it names, as `office=name`, in its order. */
function holdersOf(text: string): readonly string[] {
  return readText(text)
    .entities.filter(({ type }) => type === 'PERSON')
    .flatMap(({ mentions }) => {
      const name = mentions.find(mention => mention.form === 'NAME')?.text
      return mentions.filter(mention => mention.form === 'NOMINAL').map(office => ({ ...office, name }))
    })
    .sort((a, b) => a.start - b.start)
    .map(({ text: office, name }) => `${office}=${name}`)
}

test.each(readCorpus('offices.tsv'))('an office stands for its own holder alone: $place', row => {
  expect(holdersOf(row.text('text'))).toEqual(expectedOf(row))
})
