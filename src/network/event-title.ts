import type { Event } from '../graph/projection.ts'
import type { EventTitles } from '../lexicon/event-titles.ts'
import { primaryLanguage } from './entity-name.ts'

/** What a title is made from. */
export type TitledEvent = Pick<Event, 'kind' | 'theme' | 'date' | 'participations' | 'places'>

/** A title in the language asked (Arabic where there is no form in it), from kind, theme, first organiser, place and year. */
export async function eventTitle(
  titles: EventTitles,
  event: TitledEvent,
  language: string,
  nameOf: (entityId: string) => Promise<string>,
): Promise<string> {
  const forms = titles.get(primaryLanguage(language)) ?? titles.get('ar')
  const form = forms?.get(event.kind) ?? event.kind
  const values = new Map<string, string>()
  for (const [, slots = ''] of form.matchAll(/\{([^}]*)\}/g)) {
    const value = await firstKnown(slots.split('|'), event, nameOf)
    if (value !== null) values.set(slots, value)
  }
  const title = form
    .replace(/\[([^\]]*)\]/g, (_, group: string) => (slotsAreKnown(group, values) ? group : ''))
    .replace(/\{([^}]*)\}/g, (_, slots: string) => values.get(slots) ?? '')
  return title.charAt(0).toUpperCase() + title.slice(1)
}

async function firstKnown(
  slots: readonly string[],
  event: TitledEvent,
  nameOf: (entityId: string) => Promise<string>,
): Promise<string | null> {
  for (const slot of slots) {
    if (slot === 'theme' && event.theme !== null) return event.theme
    const year = slot === 'year' ? yearOf(event) : null
    if (year !== null) return year
    const entityId = slot === 'place' ? event.places[0]?.entityId : firstInRole(event, slot)
    if (entityId !== undefined) return nameOf(entityId)
  }
  return null
}

function firstInRole(event: TitledEvent, slot: string): string | undefined {
  return event.participations.find(({ role }) => role.toLowerCase() === slot)?.entityId
}

/** The year, when both bounds lie in one. */
function yearOf({ date }: TitledEvent): string | null {
  const year = date?.earliest?.slice(0, 4)
  return year !== undefined && date?.latest?.startsWith(year) ? year : null
}

function slotsAreKnown(group: string, values: ReadonlyMap<string, string>): boolean {
  return [...group.matchAll(/\{([^}]*)\}/g)].every(([, slots = '']) => values.has(slots))
}
