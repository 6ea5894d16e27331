import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createReader, createTracedReader } from '../../src/extract/create-reader.ts'
import { FrameIndex } from '../../src/extract/events/frame-index.ts'
import type { Frame } from '../../src/lexicon/arabic-tables.ts'
import { eventsOf, expectedOf, lexicon, readCorpus, sourceOf } from './read-text.ts'

const rows = readCorpus('events.tsv')

describe('the events of a text are read as its example says', () => {
  test.each(rows)('$place', row => {
    expect(eventsOf(row.text('text'))).toEqual(expectedOf(row))
  })
})

test('at least every fourth example is a negative', () => {
  const negatives = rows.filter(row => expectedOf(row).length === 0)
  expect(negatives.length * 4).toBeGreaterThanOrEqual(rows.length)
})

describe('every verb and noun with frames', () => {
  const readTraced = createTracedReader(lexicon)
  const examples = rows.map(row => {
    const { trace } = readTraced(sourceOf(row.text('text').replaceAll(' | ', '\n')))
    const words = trace.words.filter(word => ['verb', 'event', 'masdar'].includes(word.class))
    return { words: new Set(words.map(word => word.id)), isNegative: expectedOf(row).length === 0 }
  })
  const named = new Set([
    ...lexicon.arabic.verbs.map(verb => verb.id),
    ...lexicon.arabic.eventNouns.filter(noun => noun.class !== 'other').map(noun => noun.id),
  ])
  const framed = lexicon.arabic.frames.map(frame => frame.trigger)
  const nouns = lexicon.arabic.eventNouns.filter(noun => noun.class === 'event').map(noun => noun.id)
  const triggers = [...new Set([...framed, ...nouns])].filter(trigger => named.has(trigger))

  test.each(triggers)('%s stands in three examples, one of them a negative', trigger => {
    const own = examples.filter(({ words }) => words.has(trigger))
    const negatives = own.filter(({ isNegative }) => isNegative)
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(negatives.length).toBeGreaterThanOrEqual(1)
    expect(own.length).toBeGreaterThan(negatives.length)
  })
})

const nameOf = ({ trigger, slot, marker, gives }: Frame) => `${trigger} ${slot} ${marker ?? '-'} ${gives}`

describe('every row of frames.tsv', () => {
  const used = new Set<Frame>()
  beforeAll(() => {
    const spies = (['eventOfVerb', 'ofVerb', 'ofEvent'] as const).map(name =>
      vi.spyOn(FrameIndex.prototype, name),
    )
    const read = createReader(lexicon)
    for (const row of rows) read(sourceOf(row.text('text').replaceAll(' | ', '\n'), '2016-03-09'))
    for (const spy of spies)
      for (const { value } of spy.mock.results) if (value !== null) used.add(value as Frame)
  })
  afterAll(() => vi.restoreAllMocks())

  test('is the one that some example rests on', () => {
    const unused = lexicon.arabic.frames
      .filter(frame => !used.has(frame))
      .map(frame => `${nameOf(frame)} (${frame.fillers.join(' ')})`)
    expect(unused).toEqual([])
  })
})
