import { expect, it } from 'vitest'
import { readCursor, writeCursor } from '../../src/api/cursor.ts'

it.each([
  ['2015-10-16', 'ev-1'],
  [12, 'ent-oic'],
  [0, ''],
])('a cursor gives back the place %s, %s and is safe in a URL', (sortKey, id) => {
  const cursor = writeCursor('events', { row: null, sortKey, id })
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(readCursor('events', cursor)).toEqual({ sortKey, id })
})

it.each([[], ['events'], ['events', null, 'x'], ['events', 1, 2], ['entities', 1, 'x'], { 0: 'events' }])(
  '%j is no place in a list of events',
  content => {
    const cursor = Buffer.from(JSON.stringify(content)).toString('base64url')
    expect(() => readCursor('events', cursor)).toThrow('after is no cursor of this list')
  },
)
