import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createTracedReader } from '../../src/extract/create-reader.ts'
import type { ExtractedEntity } from '../../src/extract/extraction.ts'
import type { LexiconEntity } from '../../src/lexicon/lexicon.ts'
import { createFolding } from '../../src/text/fold.ts'
import { lexicon, PUBLISHED_ON, readCorpus, readText, sourceOf } from './read-text.ts'

/** What is found does not hang on which name stands there: each swapped for another of its type and gender. */

const ARTICLE = 'ال'
const folding = createFolding(lexicon.letters)
const readTraced = createTracedReader(lexicon)
const texts = [
  ...readCorpus('events.tsv').map(row => ({
    place: row.place,
    text: row.text('text').replaceAll(' | ', '\n'),
    publishedOn: PUBLISHED_ON,
  })),
  {
    place: 'the seed article',
    text: readFileSync('test/documents/oic-un-jerusalem/text.txt', 'utf8'),
    publishedOn: '2015-12-10',
  },
]

/** The first name of each entity that counts alone. */
const nameOf = new Map(
  lexicon.names
    .filter(({ language, form, condition }) => language === 'ar' && form === 'NAME' && condition === null)
    .toReversed()
    .map(({ entityId, text }) => [entityId, text]),
)
const related = new Set(
  lexicon.relations.flatMap(({ fromId, toId }) => [`${fromId} ${toId}`, `${toId} ${fromId}`]),
)
/** First words of names that make a kind of a meeting: what stands there counts, by rule. */
const speaking = new Set(lexicon.arabic.kinds.map(({ beside }) => folding.full(beside).replace(ARTICLE, '')))
const firstWord = (name: string) => folding.full(name).split(' ')[0]?.replace(ARTICLE, '') ?? ''

/** Names of two entities, of which the rest of the text decides. */
const undecided = new Set(
  lexicon.names.filter(({ condition }) => condition === 'context').map(({ text }) => folding.light(text)),
)

/** The names a text has for an entity when it is told by one listed name only, and nothing else of the text hangs on it. */
function isSwappable({ id, mentions }: ExtractedEntity, ids: readonly string[]): boolean {
  const [own = '', ...others] = [...new Set(mentions.map(({ text }) => text))]
  return (
    lexicon.entities.has(id) &&
    others.length === 0 &&
    mentions.every(({ form }) => form !== 'NOMINAL') &&
    !speaking.has(firstWord(own)) &&
    !ids.some(other => related.has(`${id} ${other}`)) &&
    lexicon.names.some(name => name.entityId === id && folding.light(name.text) === folding.light(own))
  )
}

/** Another entity of the same type and gender whose name can stand in the same place, picked by a hash. */
function otherFor(entity: ExtractedEntity, ids: readonly string[], place: string): LexiconEntity | undefined {
  const listed = lexicon.entities.get(entity.id)
  const hasArticle = entity.mentions[0]?.text.startsWith(ARTICLE)
  const candidates = [...lexicon.entities.values()].filter(({ id, type, gender }) => {
    const name = nameOf.get(id)
    return (
      type === listed?.type &&
      gender === listed.gender &&
      name !== undefined &&
      name.startsWith(ARTICLE) === hasArticle &&
      !speaking.has(firstWord(name)) &&
      !ids.some(other => other === id || related.has(`${id} ${other}`))
    )
  })
  const lot = createHash('sha256').update(`${place} ${entity.id}`).digest().readUInt32BE(0)
  return candidates[lot % candidates.length]
}

function swap(text: string, { mentions }: ExtractedEntity, name: string): string {
  return mentions
    .toSorted((a, b) => b.start - a.start)
    .reduce((swapped, { start, end }) => swapped.slice(0, start) + name + swapped.slice(end), text)
}

/** What a text says without its offsets, with an entity under another's id. */
function findingsOf(text: string, publishedOn: string, from = '', to = '') {
  const { times, events } = readText(text, publishedOn)
  const idOf = (id: string) => (id === from ? to : lexicon.entities.has(id) ? id : 'unlisted')
  return {
    times: times.map(({ earliest, latest, granularity }) => ({ earliest, latest, granularity })),
    events: events.map(({ kind, status, triggers, who, where, when, ordinal, claimedCount, within }) => ({
      kind,
      status,
      triggers: triggers.map(trigger => folding.full(trigger.text)),
      who: who.map(({ role, basis, entity }) => `${role} ${basis} ${idOf(entity)}`),
      where: where.map(({ basis, entity }) => `${basis} ${idOf(entity)}`),
      when: when === null ? null : [when.earliest, when.latest],
      ordinal,
      claimedCount,
      within,
    })),
  }
}

const cases = texts.flatMap(({ place, text, publishedOn }) => {
  const { extraction, trace } = readTraced(sourceOf(text, publishedOn))
  // An adjective of origin hangs on its country without naming it.
  if (trace.words.some(word => word.class === 'demonym')) return []
  const mentions = extraction.entities.flatMap(entity => entity.mentions)
  if (mentions.some(({ text }) => undecided.has(folding.light(text)))) return []
  const ids = extraction.entities.map(({ id }) => id)
  return extraction.entities
    .filter(entity => isSwappable(entity, ids))
    .flatMap(entity => {
      const other = otherFor(entity, ids, place)
      const name = nameOf.get(other?.id ?? '')
      return other === undefined || name === undefined
        ? []
        : [{ place, text, publishedOn, id: entity.id, other: other.id, swapped: swap(text, entity, name) }]
    })
})

describe('a name swapped for another of its type and gender', () => {
  test('is tried in many texts, for each type that the examples name', () => {
    const types = new Set(cases.map(({ id }) => lexicon.entities.get(id)?.type))
    expect(cases.length).toBeGreaterThan(250)
    for (const type of ['PERSON', 'COUNTRY', 'CITY', 'ORGANIZATION']) expect(types).toContain(type)
  })

  test.each(cases)('changes nothing but the name: $place, $id to $other', row => {
    expect(findingsOf(row.swapped, row.publishedOn, row.other, row.id)).toEqual(
      findingsOf(row.text, row.publishedOn),
    )
  })
})
