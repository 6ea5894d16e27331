import type { EventDetails, EventHead, Evidence } from '../answers.ts'
import { ask } from '../ask.ts'
import { describeDate } from '../dates.ts'
import { useLanguage, useTexts } from '../page-context.ts'
import { EVENT } from '../queries.ts'
import { countOf } from '../texts.ts'
import { type Answer, useAnswer } from '../use-answer.ts'
import { Waiting } from '../waiting.tsx'
import { KIND_WORDS, ROLE_WORDS } from '../words.ts'
import type { CardActions } from './card.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Around, BothNames, EventLine, NodeLink, Section, Status } from './parts.tsx'

/** What is asked for an event. */
export async function askEvent(id: string, signal: AbortSignal): Promise<EventDetails | null> {
  const { event } = await ask<{ readonly event: EventDetails | null }>(EVENT, { id }, signal)
  return event
}

/** An event: when, where, who in which role, about what, what came of it, and the texts that say so. */
export function EventCard({ id, ...actions }: { readonly id: string } & CardActions) {
  const texts = useTexts()
  const language = useLanguage()
  const answer: Answer<EventDetails | null> = useAnswer(id, signal => askEvent(id, signal))
  const event = answer.value
  if (event === null) return <Waiting answer={answer} />
  const { onOpen } = actions
  const related: readonly (readonly [string, readonly EventHead[]])[] = [
    [texts.partOf, event.partOf.map(link => link.event)],
    [texts.parts, event.parts.map(link => link.event)],
    [texts.outcomes, event.outcomes],
    [texts.outcomeOf, event.outcomeOf],
  ]
  return (
    <>
      <p className="kind">
        {KIND_WORDS[language][event.kind]}
        <Status status={event.status} />
      </p>
      <BothNames id={event.id} named={event} />
      <p className="figures">
        {describeDate(event.date, language)}
        {event.date !== null && event.date.text !== '' && (
          <span className="note">
            {texts.inTheWords}: <q dir="auto">{event.date.text}</q>
          </span>
        )}
      </p>
      <Around id={id} {...actions} />
      <Section heading={texts.participants} count={event.participations.length}>
        {event.participations.map(({ entity, role, evidence }) => (
          <li key={`${entity.id} ${role}`}>
            <span className="role">{ROLE_WORDS[language][role]}</span>
            <NodeLink id={entity.id} named={entity} onOpen={onOpen} />
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </Section>
      <Section heading={texts.places}>
        {event.places.map(({ entity, evidence }) => (
          <li key={entity.id}>
            <NodeLink id={entity.id} named={entity} onOpen={onOpen} />
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </Section>
      <Section heading={texts.topics}>
        {event.topics.map(({ text, entities }) => (
          <li key={text}>
            <bdi>{text}</bdi>{' '}
            {entities.map(entity => (
              <NodeLink key={entity.id} id={entity.id} named={entity} onOpen={onOpen} />
            ))}
          </li>
        ))}
      </Section>
      {related.map(([heading, events]) => (
        <Section key={heading} heading={heading}>
          {events.map(other => (
            <li key={other.id}>
              <EventLine event={other} onOpen={onOpen} />
            </li>
          ))}
        </Section>
      ))}
      <Section heading={texts.conflicts}>
        {event.conflicts.map(({ field, values }) => (
          <li key={field}>
            <code>{field}</code> {values.map(({ value }) => value).join(' / ')}
          </li>
        ))}
      </Section>
      <Section heading={`${texts.reports}: ${countOf('text', event.reports.totalCount, language)}`}>
        {event.reports.nodes.map(report => (
          <li key={report.id}>
            <EvidenceList evidence={[triggerOf(report)]} />
          </li>
        ))}
      </Section>
    </>
  )
}

/** The words by which a text tells of the event, as evidence. */
export function triggerOf({
  trigger,
  sentence,
  document,
}: EventDetails['reports']['nodes'][number]): Evidence {
  return { quote: trigger.text, start: trigger.start, end: trigger.end, basis: 'STATED', sentence, document }
}
