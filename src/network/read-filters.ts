import { IsnadError } from '../errors.ts'
import type { EventFilter, RelatedEventFilter } from '../graph/event-filter.ts'
import type { DocumentFilter, EntityFilter, GraphStore } from '../store/graph-store.ts'
import { checkCountries } from './check-countries.ts'
import { checkEntities } from './check-entities.ts'
import type {
  DocumentFilterInput,
  EntityFilterInput,
  EventFilterInput,
  RelatedEventFilterInput,
} from './filter-input.ts'
import { checkLists, checkNesting } from './filter-limits.ts'
import { readDay } from './read-day.ts'
import { withoutNulls } from './without-nulls.ts'

/** What reading a filter needs to know beside the filter. */
export interface FilterSurroundings {
  readonly store: Pick<GraphStore, 'entities'>
  readonly isListed: (id: string) => boolean
  readonly within: (ids: readonly string[]) => readonly string[]
}

/** A caller's filter on events as stores take it: ids known, days real, `within` expanded. Throws IsnadError. */
export async function readEventFilter(
  input: EventFilterInput,
  surroundings: FilterSurroundings,
  argument = 'where',
  depth = 1,
): Promise<EventFilter> {
  checkNesting(depth, argument)
  const { within, participants, parts, outcomes, ...given } = withoutNulls(input)
  checkLists(input, argument)
  const who = participants?.map(withoutNulls)
  who?.forEach((filter, at) => {
    checkLists(filter, `${argument}.participants[${at}]`)
    checkCountries(filter.countries ?? [], `${argument}.participants[${at}].countries`)
  })
  const check = (ids: readonly string[] | undefined, key: string) =>
    checkEntities(ids ?? [], `${argument}.${key}`, surroundings.isListed, surroundings.store)
  await check(
    who?.flatMap(filter => filter.anyOf ?? []),
    'participants',
  )
  await check(given.places, 'places')
  await check(given.topics, 'topics')
  readPeriod(given.earliest, given.latest, `${argument}.earliest`, `${argument}.latest`)
  const related = (filter: RelatedEventFilterInput, key: string) =>
    readRelated(filter, surroundings, `${argument}.${key}`, depth + 1)
  const expand = within === false ? (ids: readonly string[]) => ids : surroundings.within
  return {
    ...given,
    ...(who && { participants: who }),
    ...(given.places && { places: expand(given.places) }),
    ...(given.topics && { topics: expand(given.topics) }),
    ...(parts && { parts: await related(parts, 'parts') }),
    ...(outcomes && { outcomes: await related(outcomes, 'outcomes') }),
  }
}

/** A caller's filter on entities as stores take it. Throws IsnadError. */
export async function readEntityFilter(
  input: EntityFilterInput,
  { store, isListed }: FilterSurroundings,
): Promise<EntityFilter> {
  checkLists(input, 'where')
  checkCountries(input.countries ?? [], 'where.countries')
  await checkEntities(input.ids ?? [], 'where.ids', isListed, store)
  return withoutNulls(input)
}

/** A caller's filter on documents as stores take it. Throws IsnadError. */
export function readDocumentFilter(input: DocumentFilterInput): DocumentFilter {
  checkLists(input, 'where')
  const filter = withoutNulls(input)
  readPeriod(filter.publishedFrom, filter.publishedTo, 'where.publishedFrom', 'where.publishedTo')
  return filter
}

async function readRelated(
  { some, none }: RelatedEventFilterInput,
  surroundings: FilterSurroundings,
  argument: string,
  depth: number,
): Promise<RelatedEventFilter> {
  return {
    ...(some && { some: await readEventFilter(some, surroundings, `${argument}.some`, depth) }),
    ...(none && { none: await readEventFilter(none, surroundings, `${argument}.none`, depth) }),
  }
}

function readPeriod(
  from: string | undefined,
  until: string | undefined,
  fromArgument: string,
  untilArgument: string,
): void {
  if (from !== undefined) readDay(from, fromArgument)
  if (until !== undefined) readDay(until, untilArgument)
  if (from !== undefined && until !== undefined && from > until)
    throw new IsnadError('DATE_INVALID', `${fromArgument} ${from} lies after ${untilArgument} ${until}`, {
      argument: fromArgument,
      value: from,
    })
}
