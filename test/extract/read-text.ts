import { join } from 'node:path'
import { createReader, type Reader } from '../../src/extract/create-reader.ts'
import type { ExtractedEvent, Extraction, SourceDocument, Span } from '../../src/extract/extraction.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readTable, type TableRow } from '../../src/lexicon/read-table.ts'

export const lexicon = readLexicon('lexicon')
export const read: Reader = createReader(lexicon)

/** The day on which all example sentences of `events.tsv` were published, a Wednesday. */
export const PUBLISHED_ON = '2016-03-09'

/** A text as it is given to the reader, with nothing known about it but the day of publication. */
export function sourceOf(text: string, publishedOn: string | null = PUBLISHED_ON): SourceDocument {
  return {
    text,
    title: null,
    publisher: null,
    url: null,
    language: null,
    publishedOn,
    publishedOnBasis: publishedOn === null ? 'UNKNOWN' : 'GIVEN',
    externalId: null,
  }
}

/** The reading of a text; a vertical bar in an example stands for a line break. */
export function readText(text: string, publishedOn: string | null = PUBLISHED_ON): Extraction {
  return read(sourceOf(text.replaceAll(' | ', '\n'), publishedOn))
}

/** The rows of a table of `test/corpus/ar`, or none where the table has only its header. */
export function readCorpus(name: string): readonly TableRow[] {
  return readTable(join('test/corpus/ar', name), name)
}

/** What a row expects, in the order it is written; an empty cell expects nothing. */
export function expectedOf(row: TableRow): readonly string[] {
  return row.optional('expected')?.split(' ; ') ?? []
}

/** The times of a text as `span|earliest|latest|granularity|basis|edtf`, in its order; `?` where there is no value. */
export function timesOf(text: string, publishedOn: string | null): readonly string[] {
  return readText(text, publishedOn).times.map(time =>
    [time.text, time.earliest, time.latest, time.granularity, time.basis, time.edtf]
      .map(cell => cell ?? '?')
      .join('|'),
  )
}

/** The names of a text as `TYPE:surface`, in its order; nested names behind the one around them. */
export function namesOf(text: string): readonly string[] {
  return readText(text)
    .entities.flatMap(({ type, mentions }) => mentions.map(mention => ({ type, ...mention })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ type, text: surface }) => `${type}:${surface}`)
}

/** The events of a text, one compact line each: kind, status, main trigger, who, where, when, number, whole. */
export function eventsOf(text: string): readonly string[] {
  const { document, events } = readText(text)
  return events.map(event => lineOf(event, document.text))
}

function lineOf(event: ExtractedEvent, text: string): string {
  const surface = ({ start, end }: Span) => text.slice(start, end)
  const main = event.triggers.find(trigger => trigger.main)
  const who = event.who.map(
    argument =>
      `${argument.role}${argument.basis === 'STATED' ? '' : `(${argument.basis})`}:${surface(argument)}`,
  )
  const where = event.where.map(surface)
  const number = `${event.ordinal === null ? '' : `#${event.ordinal}`}${event.claimedCount === null ? '' : `x${event.claimedCount}`}`
  return [
    `${event.kind} ${event.status} ${main?.text}`,
    who.join(', '),
    where.length === 0 ? '' : `@${where.join(', ')}`,
    event.when === null ? '' : `${event.when.earliest}..${event.when.latest}`,
    number,
    event.within.map(({ event: whole, relation }) => `${relation} ${whole}`).join(', '),
  ]
    .filter(part => part !== '')
    .join(' | ')
}
