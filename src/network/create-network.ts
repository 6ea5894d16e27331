import type { EventFilter } from '../graph/event-filter.ts'
import type { EventTitles } from '../lexicon/event-titles.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { DocumentFilter, EntityFilter, GraphStore, NameHit, NameQuery } from '../store/graph-store.ts'
import { createFolding } from '../text/fold.ts'
import type { EntityType } from '../vocabulary.ts'
import { createActorsBelow } from './actors-below.ts'
import { type CoParticipationQuestion, findCoParticipation } from './co-participation-network.ts'
import { eventTitle, type TitledEvent } from './event-title.ts'
import type { DocumentFilterInput, EntityFilterInput, EventFilterInput } from './filter-input.ts'
import { kindsTitled } from './kinds-titled.ts'
import { findNeighborhood, type NeighborhoodQuestion } from './neighborhood.ts'
import { placesWithin } from './places-within.ts'
import {
  type FilterSurroundings,
  readDocumentFilter,
  readEntityFilter,
  readEventFilter,
} from './read-filters.ts'
import { readBeginning, readSearch } from './read-names.ts'
import type { Subgraph } from './subgraph.ts'

/** What is asked of the graph with the lexicon at hand. */
export interface Network {
  /** A caller's filter on events, ready for the store. Throws IsnadError. */
  eventFilter(input: EventFilterInput | null | undefined): Promise<EventFilter>
  /** A caller's filter on entities, ready for the store. Throws IsnadError. */
  entityFilter(input: EntityFilterInput | null | undefined): Promise<EntityFilter>
  /** A caller's filter on documents, ready for the store. Throws IsnadError. */
  documentFilter(input: DocumentFilterInput | null | undefined): DocumentFilter
  /** What is searched for in names. Throws IsnadError. */
  search(text: string): NameQuery
  /** The entities that somebody who has written so much of a name may mean, the likeliest first. Throws IsnadError. */
  suggest(
    prefix: string,
    types: readonly EntityType[] | undefined,
    limit: number,
  ): Promise<readonly NameHit[]>
  /** The entities and events around some of them. Throws IsnadError. */
  neighborhood(question: NeighborhoodQuestion): Promise<Subgraph>
  /** Actors tied by shared events. Throws IsnadError. */
  coParticipationNetwork(question: CoParticipationQuestion): Promise<Subgraph>
  /** The title of an event in a language. */
  eventTitle(
    event: TitledEvent,
    language: string,
    nameOf: (entityId: string) => Promise<string>,
  ): Promise<string>
}

/** The questions above the store that need the lexicon. */
export function createNetwork(
  store: GraphStore,
  lexicon: Pick<Lexicon, 'entities' | 'letters' | 'relations'>,
  titles: EventTitles,
): Network {
  const folding = createFolding(lexicon.letters)
  const surroundings: FilterSurroundings = {
    store,
    isListed: id => lexicon.entities.has(id),
    within: placesWithin(lexicon.relations),
    actorsBelow: createActorsBelow(lexicon.relations, store),
    folding,
    kindsTitled: kindsTitled(titles, folding),
  }
  return {
    eventFilter: input => readEventFilter(input ?? {}, surroundings),
    entityFilter: input => readEntityFilter(input ?? {}, surroundings),
    documentFilter: input => readDocumentFilter(input ?? {}, surroundings),
    search: text => readSearch(text, folding),
    suggest: async (prefix, types, limit) => {
      const query = readBeginning(prefix, folding)
      if (query === null) return []
      return (await store.namePage(query, types, { limit })).rows.map(({ row }) => row)
    },
    neighborhood: question => findNeighborhood(question, store, surroundings),
    coParticipationNetwork: question => findCoParticipation(question, store, surroundings),
    eventTitle: (event, language, nameOf) => eventTitle(titles, event, language, nameOf),
  }
}
