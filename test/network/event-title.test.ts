import { describe, expect, it } from 'vitest'
import { readTitles } from '../../src/lexicon/read-titles.ts'
import { eventTitle, type TitledEvent } from '../../src/network/event-title.ts'
import { EVENT_KINDS } from '../../src/vocabulary.ts'

const titles = readTitles('lexicon')
const bare: TitledEvent = { kind: 'CONFERENCE', theme: null, date: null, participations: [], places: [] }
const edge = { basis: 'STATED', evidenceCount: 1 } as const
const year = (earliest: string, latest: string) =>
  ({ earliest, latest, granularity: 'DAY', edtf: null, basis: 'ABSOLUTE', text: '' }) as const
const full: TitledEvent = {
  kind: 'CONFERENCE',
  theme: '$& [peace]',
  date: year('2015-01-01', '2015-12-31'),
  participations: [
    { ...edge, entityId: 'Guest', role: 'PARTICIPANT' },
    { ...edge, entityId: 'UN', role: 'ORGANIZER' },
    { ...edge, entityId: 'OIC', role: 'ORGANIZER' },
  ],
  places: [{ ...edge, entityId: 'Moscow' }],
}
const title = (event: TitledEvent, language: string) => eventTitle(titles, event, language, async id => id)

describe('a title', () => {
  it('says kind, first organiser, place, theme and year', async () => {
    expect(await title(full, 'en')).toBe('UN conference in Moscow: "$& [peace]", 2015')
    expect(await title(full, 'ar-EG')).toBe('مؤتمر UN في Moscow: «$& [peace]»، 2015')
  })

  it('leaves out what is not known', async () => {
    expect(await title(bare, 'en')).toBe('Conference')
    expect(await title({ ...full, participations: [], theme: null }, 'en')).toBe('Conference in Moscow, 2015')
  })

  it('names no year that is not certain', async () => {
    expect(await title({ ...bare, date: year('2015-12-30', '2016-01-02') }, 'en')).toBe('Conference')
    expect(await title({ ...bare, date: { ...year('2015-12-30', ''), latest: null } }, 'en')).toBe(
      'Conference',
    )
  })

  it('is Arabic where a language has no form', async () => {
    expect(await title(bare, 'fr')).toBe('مؤتمر')
  })

  it.each(['ar', 'en'])('in %s exists for every kind', async language => {
    for (const kind of EVENT_KINDS)
      expect(await title({ ...full, kind }, language)).toMatch(/^[^[\]{}|]+\$& \[peace\]/)
  })
})
