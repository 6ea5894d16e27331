import { describe, expect, test } from 'vitest'
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
