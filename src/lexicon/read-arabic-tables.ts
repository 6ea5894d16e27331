import { ENTITY_TYPES, EVENT_KINDS, EVENT_STATUSES, PLOVER_TYPES, ROLES } from '../vocabulary.ts'
import {
  type ArabicTables,
  type EventNoun,
  type Frame,
  type LexicalWord,
  NAME_CUE_USES,
  type NameCue,
  type Office,
  type Verb,
} from './arabic-tables.ts'
import { GENDERS } from './lexicon.ts'
import type { TableRow } from './read-table.ts'

const SLOTS = ['subject', 'object', 'genitive', 'marker'] as const
const FILLERS = [...ENTITY_TYPES, 'actor', 'place', 'event', 'time', 'any'] as const
const GIFTS = [...ROLES, 'SUBJECT', 'PLACE', 'TOPIC', 'TIME', 'EVENT', 'SOURCE'] as const
const NUMBERS = ['singular', 'dual', 'plural'] as const

/** The Arabic tables of a lexicon, given how to read the rows of one of them. */
export function readArabicTables(rows: (name: string) => readonly TableRow[]): ArabicTables {
  return {
    words: [
      ...rows('ar/words.tsv').map(row => readWord(row, row.optional('id') ?? '-', 0)),
      ...rows('ar/numbers.tsv').map(row => readWord(row, '-', row.number('amount') ?? 0)),
      ...readTimeWords(rows('ar/time.tsv')),
    ],
    eventNouns: rows('ar/event-nouns.tsv').map(readEventNoun),
    verbs: rows('ar/verbs.tsv').map(readVerb),
    frames: rows('ar/frames.tsv').map(readFrame),
    kinds: rows('ar/kinds.tsv').map(row => ({
      noun: row.text('noun'),
      beside: row.text('beside'),
      kind: row.oneOf('kind', EVENT_KINDS),
      place: row.place,
    })),
    statuses: rows('ar/status.tsv').map(row => ({
      signals: row.words('signals'),
      status: row.oneOf('status', EVENT_STATUSES),
    })),
    choices: rows('ar/choices.tsv').map(row => ({
      class: row.text('class'),
      before: row.text('before'),
      weight: row.number('weight') ?? 0,
    })),
    nameCues: rows('ar/name-cues.tsv').map(readNameCue),
    offices: rows('ar/offices.tsv').map(readOffice),
    demonyms: rows('ar/demonyms.tsv').map(row => ({
      entityId: row.text('entity'),
      form: row.text('form'),
      place: row.place,
    })),
    givenNames: rows('ar/given-names.tsv').map(row => ({
      form: row.text('name'),
      gender: row.optional('gender') === null ? null : row.oneOf('gender', GENDERS),
      place: row.place,
    })),
    familyNames: rows('ar/family-names.tsv').map(row => ({
      name: row.text('name'),
      isAlone: row.oneOf('use', ['alone', 'behind']) === 'alone',
      place: row.place,
    })),
    nameAdjectives: rows('ar/name-adjectives.tsv').map(row => ({
      use: row.oneOf('use', ['part', 'any', 'outside']),
      form: row.text('form'),
    })),
    commonWords: rows('ar/common-words.tsv').map(row => row.text('word')),
  }
}

/** The words of a language's `time.tsv`. */
export function readTimeWords(rows: readonly TableRow[]): readonly LexicalWord[] {
  return rows.map(row => readWord(row, row.optional('id') ?? '-', row.number('amount') ?? 0))
}

function readWord(row: TableRow, id: string, amount: number): LexicalWord {
  return { class: row.text('class'), id, amount, form: row.text('form'), place: row.place }
}

function readEventNoun(row: TableRow): EventNoun {
  return {
    id: row.text('id'),
    class: row.oneOf('class', ['event', 'masdar', 'other']),
    kind: row.optional('kind') === null ? null : row.oneOf('kind', EVENT_KINDS),
    ploverType: row.optional('plover') === null ? null : row.oneOf('plover', PLOVER_TYPES),
    gender: row.oneOf('gender', GENDERS),
    number: row.oneOf('number', NUMBERS),
    form: row.text('form'),
    needs: row.words('needs'),
    place: row.place,
  }
}

function readVerb(row: TableRow): Verb {
  return {
    id: row.text('id'),
    past: row.text('past'),
    imperfect: row.text('imperfect'),
    kind: row.optional('kind') === null ? null : row.oneOf('kind', EVENT_KINDS),
    ploverType: row.optional('plover') === null ? null : row.oneOf('plover', PLOVER_TYPES),
    needs: row.words('needs'),
    place: row.place,
  }
}

function readFrame(row: TableRow): Frame {
  const slot = row.oneOf('slot', SLOTS)
  const marker = row.optional('marker')
  if ((slot === 'marker') !== (marker !== null))
    throw new Error(`${row.place}: a marker stands with the slot "marker" and nowhere else`)
  return {
    trigger: row.text('trigger'),
    slot,
    marker,
    fillers: row.words('filler').map(word => {
      const filler = FILLERS.find(candidate => candidate === word)
      if (filler === undefined) throw new Error(`${row.place}: "${word}" is none of ${FILLERS.join(' ')}`)
      return filler
    }),
    gives: row.oneOf('gives', GIFTS),
    status: row.optional('status') === null ? null : row.oneOf('status', EVENT_STATUSES),
    place: row.place,
  }
}

function readNameCue(row: TableRow): NameCue {
  return {
    type: row.oneOf('type', ENTITY_TYPES),
    use: row.oneOf('use', NAME_CUE_USES),
    gender: row.oneOf('gender', GENDERS),
    form: row.text('form'),
    place: row.place,
  }
}

function readOffice(row: TableRow): Office {
  return {
    class: row.oneOf('class', ['office', 'title', 'profession', 'group', 'members']),
    gender: row.oneOf('gender', GENDERS),
    form: row.text('form'),
    place: row.place,
  }
}
