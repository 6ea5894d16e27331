import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
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
