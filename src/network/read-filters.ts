import { IsnadError } from '../errors.ts'
import type { EventFilter, ParticipantFilter, RelatedEventFilter, WordFilter } from '../graph/event-filter.ts'
import type { DocumentFilter, EntityFilter, GraphStore } from '../store/graph-store.ts'
import type { Folding } from '../text/fold.ts'
import type { EventKind } from '../vocabulary.ts'
import type { ActorsBelow } from './actors-below.ts'
import { checkCountries } from './check-countries.ts'
import { checkEntities } from './check-entities.ts'
import type {
  DocumentFilterInput,
  EntityFilterInput,
  EventFilterInput,
  ParticipantFilterInput,
  RelatedEventFilterInput,
} from './filter-input.ts'
import { checkFilters, checkLists, checkNesting } from './filter-limits.ts'
import { readDay } from './read-day.ts'
import { readWords } from './read-names.ts'
import { withoutNulls } from './without-nulls.ts'

/** What reading a filter needs to know beside the filter. */
export interface FilterSurroundings {
  readonly store: Pick<GraphStore, 'entities'>
  readonly isListed: (id: string) => boolean
  readonly within: (ids: readonly string[]) => readonly string[]
  readonly actorsBelow: ActorsBelow
  readonly folding: Folding
  /** The kinds of event whose titles hold a word. */
  readonly kindsTitled: (word: string) => readonly EventKind[]
}

/** A caller's filter on events as stores take it: ids known, days real, `within` and `rollUp` expanded. Throws IsnadError. */
export async function readEventFilter(
  input: EventFilterInput,
  surroundings: FilterSurroundings,
  argument = 'where',
  depth = 1,
): Promise<EventFilter> {
  if (depth === 1) checkFilters(input, argument)
  checkNesting(depth, argument)
  const { within, participants, parts, outcomes, text, and, or, not, ...given } = withoutNulls(input)
  checkLists(input, argument)
  const who = participants?.map(withoutNulls)
  who?.forEach((filter, at) => {
    checkParticipant(filter, `${argument}.participants[${at}]`)
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
  readPeriod(given.publishedFrom, given.publishedTo, `${argument}.publishedFrom`, `${argument}.publishedTo`)
  const inner = (filters: readonly EventFilterInput[], key: string) =>
    Promise.all(
      filters.map((filter, at) =>
        readEventFilter(filter, surroundings, `${argument}.${key}[${at}]`, depth + 1),
      ),
    )
  const related = (filter: RelatedEventFilterInput, key: string) =>
    readRelated(filter, surroundings, `${argument}.${key}`, depth + 1)
  const expand = within === false ? (ids: readonly string[]) => ids : surroundings.within
  return {
    ...given,
    ...(who && {
      participants: await Promise.all(
        who.map((filter, at) => rolledUp(filter, surroundings, `${argument}.participants[${at}]`)),
      ),
    }),
    ...(given.places && { places: expand(given.places) }),
    ...(given.topics && { topics: expand(given.topics) }),
    ...(parts && { parts: await related(parts, 'parts') }),
    ...(outcomes && { outcomes: await related(outcomes, 'outcomes') }),
    ...(text !== undefined && { text: readText(text, `${argument}.text`, surroundings) }),
    ...(and && { and: await inner(and, 'and') }),
    ...(or && { or: await inner(or, 'or') }),
    ...(not && { not: await readEventFilter(not, surroundings, `${argument}.not`, depth + 1) }),
  }
}

type GivenParticipant = ReturnType<typeof withoutNulls<ParticipantFilterInput>>

function checkParticipant(filter: GivenParticipant, argument: string): void {
  checkLists(filter, argument)
  checkCountries(filter.countries ?? [], `${argument}.countries`)
  if (filter.rollUp?.length && !filter.anyOf)
    throw new IsnadError(
      'ARGUMENT_INVALID',
      `${argument}.rollUp needs anyOf beside it: the ids of those for whom deeds count`,
      { argument: `${argument}.rollUp`, value: filter.rollUp },
    )
}

/** The participants asked for, and with `rollUp` all whose deeds count for them. */
async function rolledUp(
  { rollUp, ...filter }: GivenParticipant,
  { actorsBelow }: FilterSurroundings,
  argument: string,
): Promise<ParticipantFilter> {
  if (!filter.anyOf || !rollUp?.length) return filter
  return { ...filter, anyOf: await actorsBelow(filter.anyOf, rollUp, argument) }
}

/** A caller's filter on entities as stores take it. Throws IsnadError. */
export async function readEntityFilter(
  input: EntityFilterInput,
  { store, isListed, folding }: FilterSurroundings,
): Promise<EntityFilter> {
  checkLists(input, 'where')
  checkCountries(input.countries ?? [], 'where.countries')
  await checkEntities(input.ids ?? [], 'where.ids', isListed, store)
  const { text, ...given } = withoutNulls(input)
  return { ...given, ...(text !== undefined && { text: readWords(text, 'where.text', folding) }) }
}

/** A caller's filter on documents as stores take it. Throws IsnadError. */
export function readDocumentFilter(
  input: DocumentFilterInput,
  { folding }: Pick<FilterSurroundings, 'folding'>,
): DocumentFilter {
  checkLists(input, 'where')
  const { text, ...filter } = withoutNulls(input)
  readPeriod(filter.publishedFrom, filter.publishedTo, 'where.publishedFrom', 'where.publishedTo')
  return { ...filter, ...(text !== undefined && { text: readWords(text, 'where.text', folding) }) }
}

function readText(
  text: string,
  argument: string,
  { folding, kindsTitled }: FilterSurroundings,
): readonly WordFilter[] {
  return readWords(text, argument, folding).map(word => ({
    word,
    kinds: kindsTitled(word),
    year: /^\d{4}$/.test(word) ? word : null,
  }))
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
