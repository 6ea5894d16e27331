import { describe, expect, test } from 'vitest'
import type { ExtractedTime } from '../../src/extract/extraction.ts'
import { addDays, daysBetween } from '../../src/extract/times/calendar.ts'
import type { LexiconName } from '../../src/lexicon/lexicon.ts'
import { createFolding } from '../../src/text/fold.ts'
import { lexicon, PUBLISHED_ON, readCorpus, readText } from './read-text.ts'

const folding = createFolding(lexicon.letters)
const texts = readCorpus('events.tsv').map(row => ({ place: row.place, text: row.text('text') }))

const TATWEEL = '\u0640'
const FATHA = '\u064e'
const HAMZA_FORMS = /[\u0623\u0625\u0622]/g
const ALIF = '\u0627'
/** A letter inside a word, where a mark or tatweel may stand without touching a proclitic. */
const INSIDE = /(?<=[\u0621-\u064a]{3})(?=[\u0621-\u064a])/g

/** What a text says without where it says it, with its words folded. */
function findingsOf(text: string, publishedOn: string | null = PUBLISHED_ON) {
  const { entities, events, times } = readText(text, publishedOn)
  return {
    entities: entities.map(({ id, type, mentions }) => ({
      id: id.startsWith('ent-') && lexicon.entities.has(id) ? id : folding.full(mentions[0]?.text ?? ''),
      type,
      mentions: mentions.map(mention => folding.full(mention.text)),
    })),
    times: times.map(({ earliest, latest, granularity }) => ({ earliest, latest, granularity })),
    events: events.map(({ kind, status, triggers, who, where, when, ordinal, claimedCount, within }) => ({
      kind,
      status,
      triggers: triggers.map(trigger => folding.full(trigger.text)),
      who: who.map(({ role, basis }) => `${role} ${basis}`),
      where: where.map(({ basis }) => basis),
      when: when === null ? null : [when.earliest, when.latest],
      ordinal,
      claimedCount,
      within,
    })),
  }
}

describe('the spelling of a text does not change what it says', () => {
  test.each(texts)('without hamza: $place', ({ text }) => {
    expect(findingsOf(text.replace(HAMZA_FORMS, ALIF))).toEqual(findingsOf(text))
  })

  test.each(texts)('with tatweel inside its words: $place', ({ text }) => {
    expect(findingsOf(text.replace(INSIDE, TATWEEL))).toEqual(findingsOf(text))
  })

  test.each(texts)('with diacritics inside its words: $place', ({ text }) => {
    expect(findingsOf(text.replace(INSIDE, FATHA))).toEqual(findingsOf(text))
  })
})

describe('a text that is published later says the same later', () => {
  const rows = readCorpus('times.tsv').filter(row => row.optional('publishedOn') !== null)
  const DAYS = new Set(['deictic', 'weekday'])
  const WEEKS = 7 * 53

  test.each(rows)('by as many days: $place', row => {
    const publishedOn = row.text('publishedOn')
    const later = addDays(publishedOn, WEEKS)
    const relative = (day: string) =>
      readText(row.text('text'), day)
        .times.filter((time: ExtractedTime) => DAYS.has(time.rule))
        .map(({ earliest }) => (earliest === null ? null : daysBetween(day, earliest)))
    expect(relative(later)).toEqual(relative(publishedOn))
  })
})

describe('a name swapped for another of its type and gender', () => {
  const isPlain = (name: LexiconName) =>
    name.language === 'ar' && name.form === 'NAME' && name.condition === null && !name.text.includes(' ')
  const nameOf = (id: string) => lexicon.names.find(name => name.entityId === id && isPlain(name))?.text
  const swaps = [
    ['ent-france', 'ent-italy'],
    ['ent-egypt', 'ent-turkey'],
    ['ent-paris', 'ent-brussels'],
    ['ent-geneva', 'ent-vienna'],
  ].flatMap(([from = '', to = '']) => {
    const [one, other] = [nameOf(from), nameOf(to)]
    return one === undefined || other === undefined ? [] : [{ one, other, to }]
  })

  test('has both of its names in the lexicon', () => {
    expect(swaps).toHaveLength(4)
  })

  const cases = texts.flatMap(({ place, text }) =>
    swaps
      .filter(({ one, other }) => text.split(' ').includes(one) && !text.includes(other))
      .map(swap => ({ place, text, ...swap })),
  )

  test.each(cases)('changes nothing but the name: $place to $to', ({ text, one, other }) => {
    const swapped = text
      .split(' ')
      .map(word => (word === one ? other : word))
      .join(' ')
    const shape = ({ times, events }: ReturnType<typeof findingsOf>) => ({ times, events })
    expect(shape(findingsOf(swapped))).toEqual(shape(findingsOf(text)))
  })
})

describe('a month by another of its names', () => {
  const months = lexicon.arabic.words.filter(word => word.class === 'month')
  const texts = months.map(({ place, form, amount }) => ({ place, form, amount }))

  test.each(texts)('is the same month: $place', ({ form, amount }) => {
    const first = months.find(month => month.amount === amount)?.form
    expect(findingsOf(`7 ${form}`).times).toEqual(findingsOf(`7 ${first}`).times)
  })
})
