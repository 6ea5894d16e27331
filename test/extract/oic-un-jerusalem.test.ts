import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ExtractedEvent } from '../../src/extract/extraction.ts'
import { readTable, type TableRow } from '../../src/lexicon/read-table.ts'
import { read, sourceOf } from './read-text.ts'

const DOCUMENT = 'test/documents/oic-un-jerusalem'
const text = readFileSync(`${DOCUMENT}/text.txt`, 'utf8')
const rows = readTable(`${DOCUMENT}/expected.tsv`, 'expected.tsv')
const { entities, events, times } = read(sourceOf(text, '2015-12-10'))

const isSaid = ({ explicit }: { readonly explicit: boolean }) => explicit

/** The cells of an event in the columns of the table. */
function cellsOf(event: ExtractedEvent): Readonly<Record<string, string>> {
  const cells = {
    kind: event.kind,
    status: event.status,
    trigger: event.triggers.find(trigger => trigger.main)?.text ?? '',
    who: event.who
      .filter(isSaid)
      .map(({ role, entity }) => `${role}:${entity}`)
      .sort()
      .join(' '),
    where: event.where.map(place => place.entity).join(' '),
    earliest: event.when?.earliest ?? '',
    latest: event.when?.latest ?? '',
    number: `${event.ordinal === null ? '' : `#${event.ordinal}`}${event.claimedCount === null ? '' : `x${event.claimedCount}`}`,
    within: [...new Set(event.within.map(({ relation }) => relation))].join(' '),
  }
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell || '-']))
}

function fits(row: TableRow, event: ExtractedEvent): boolean {
  return Object.entries(cellsOf(event)).every(([column, cell]) => {
    const wanted = row.optional(column) ?? '-'
    const sorted = column === 'who' ? wanted.split(' ').sort().join(' ') : wanted
    return wanted === '*' || sorted === cell
  })
}

describe('the text on the conference on Jerusalem', () => {
  test.each(rows)('tells of the event of $place once', row => {
    const near = events.filter(event => event.kind === row.text('kind')).map(cellsOf)
    expect(events.filter(event => fits(row, event)).map(cellsOf), JSON.stringify(near)).toHaveLength(1)
  })

  test('tells of no other event', () => {
    expect(events.filter(event => !rows.some(row => fits(row, event))).map(cellsOf)).toEqual([])
  })

  test('has exactly six cities as places of events', () => {
    const places = new Set(events.flatMap(event => event.where.map(place => place.entity)))
    expect([...places].sort()).toEqual(
      ['brussels', 'geneva', 'hague', 'jakarta', 'moscow', 'vienna'].map(city => `ent-${city}`),
    )
  })

  test('names Jerusalem, Gaza and the mosque without an event in them', () => {
    expect(entities.map(entity => entity.id)).toEqual(
      expect.arrayContaining(['ent-jerusalem', 'ent-gaza', 'ent-aqsa']),
    )
  })

  test('gives the statement and the missing resolution as outcomes of the three meetings of the Council', () => {
    const meetings = events.filter(event => event.kind === 'COUNCIL_MEETING').map(event => event.id)
    const outcomes = events.filter(event => ['STATEMENT', 'RESOLUTION'].includes(event.kind)).slice(0, 2)
    expect(meetings).toHaveLength(3)
    for (const outcome of outcomes) expect(outcome.within.map(({ event }) => event)).toEqual(meetings)
  })

  test('dates the same time twice where a paragraph stands twice', () => {
    const values = times.map(({ earliest, latest }) => `${earliest}..${latest}`)
    expect(values.slice(15)).toEqual(values.slice(1, 15))
  })
})
