import { useEffect, useRef } from 'react'
import type { DocumentDetails, Evidence } from '../answers.ts'
import { ask } from '../ask.ts'
import { formatDay } from '../dates.ts'
import { useLanguage, useTexts } from '../page-context.ts'
import { DOCUMENT } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'
import { Waiting } from '../waiting.tsx'

/** The whole article in a window, with the sentence in sight and the quote marked in it. */
export function Article({
  evidence,
  onClose,
}: {
  readonly evidence: Evidence
  readonly onClose: () => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const sentence = useRef<HTMLElement>(null)
  const answer = useAnswer(evidence.document.id, signal =>
    ask<{ readonly document: DocumentDetails | null }>(DOCUMENT, { id: evidence.document.id }, signal),
  )
  const found = answer.value?.document ?? null
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (found !== null) sentence.current?.scrollIntoView({ block: 'center' })
  }, [found])
  return (
    <dialog ref={dialog} className="article" aria-label={texts.article} onClose={onClose}>
      <header>
        <h2 dir="auto">{evidence.document.title ?? texts.unnamed}</h2>
        <p className="note">
          <bdi>{evidence.document.publisher}</bdi>{' '}
          {evidence.document.publishedOn !== null && formatDay(evidence.document.publishedOn, language)}{' '}
          {isWebAddress(found?.url) && (
            <a href={found?.url ?? ''} rel="noreferrer noopener" target="_blank">
              {texts.source}
            </a>
          )}
        </p>
        <button
          type="button"
          className="close"
          aria-label={texts.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {found === null ? (
        <Waiting answer={answer} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div className="text" dir="auto" tabIndex={0}>
          <MarkedText text={found.text} evidence={evidence} sentence={sentence} />
        </div>
      )}
    </dialog>
  )
}

function MarkedText({
  text,
  evidence,
  sentence,
}: {
  readonly text: string
  readonly evidence: Evidence
  readonly sentence: React.RefObject<HTMLElement | null>
}) {
  const from = Math.min(evidence.sentence.start, evidence.start)
  const to = Math.max(evidence.sentence.end, evidence.end)
  return (
    <>
      {text.slice(0, from)}
      <span className="sentence" ref={sentence}>
        {text.slice(from, evidence.start)}
        <mark>{text.slice(evidence.start, evidence.end)}</mark>
        {text.slice(evidence.end, to)}
      </span>
      {text.slice(to)}
    </>
  )
}

function isWebAddress(url: string | null | undefined): boolean {
  return url !== null && url !== undefined && /^https?:\/\//i.test(url)
}
