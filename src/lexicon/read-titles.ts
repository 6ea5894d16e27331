import { join } from 'node:path'
import { EVENT_KINDS, type EventKind, ROLES } from '../vocabulary.ts'
import { type EventTitles, TITLE_SLOTS } from './event-titles.ts'
import { readTable } from './read-table.ts'

const LANGUAGES = ['ar', 'en'] as const
const SLOTS: ReadonlySet<string> = new Set([...TITLE_SLOTS, ...ROLES.map(role => role.toLowerCase())])

/** The forms of event titles in a lexicon's directory. Throws with file and line on an unknown slot, and when a kind has no form. */
export function readTitles(directory: string): EventTitles {
  return new Map(LANGUAGES.map(language => [language, readForms(directory, `${language}/titles.tsv`)]))
}

function readForms(directory: string, name: string): ReadonlyMap<EventKind, string> {
  const forms = new Map(
    readTable(join(directory, name), name).map(row => {
      const form = row.text('form')
      const unknown = slotsOf(form).find(slot => !SLOTS.has(slot))
      if (unknown !== undefined)
        throw new Error(`${row.place}: "${unknown}" is none of ${[...SLOTS].join(' ')}`)
      return [row.oneOf('kind', EVENT_KINDS), form] as const
    }),
  )
  const missing = EVENT_KINDS.find(kind => !forms.has(kind))
  if (missing !== undefined) throw new Error(`${name}: "${missing}" has no form`)
  return forms
}

function slotsOf(form: string): readonly string[] {
  return [...form.matchAll(/\{([^}]*)\}/g)].flatMap(([, slots = '']) => slots.split('|'))
}
