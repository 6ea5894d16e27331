import type { ReactNode } from 'react'
import type { EventHead, Named } from '../answers.ts'
import { cleanLabel, directionOfLabel } from '../clean-label.ts'
import { describeDate } from '../dates.ts'
import { useLanguage, useTexts } from '../page-context.ts'
import { isEntityId } from '../questions.ts'
import { STATUS_WORDS } from '../words.ts'
import type { CardActions } from './card.tsx'

/** A heading in the language of the page, with the name in the other script below it. */
export function BothNames({
  id,
  named,
  made = null,
}: {
  readonly id: string
  readonly named: Named
  /** A name that was made from the Arabic one and is told to be so. */
  readonly made?: { readonly text: string; readonly language: string } | null
}) {
  const language = useLanguage()
  const texts = useTexts()
  const other = language === 'ar' ? 'en' : 'ar'
  const isMade = named.en === made?.text
  return (
    <>
      <h2 dir={directionOfLabel(named[language], kindOf(id), language)}>{cleanLabel(named[language])}</h2>
      {named[other] !== named[language] && (
        <p
          className="other-name"
          lang={isMade && other === 'en' ? made.language : other}
          dir={directionOfLabel(named[other], kindOf(id), other)}
        >
          {cleanLabel(named[other])}
        </p>
      )}
      {isMade && <p className="note">{texts.made}</p>}
    </>
  )
}

/** A name that opens the card of its node. */
export function NodeLink({
  id,
  named,
  onOpen,
}: {
  readonly id: string
  readonly named: Named
  readonly onOpen: CardActions['onOpen']
}) {
  const language = useLanguage()
  return (
    <button type="button" className="link" onClick={() => onOpen(id)}>
      <bdi dir={directionOfLabel(named[language], kindOf(id), language)}>{cleanLabel(named[language])}</bdi>
    </button>
  )
}

function kindOf(id: string): 'ENTITY' | 'EVENT' {
  return isEntityId(id) ? 'ENTITY' : 'EVENT'
}

/** An event in one line: title, date, status where it was not simply held. */
export function EventLine({
  event,
  onOpen,
}: {
  readonly event: EventHead
  readonly onOpen: CardActions['onOpen']
}) {
  const language = useLanguage()
  return (
    <>
      <NodeLink id={event.id} named={event} onOpen={onOpen} />
      <span className="note">
        {describeDate(event.date, language)}
        {event.status !== 'HELD' && <Status status={event.status} />}
      </span>
    </>
  )
}

/** A status as a small stamp. */
export function Status({ status }: { readonly status: EventHead['status'] }) {
  return <span className={`status ${status.toLowerCase()}`}>{STATUS_WORDS[useLanguage()][status]}</span>
}

/** A part of a card under its heading; nothing where it has no content. */
export function Section({
  heading,
  count,
  children,
}: {
  readonly heading: string
  readonly count?: number
  readonly children: readonly ReactNode[]
}) {
  if (children.length === 0) return null
  return (
    <section>
      <h3>
        {heading}
        {count !== undefined && <span className="count">{count}</span>}
      </h3>
      <ul>{children}</ul>
    </section>
  )
}

/** Buttons that draw what is around a node, or no longer. */
export function Around({ id, view, onExpand, onCollapse, onCentre }: { readonly id: string } & CardActions) {
  const texts = useTexts()
  const expanded = view.ids.includes(id)
  return (
    <p className="actions">
      {expanded ? (
        <button type="button" onClick={() => onCollapse(id)} disabled={view.ids.length === 1}>
          {texts.collapse}
        </button>
      ) : (
        <button type="button" onClick={() => onExpand(id)}>
          {texts.expand}
        </button>
      )}
      <button type="button" onClick={() => onCentre(id)} disabled={view.ids.length === 1 && expanded}>
        {texts.centre}
      </button>
    </p>
  )
}
