import { documentIdOf, textHashOf } from '../../src/extract/document-id.ts'
import type { Extraction, SourceDocument } from '../../src/extract/extraction.ts'
import type { EntityTables } from '../../src/lexicon/lexicon.ts'

/** A reader of test sentences such as "Council session in Port": capitalised lexicon words are entities, `session` and `meeting` are events whose organisers stand before them and whose places follow `in`. */
export function createWordReader(lexicon: EntityTables, readBy = 'test/1') {
  const idByName = new Map([...lexicon.entities.values()].map(({ id, nameEn }) => [nameEn, id]))
  return (source: SourceDocument): Extraction => {
    const { text } = source
    if (text.includes('unreadable')) throw new Error('the reader broke')
    const names = [...text.matchAll(/[A-Z][a-z]+/g)].flatMap(match => {
      const entity = lexicon.entities.get(idByName.get(match[0].toLowerCase()) ?? '')
      return entity === undefined ? [] : [{ entity, start: match.index, end: match.index + match[0].length }]
    })
    const events = [...text.matchAll(/session|meeting/g)].map((match, index) => {
      const trigger = { start: match.index, end: match.index + match[0].length, text: match[0], main: true }
      return {
        id: `e${index}`,
        kind: match[0] === 'session' ? ('SESSION' as const) : ('MEETING' as const),
        ploverType: null,
        status: 'HELD' as const,
        triggers: [trigger],
        who: names
          .filter(({ end }) => end < trigger.start)
          .map(({ entity, start, end }) => ({
            entity: entity.id,
            role: 'ORGANIZER' as const,
            explicit: true,
            basis: 'STATED' as const,
            start,
            end,
            rule: 'test',
          })),
        where: names
          .filter(({ start }) => text.slice(0, start).endsWith(' in '))
          .map(({ entity, start, end }) => ({
            entity: entity.id,
            explicit: true,
            basis: 'STATED' as const,
            start,
            end,
          })),
        when: source.publishedOn && {
          earliest: source.publishedOn,
          latest: source.publishedOn,
          granularity: 'DAY' as const,
          edtf: source.publishedOn,
          basis: 'RELATIVE' as const,
          text: 'today',
          time: null,
        },
        topics: [],
        ordinal: null,
        claimedCount: null,
        theme: null,
        within: [],
        canonical: null,
      }
    })
    return {
      document: { ...source, id: documentIdOf(source), textHash: textHashOf(text), coverage: 'FULL', readBy },
      entities: [...new Set(names.map(({ entity }) => entity))].map(entity => ({
        id: entity.id,
        type: entity.type,
        nameAr: null,
        nameEn: entity.nameEn,
        wikidata: entity.wikidata,
        mentions: names
          .filter(name => name.entity === entity)
          .map(({ start, end }) => ({ start, end, text: text.slice(start, end), form: 'NAME' as const })),
      })),
      times: [],
      events: events.map(event => ({ ...event, when: event.when || null })),
      relations: [],
      diagnostics: [],
    }
  }
}
