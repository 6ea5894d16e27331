/** An annotation as the gold files hold it; the small ones of these tests leave offsets to be found. */
export interface Gold {
  readonly document: {
    readonly id: string
    readonly language: string
    readonly publishedOn: string | null
    readonly outlet: string | null
    readonly text: string
  }
  readonly entities: readonly {
    readonly id: string
    readonly mentions: readonly (GoldSpan & { readonly form: string })[]
    readonly [field: string]: unknown
  }[]
  readonly events: readonly GoldEvent[]
}

interface GoldSpan {
  readonly text: string
  readonly start?: number
  readonly end?: number
}

interface GoldEvent {
  readonly id: string
  readonly plover: string | null
  readonly count?: number
  readonly triggers: readonly (GoldSpan & { readonly main: boolean })[]
  readonly who: readonly GoldArgument[]
  readonly where: readonly GoldArgument[]
  readonly when: {
    readonly from: string | null
    readonly to: string | null
    readonly granularity: string | null
  } | null
  readonly topics?: readonly string[]
  readonly kind: string
  readonly partOf?: string | null
  readonly onSidelinesOf?: string | null
  readonly [field: string]: unknown
}

interface GoldArgument {
  readonly entity?: string
  readonly oneOf?: readonly string[]
  readonly role?: string
  readonly explicit: boolean
}

/** The same as `isnad extract` would write it: other names of fields, and the first where one of several will do. */
export function toExtraction({ document, entities, events }: Gold): object {
  const { outlet, ...own } = document
  const spanned = <Given extends GoldSpan>(given: Given) => {
    const start = given.start ?? document.text.indexOf(given.text)
    return { ...given, start, end: given.end ?? start + given.text.length }
  }
  const argument = ({ oneOf, ...given }: GoldArgument) => ({ ...given, entity: given.entity ?? oneOf?.[0] })
  const kinds = new Map(events.map(({ id, kind }) => [id, kind]))
  const known = new Set(entities.map(({ id }) => id))
  return {
    document: { ...own, publisher: outlet },
    entities: entities.map(entity => ({ ...entity, mentions: entity.mentions.map(spanned) })),
    events: events.map(({ plover, count, partOf, onSidelinesOf, topics, when, ...event }) => ({
      ...event,
      ploverType: plover,
      claimedCount: count ?? null,
      triggers: event.triggers.map(spanned),
      who: event.who.map(argument),
      where: event.where.map(argument),
      when: when && { earliest: when.from, latest: when.to, granularity: when.granularity },
      topics: (topics ?? []).map(topic => (known.has(topic) ? { entities: [topic] } : { text: topic })),
      within: [
        ...(partOf ? [{ event: partOf, relation: relationOf(event.kind, kinds.get(partOf)) }] : []),
        ...(onSidelinesOf ? [{ event: onSidelinesOf, relation: 'ON_SIDELINES_OF' }] : []),
      ],
    })),
  }
}

/** The gold does not say how a part hangs on its whole; the kinds of both do. */
function relationOf(part: string, whole: string | undefined): string {
  if (whole === 'SERIES') return 'IN_SERIES'
  return ['STATEMENT', 'RESOLUTION', 'VOTE', 'AGREEMENT'].includes(part) ? 'OUTCOME' : 'SUB_EVENT'
}
