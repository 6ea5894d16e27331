import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extraction, Span } from '../../src/extract/extraction.ts'
import { lexicon, PUBLISHED_ON, read, readCorpus, sourceOf } from './read-text.ts'

/** Words of the lexicon and of the examples, and characters that are none: what a hostile or broken text is made of. */
const words = [
  ...readCorpus('events.tsv').flatMap(row => row.text('text').split(' ')),
  ...lexicon.names.slice(0, 500).map(name => name.text),
]
const codes = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map(code => String.fromCharCode(code))
const characters = fc.oneof(
  codes(0x0620, 0x0652),
  codes(0x0660, 0x0669),
  codes(0x0030, 0x0039),
  codes(0x0000, 0x001f),
  codes(0xd800, 0xdfff),
  codes(0xfb50, 0xfeff),
  fc.constantFrom(' ', '\n', '/', '-', '(', ')', '"', '.', '\u060c', '\u0640', '\u200f', '\u200d', '\u0130'),
)
const texts = fc.oneof(
  fc.string({ unit: characters, minLength: 1, maxLength: 2_000 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), characters), { minLength: 1, maxLength: 200 })
    .map(parts => parts.join(' ')),
)

function spansOf({ entities, times, events, relations, diagnostics }: Extraction): readonly Span[] {
  return [
    ...entities.flatMap(entity => entity.mentions),
    ...times,
    ...events.flatMap(event => [...event.triggers, ...event.who, ...event.where, ...event.topics]),
    ...relations,
    ...diagnostics,
  ]
}

const check = (property: (extraction: Extraction) => void) =>
  fc.assert(
    fc.property(texts, text => property(read(sourceOf(text)))),
    { numRuns: 150 },
  )

describe('whatever the text,', () => {
  test('it is read without an error, and every span lies in it', () => {
    check(extraction => {
      for (const { start, end } of spansOf(extraction)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(extraction.document.text.length)
      }
    })
  })

  test('what is quoted is what stands there', () => {
    check(({ document, entities, times, events }) => {
      const quoted = [
        ...entities.flatMap(entity => entity.mentions),
        ...times,
        ...events.flatMap(event => [...event.triggers, ...event.topics]),
      ]
      for (const { start, end, text } of quoted) expect(document.text.slice(start, end)).toBe(text)
    })
  })

  test('an event has exactly one main trigger', () => {
    check(({ events }) => {
      for (const { triggers } of events) expect(triggers.filter(trigger => trigger.main)).toHaveLength(1)
    })
  })

  test('an argument is explicit exactly if it is stated or stood for', () => {
    check(({ events }) => {
      for (const { explicit, basis } of events.flatMap(event => [...event.who, ...event.where]))
        expect(explicit).toBe(basis === 'STATED' || basis === 'ANAPHORIC')
    })
  })

  test('who and where are entities of the text or of the lexicon', () => {
    check(({ entities, events, relations }) => {
      const known = new Set([...entities.map(entity => entity.id), ...lexicon.entities.keys()])
      for (const { entity } of events.flatMap(event => [...event.who, ...event.where]))
        expect(known).toContain(entity)
      for (const { entity, target } of relations)
        expect([...known]).toEqual(expect.arrayContaining([entity, target]))
    })
  })

  test('a time of an event is a time of the text, and no range ends before it begins', () => {
    check(({ times, events }) => {
      const ids = times.map(time => time.id)
      for (const { when } of events) if (when !== null) expect(ids).toContain(when.time)
      for (const { earliest, latest } of times) expect((earliest ?? '') <= (latest ?? '')).toBe(true)
    })
  })

  test('a whole is an event of the text and no event is within itself', () => {
    check(({ events }) => {
      const ids = events.map(event => event.id)
      for (const { id, within } of events)
        for (const { event } of within) {
          expect(ids).toContain(event)
          expect(event).not.toBe(id)
        }
    })
  })

  test('two readings of it are equal', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(read(sourceOf(text))).toEqual(read(sourceOf(text)))
      }),
      { numRuns: 50 },
    )
  })
})

test('a text of nothing but blanks says nothing', () => {
  const { entities, times, events } = read(sourceOf(' \n\t ', PUBLISHED_ON))
  expect([entities, times, events]).toEqual([[], [], []])
})
