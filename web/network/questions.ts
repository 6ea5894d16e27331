import type { EventFilterInput } from '../../src/network/filter-input.ts'
import type { EventHead, Picture, PictureNode } from './answers.ts'
import { ask } from './ask.ts'
import { ACTOR_NETWORK, DATES, MOST_ACTIVE, NEIGHBORHOOD } from './queries.ts'
import { COUNTED_FAMILIES, COUNTED_STATUSES, type View } from './view.ts'

/** A query with its variables, as it is sent and as a reader can copy it. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Which events a view asks for. */
export function filterOf({ statuses, families, earliest, latest }: View): EventFilterInput {
  const dated = earliest !== null || latest !== null
  return {
    statuses: statuses ?? COUNTED_STATUSES,
    families: families ?? COUNTED_FAMILIES,
    // A vague date may lie within: it stays in sight.
    ...(dated && {
      ...(earliest !== null && { earliest }),
      ...(latest !== null && { latest }),
      match: 'POSSIBLE',
    }),
  }
}

/** The events of the actors in the middle of a picture of actors. */
function filterOfActors(view: View): EventFilterInput {
  const actors = view.ids.filter(isEntityId)
  return {
    ...filterOf(view),
    ...((actors.length > 0 || view.roles !== null) && {
      participants: [
        { ...(actors.length > 0 && { anyOf: actors }), ...(view.roles !== null && { roles: view.roles }) },
      ],
    }),
  }
}

/** What is asked for the picture of a view; `middle` are the nodes it is drawn around. */
export function pictureQuestion(view: View, middle: readonly string[]): Question {
  if (view.mode === 'actors') {
    const roles = view.roles === null ? {} : { fromRoles: view.roles, toRoles: view.roles }
    return {
      query: ACTOR_NETWORK,
      variables: { where: filterOfActors(view), ...roles, limit: view.limit },
    }
  }
  // Around events alone their own participants are enough; around an actor also who else was there.
  const depth = view.whole || middle.every(id => !isEntityId(id)) ? 1 : 2
  return {
    query: NEIGHBORHOOD,
    variables: { ids: middle, depth, where: filterOf(view), limit: view.limit },
  }
}

/** The nodes a picture is drawn around: those chosen, for the whole graph those in most events. */
async function middleOf(view: View, signal?: AbortSignal): Promise<readonly string[]> {
  if (!view.whole || view.mode === 'actors') return view.ids
  interface Active {
    readonly entities: { readonly nodes: readonly { readonly id: string; readonly eventCount: number }[] }
  }
  const { entities } = await ask<Active>(MOST_ACTIVE, {}, signal)
  return entities.nodes.filter(({ eventCount }) => eventCount > 0).map(({ id }) => id)
}

/** A picture and what was asked for it. */
export interface Drawn {
  readonly question: Question
  readonly picture: Picture
}

/** The picture of a view. */
export async function askPicture(view: View, signal?: AbortSignal): Promise<Drawn> {
  const middle = await middleOf(view, signal)
  const question = pictureQuestion(view, middle)
  const empty = { nodes: [], edges: [], truncated: [], filter: '{}', graphVersion: 0 }
  if (view.mode === 'events' && middle.length === 0) return { question, picture: empty }
  const { picture } = await ask<Pick<Drawn, 'picture'>>(question.query, question.variables, signal)
  return { question, picture }
}

/** Dates of events, in any period, and how many events there are. */
export interface Dates {
  readonly events: readonly EventHead[]
  readonly total: number
}

const MOST_PAGES = 10

/** The dates behind a view, whatever its period: in a picture of events of those drawn, in one of actors of those that tie them. */
export async function askDates(view: View, picture: Picture, signal?: AbortSignal): Promise<Dates> {
  const ever = { ...view, earliest: null, latest: null }
  if (view.mode === 'actors') return askActorDates(ever, signal)
  const dated = view.earliest !== null || view.latest !== null
  const { nodes } = dated ? (await askPicture(ever, signal)).picture : picture
  const events = nodes.flatMap(toEvent)
  return { events, total: events.length }
}

async function askActorDates(view: View, signal?: AbortSignal): Promise<Dates> {
  interface Page {
    readonly events: {
      readonly nodes: readonly EventHead[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly totalCount: number
    }
  }
  const where = filterOfActors(view)
  const found: EventHead[] = []
  let after: string | null = null
  let total = 0
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { events }: Page = await ask<Page>(DATES, { where, after }, signal)
    found.push(...events.nodes)
    total = events.totalCount
    if (!events.pageInfo.hasNextPage) break
    after = events.pageInfo.endCursor
  }
  return { events: found, total }
}

function toEvent(node: PictureNode): readonly EventHead[] {
  if (node.kind !== 'EVENT') return []
  const { id, type, ar, en } = node
  return [{ id, kind: type, ar, en, ...node.node }]
}

/** Whether an id is an entity's. */
export function isEntityId(id: string): boolean {
  return id.startsWith('ent-')
}
