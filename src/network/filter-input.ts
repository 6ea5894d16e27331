import type { EventFilter, ParticipantFilter } from '../graph/event-filter.ts'
import type { DocumentFilter, EntityFilter } from '../store/graph-store.ts'
import type { RollUp } from '../vocabulary.ts'

/** A filter as a caller writes it: any key may also be null, which is as good as absent. */
type Nullable<Filter> = { readonly [Key in keyof Filter]?: Filter[Key] | null }

/** Conditions on who took part, as a caller writes them; whose deeds count for those of `anyOf` is still to be found. */
export type ParticipantFilterInput = Nullable<ParticipantFilter> & {
  readonly rollUp?: readonly RollUp[] | null
}

/** Which entities, as a caller writes it. */
export type EntityFilterInput = Nullable<Omit<EntityFilter, 'text'>> & { readonly text?: string | null }

/** Which documents, as a caller writes it. */
export type DocumentFilterInput = Nullable<Omit<DocumentFilter, 'text'>> & { readonly text?: string | null }

/** Conditions on related events, as a caller writes them. */
export interface RelatedEventFilterInput {
  readonly some?: EventFilterInput | null
  readonly none?: EventFilterInput | null
}

/** Which events, as a caller writes it; unlike the store's filter it may ask for what lies `within`, which is the default. */
export interface EventFilterInput
  extends Nullable<Omit<EventFilter, 'participants' | 'parts' | 'outcomes' | 'text' | 'and' | 'or' | 'not'>> {
  readonly participants?: readonly ParticipantFilterInput[] | null
  readonly within?: boolean | null
  readonly parts?: RelatedEventFilterInput | null
  readonly outcomes?: RelatedEventFilterInput | null
  readonly text?: string | null
  readonly and?: readonly EventFilterInput[] | null
  readonly or?: readonly EventFilterInput[] | null
  readonly not?: EventFilterInput | null
}
