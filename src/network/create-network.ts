import type { EventFilter } from '../graph/event-filter.ts'
import type { EventTitles } from '../lexicon/event-titles.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { EntityFilter, GraphStore } from '../store/graph-store.ts'
import { eventTitle, type TitledEvent } from './event-title.ts'
import type { EntityFilterInput, EventFilterInput } from './filter-input.ts'
import { placesWithin } from './places-within.ts'
import { type FilterSurroundings, readEntityFilter, readEventFilter } from './read-filters.ts'

/** What is asked of the graph with the lexicon at hand. */
export interface Network {
  /** A caller's filter on events, ready for the store. Throws IsnadError. */
  eventFilter(input: EventFilterInput | null | undefined): Promise<EventFilter>
  /** A caller's filter on entities, ready for the store. Throws IsnadError. */
  entityFilter(input: EntityFilterInput | null | undefined): Promise<EntityFilter>
  /** The title of an event in a language. */
  eventTitle(
    event: TitledEvent,
    language: string,
    nameOf: (entityId: string) => Promise<string>,
  ): Promise<string>
}

/** The questions above the store that need the lexicon. */
export function createNetwork(
  store: Pick<GraphStore, 'entities'>,
  lexicon: Pick<Lexicon, 'entities' | 'relations'>,
  titles: EventTitles,
): Network {
  const surroundings: FilterSurroundings = {
    store,
    isListed: id => lexicon.entities.has(id),
    within: placesWithin(lexicon.relations),
  }
  return {
    eventFilter: input => readEventFilter(input ?? {}, surroundings),
    entityFilter: input => readEntityFilter(input ?? {}, surroundings),
    eventTitle: (event, language, nameOf) => eventTitle(titles, event, language, nameOf),
  }
}
