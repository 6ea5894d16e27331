import {
  ENTITY_TYPES,
  type EntityType,
  EVENT_FAMILIES,
  EVENT_STATUSES,
  type EventFamily,
  type EventStatus,
  ROLES,
  type Role,
} from '../../src/vocabulary.ts'
import { isLanguage, type Language } from '../shared/language.ts'

/** Events as nodes between those who took part, or actors tied by the events they share. */
export type Mode = 'events' | 'actors'

/** All that decides what the page shows. It stands in the address, so that a link opens the same page. */
export interface View {
  readonly language: Language
  /** Ids of the entities and events the picture is drawn around; the first is the one that was searched for. */
  readonly ids: readonly string[]
  /** Whether the whole graph is drawn, where `ids` is empty. */
  readonly whole: boolean
  readonly mode: Mode
  readonly shape: 'picture' | 'table'
  /** What is shown; null where nothing was chosen: every type and role, and what counts (see Subgraph). */
  readonly types: readonly EntityType[] | null
  readonly roles: readonly Role[] | null
  readonly statuses: readonly EventStatus[] | null
  readonly families: readonly EventFamily[] | null
  /** ISO days, both included. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The node or edge whose card is open. */
  readonly selected: string | null
  /** How many nodes at most. */
  readonly limit: number
}

/** The sizes of a picture that can be asked for, in nodes; the last is the most that the server draws. */
export const LIMITS = [60, 200, 600, 2000] as const

/** What networks take unless they are asked otherwise, as the server does. */
export const COUNTED_STATUSES: readonly EventStatus[] = ['HELD', 'ONGOING', 'ANNOUNCED']
export const COUNTED_FAMILIES: readonly EventFamily[] = EVENT_FAMILIES.filter(family => family !== 'SERIES')

/** The view that a fresh visitor has. */
export function firstView(language: Language): View {
  return {
    language,
    ids: [],
    whole: false,
    mode: 'events',
    shape: 'picture',
    types: null,
    roles: null,
    statuses: null,
    families: null,
    earliest: null,
    latest: null,
    selected: null,
    limit: LIMITS[0],
  }
}

/** The view in the part of an address after `?`. What it does not know there is left out. */
export function parseView(search: string, language: Language): View {
  const given = new URLSearchParams(search)
  const list = (key: string) => (given.get(key) ?? '').split(',').filter(part => part !== '')
  const asked = given.get('lang')
  return {
    language: isLanguage(asked) ? asked : language,
    ids: [...new Set(list('ids').filter(isId))].slice(0, 100),
    whole: given.has('whole'),
    mode: given.get('mode') === 'actors' ? 'actors' : 'events',
    shape: given.get('shape') === 'table' ? 'table' : 'picture',
    types: chosen(ENTITY_TYPES, given.get('types')),
    roles: chosen(ROLES, given.get('roles')),
    statuses: chosen(EVENT_STATUSES, given.get('statuses')),
    families: chosen(EVENT_FAMILIES, given.get('families')),
    earliest: day(given.get('from')),
    latest: day(given.get('to')),
    selected: /^(ent|ev|edge)-[\w.-]+$/.test(given.get('selected') ?? '') ? given.get('selected') : null,
    limit: LIMITS.find(limit => String(limit) === given.get('limit')) ?? LIMITS[0],
  }
}

/** The part of an address that opens the view again, from `?` on. */
export function formatView(view: View): string {
  const given = new URLSearchParams()
  const set = (key: string, value: string | null) => {
    if (value !== null && value !== '') given.set(key, value)
  }
  set('ids', view.ids.join(','))
  if (view.whole) given.set('whole', '')
  if (view.mode !== 'events') given.set('mode', view.mode)
  if (view.shape !== 'picture') given.set('shape', view.shape)
  // An empty choice shows nothing, which is not the same as none.
  for (const key of ['types', 'roles', 'statuses', 'families'] as const) {
    const values = view[key]
    if (values !== null) given.set(key, values.join(','))
  }
  set('from', view.earliest)
  set('to', view.latest)
  set('selected', view.selected)
  if (view.limit !== LIMITS[0]) given.set('limit', String(view.limit))
  given.set('lang', view.language)
  return `?${given.toString().replaceAll('%2C', ',').replaceAll('whole=', 'whole')}`
}

/** Whether there is anything to draw. */
export function isStarted({ ids, whole }: View): boolean {
  return whole || ids.length > 0
}

/** The view with one more node that its neighbours are drawn of. */
export function expand(view: View, id: string): View {
  return { ...view, ids: [...view.ids.filter(other => other !== id), id], whole: false, selected: id }
}

/** The view without the neighbours of a node. */
export function collapse(view: View, id: string): View {
  return { ...view, ids: view.ids.filter(other => other !== id) }
}

/** A picture around one node alone. */
export function centreOn(view: View, id: string): View {
  return { ...view, ids: [id], whole: false, selected: id, limit: LIMITS[0] }
}

function chosen<Value extends string>(
  values: readonly Value[],
  given: string | null,
): readonly Value[] | null {
  if (given === null) return null
  const parts = given.split(',')
  return values.filter(value => parts.includes(value))
}

function day(given: string | null): string | null {
  return given !== null && /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : null
}

function isId(given: string): boolean {
  return /^(ent|ev|rep)-[\w.-]+$/.test(given)
}
