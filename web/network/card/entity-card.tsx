import { useState } from 'react'
import type { EntityDetails } from '../answers.ts'
import { ask } from '../ask.ts'
import { directionOf } from '../clean-label.ts'
import { useLanguage, useTexts } from '../page-context.ts'
import { ENTITY } from '../queries.ts'
import { filterOf } from '../questions.ts'
import { countOf } from '../texts.ts'
import { type Answer, useAnswer } from '../use-answer.ts'
import { Waiting } from '../waiting.tsx'
import { EDGE_WORDS, ROLE_WORDS, TYPE_WORDS } from '../words.ts'
import type { CardActions } from './card.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Around, BothNames, EventLine, NodeLink, Section } from './parts.tsx'

/** Languages of names that were made from the Arabic one. */
const MADE = new Set(['ar-Latn', 'en-t-ar'])

type Participations = EntityDetails['participations']

/** An organisation, place, person or group: its names, what it took part in and by which sentences, its relations. */
export function EntityCard({ id, ...actions }: { readonly id: string } & CardActions) {
  const texts = useTexts()
  const language = useLanguage()
  const where = filterOf(actions.view)
  const answer: Answer<EntityDetails | null> = useAnswer(`${id} ${JSON.stringify(where)}`, async signal => {
    const { entity } = await ask<{ readonly entity: EntityDetails | null }>(ENTITY, { id, where }, signal)
    return entity
  })
  const entity = answer.value
  if (entity === null) return <Waiting answer={answer} />
  const names = entity.names.filter(({ text }) => text !== entity.ar && text !== entity.en)
  const made = entity.names.find(name => MADE.has(name.language)) ?? null
  const facts = [entity.isoCode, entity.wikidataId].filter(fact => fact !== null)
  return (
    <>
      <p className="kind">
        {TYPE_WORDS[language][entity.type]}
        {facts.map(fact => (
          <code key={fact}>{fact}</code>
        ))}
      </p>
      <BothNames id={entity.id} named={entity} made={made} />
      <p className="figures">
        {countOf('event', entity.eventCount, language)} · {countOf('text', entity.documentCount, language)}
      </p>
      <Around id={id} {...actions} />
      <Participated key={answer.state} entity={entity} {...actions} />
      <Section heading={texts.relations}>
        {entity.relations.nodes.map(relation => (
          <li key={`${relation.type} ${relation.direction} ${relation.entity.id}`}>
            <Related relation={relation} onOpen={actions.onOpen} />
            {relation.office !== null && (
              <span className="note">
                {texts.office} <bdi>{relation.office}</bdi>
              </span>
            )}
            {relation.evidence.length > 0 && <EvidenceList evidence={relation.evidence} />}
          </li>
        ))}
      </Section>
      <Section heading={texts.alsoCalled}>
        {names.map(({ text, language: tag }) => (
          <li key={`${tag} ${text}`} className="name" lang={tag} dir={directionOf(text)}>
            {text}
          </li>
        ))}
      </Section>
    </>
  )
}

/** What the entity took part in, page by page. */
function Participated({ entity, view, onOpen }: { readonly entity: EntityDetails } & CardActions) {
  const texts = useTexts()
  const language = useLanguage()
  const [pages, setPages] = useState<readonly Participations[]>([entity.participations])
  const last = pages.at(-1) ?? entity.participations
  const more = async () => {
    const variables = { id: entity.id, where: filterOf(view), after: last.pageInfo.endCursor }
    const answer = await ask<{ readonly entity: EntityDetails | null }>(ENTITY, variables)
    const next = answer.entity?.participations
    if (next !== undefined) setPages(before => [...before, next])
  }
  const participations = pages.flatMap(({ nodes }) => nodes)
  return (
    <>
      <Section heading={texts.took} count={last.totalCount}>
        {participations.map(({ role, event, evidence }) => (
          <li key={`${event.id} ${role}`}>
            <span className="role">{ROLE_WORDS[language][role]}</span>
            <EventLine event={event} onOpen={onOpen} />
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </Section>
      {last.pageInfo.hasNextPage && (
        <button type="button" onClick={() => void more()}>
          {texts.more}
        </button>
      )}
    </>
  )
}

/** A relation in the order it is read: who, what, whom. */
function Related({
  relation: { type, direction, entity },
  onOpen,
}: {
  readonly relation: EntityDetails['relations']['nodes'][number]
  readonly onOpen: CardActions['onOpen']
}) {
  const words = <span className="role">{EDGE_WORDS[useLanguage()][type]}</span>
  const name = <NodeLink id={entity.id} named={entity} onOpen={onOpen} />
  return direction === 'OUT' ? (
    <>
      {words}
      {name}
    </>
  ) : (
    <>
      {name}
      {words} …
    </>
  )
}
