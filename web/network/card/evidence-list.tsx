import { useState } from 'react'
import type { Evidence } from '../answers.ts'
import { formatDay } from '../dates.ts'
import { useLanguage, useTexts } from '../page-context.ts'
import { BASIS_WORDS } from '../words.ts'
import { Article } from './article.tsx'

/** The sentences behind an edge, the words that name the argument marked, each with a way into its article. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const texts = useTexts()
  const language = useLanguage()
  const [opened, setOpened] = useState<Evidence | null>(null)
  if (evidence.length === 0) return <p className="note">{texts.noSentence}</p>
  return (
    <>
      {evidence.map(item => (
        <figure key={`${item.document.id} ${item.start} ${item.end}`} className="evidence">
          <blockquote dir="auto">
            <MarkedSentence evidence={item} />
          </blockquote>
          <figcaption>
            <button type="button" className="link" onClick={() => setOpened(item)}>
              {texts.sentence}
            </button>
            <bdi>{item.document.publisher ?? item.document.title ?? texts.unnamed}</bdi>
            {item.document.publishedOn !== null && (
              <time dateTime={item.document.publishedOn}>
                {formatDay(item.document.publishedOn, language)}
              </time>
            )}
            {item.basis !== 'STATED' && <span className="basis">{BASIS_WORDS[language][item.basis]}</span>}
          </figcaption>
        </figure>
      ))}
      {opened !== null && <Article evidence={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

/** A sentence with its quote marked, where the quote lies in it. */
function MarkedSentence({ evidence: { sentence, start, end } }: { readonly evidence: Evidence }) {
  const from = start - sentence.start
  const to = end - sentence.start
  if (from < 0 || to > sentence.text.length) return sentence.text
  return (
    <>
      {sentence.text.slice(0, from)}
      <mark>{sentence.text.slice(from, to)}</mark>
      {sentence.text.slice(to)}
    </>
  )
}
