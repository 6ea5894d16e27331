import type {
  EntityDetails,
  EventDetails,
  EventHead,
  Evidence,
  Participation,
  PictureEdge,
} from '../answers.ts'
import { ask } from '../ask.ts'
import { describeDate } from '../dates.ts'
import { useLanguage, useTexts } from '../page-context.ts'
import { ENTITY, SHARED } from '../queries.ts'
import { filterOf, isEntityId } from '../questions.ts'
import { useAnswer } from '../use-answer.ts'
import { Waiting } from '../waiting.tsx'
import { EDGE_WORDS, ROLE_WORDS } from '../words.ts'
import type { CardActions } from './card.tsx'
import { askEvent, triggerOf } from './event-card.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { EventLine, NodeLink, Section } from './parts.tsx'

/** One thread of the network: its two ends, what it says, and the sentences behind it. */
export function EdgeCard({ edge, ...actions }: { readonly edge: PictureEdge } & CardActions) {
  if (edge.type === 'CO_PARTICIPATED') return <Tie edge={edge} {...actions} />
  return isEntityId(edge.sourceId) && isEntityId(edge.targetId) ? (
    <RelationEdge edge={edge} {...actions} />
  ) : (
    <EventEdge edge={edge} {...actions} />
  )
}

/** An edge between an event and who took part, its place, its topic, its whole or its outcome. */
function EventEdge({ edge, onOpen }: { readonly edge: PictureEdge } & CardActions) {
  const language = useLanguage()
  const eventId = isEntityId(edge.sourceId) ? edge.targetId : edge.sourceId
  const otherId = eventId === edge.sourceId ? edge.targetId : edge.sourceId
  const answer = useAnswer(edge.id, signal => askEvent(eventId, signal))
  const event = answer.value
  if (event === null) return <Waiting answer={answer} />
  const other = [
    ...event.participations.map(({ entity }) => entity),
    ...event.places.map(({ entity }) => entity),
    ...event.topics.flatMap(({ entities }) => entities),
    ...event.outcomes,
    ...event.partOf.map(link => link.event),
    ...event.parts.map(link => link.event),
  ].find(({ id }) => id === otherId)
  const what = edge.role === null ? EDGE_WORDS[language][edge.type] : ROLE_WORDS[language][edge.role]
  return (
    <>
      <p className="kind">{what}</p>
      <p className="ends">
        {other !== undefined && <NodeLink id={other.id} named={other} onOpen={onOpen} />}
        <NodeLink id={event.id} named={event} onOpen={onOpen} />
      </p>
      <p className="figures">{describeDate(event.date, language)}</p>
      <EvidenceList evidence={evidenceOf(edge, otherId, event)} />
    </>
  )
}

function evidenceOf({ type, role }: PictureEdge, otherId: string, event: EventDetails): readonly Evidence[] {
  const others = type === 'HELD_IN' ? event.places : event.participations.filter(one => one.role === role)
  const found = others.find(({ entity }) => entity.id === otherId)
  if (found !== undefined) return found.evidence
  if (type !== 'ABOUT') return event.reports.nodes.map(triggerOf)
  return event.reports.nodes.flatMap(report =>
    report.arguments
      .filter(({ as, entity }) => as === 'TOPIC' && entity.id === otherId)
      .map(({ start, end, basis }) => ({ ...triggerOf(report), start, end, basis })),
  )
}

/** What two entities are to each other beside events. */
function RelationEdge({ edge, onOpen }: { readonly edge: PictureEdge } & CardActions) {
  const language = useLanguage()
  const texts = useTexts()
  const answer = useAnswer(edge.id, async signal => {
    const variables = { id: edge.sourceId }
    const { entity } = await ask<{ readonly entity: EntityDetails | null }>(ENTITY, variables, signal)
    return entity
  })
  const entity = answer.value
  if (entity === null) return <Waiting answer={answer} />
  const relations = entity.relations.nodes.filter(
    ({ type, direction, entity: other }) =>
      type === edge.type && direction === 'OUT' && other.id === edge.targetId,
  )
  return (
    <>
      <p className="kind">{EDGE_WORDS[language][edge.type]}</p>
      <p className="ends">
        <NodeLink id={entity.id} named={entity} onOpen={onOpen} />
        {relations[0] !== undefined && (
          <NodeLink id={relations[0].entity.id} named={relations[0].entity} onOpen={onOpen} />
        )}
      </p>
      {relations.map(({ office, evidence }) => (
        <div key={office}>
          {office !== null && (
            <p className="figures">
              {texts.office} <bdi>{office}</bdi>
            </p>
          )}
          <EvidenceList evidence={evidence} />
        </div>
      ))}
    </>
  )
}

interface Shared {
  readonly events: {
    readonly totalCount: number
    readonly nodes: readonly (EventHead & { readonly participations: readonly Participation[] })[]
  }
}

/** The events that tie two actors, with the sentences about both. */
function Tie({ edge, view, onOpen }: { readonly edge: PictureEdge } & CardActions) {
  const language = useLanguage()
  const texts = useTexts()
  const ends = [edge.sourceId, edge.targetId]
  const roles = view.roles === null ? {} : { roles: view.roles }
  const where = { ...filterOf(view), participants: ends.map(id => ({ anyOf: [id], ...roles })) }
  const answer = useAnswer(`${edge.id} ${JSON.stringify(where)}`, async signal => {
    const { events } = await ask<Shared>(SHARED, { where }, signal)
    return events
  })
  const events = answer.value
  if (events === null) return <Waiting answer={answer} />
  const actors = ends.flatMap(
    id =>
      events.nodes.flatMap(({ participations }) => participations).find(({ entity }) => entity.id === id)
        ?.entity ?? [],
  )
  return (
    <>
      <p className="kind">{EDGE_WORDS[language].CO_PARTICIPATED}</p>
      <p className="ends">
        {actors.map(actor => (
          <NodeLink key={actor.id} id={actor.id} named={actor} onOpen={onOpen} />
        ))}
      </p>
      <Section heading={texts.shared} count={events.totalCount}>
        {events.nodes.map(event => (
          <li key={event.id}>
            <EventLine event={event} onOpen={onOpen} />
            {event.participations
              .filter(({ entity }) => ends.includes(entity.id))
              .map(({ entity, role, evidence }) => (
                <div key={`${entity.id} ${role}`}>
                  <span className="role">{ROLE_WORDS[language][role]}</span>
                  <bdi>{entity[language]}</bdi>
                  <EvidenceList evidence={evidence} />
                </div>
              ))}
          </li>
        ))}
      </Section>
    </>
  )
}
