import { useState } from 'react'
import { copyAsGraphql, copyAsPython, exportFilter, exportLink, playgroundLink } from './copy-as.ts'
import { useTexts } from './page-context.ts'
import type { Question } from './questions.ts'
import type { View } from './view.ts'

const NETWORKS = [
  ['graph.graphml', 'GraphML'],
  ['graph.gexf', 'GEXF (Gephi)'],
  ['graph.json', 'JSON (node-link)'],
  ['graph.jsonld', 'JSON-LD'],
] as const

/** What is shown as tables and networks to download, and the question behind it to copy. */
export function TakeHome({ view, question }: { readonly view: View; readonly question: Question }) {
  const texts = useTexts()
  const [told, setTold] = useState('')
  const where = exportFilter(view)
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setTold(texts.copied),
      () => setTold(texts.notCopied),
    )
  return (
    <div className="take-home">
      {where !== null && (
        <>
          <p className="note">{texts.exportsNote}</p>
          <ul>
            {(
              [
                ['participations.csv', texts.participations],
                ['dyads.csv', texts.dyads],
                ['events.csv', texts.eventsTable],
                ...NETWORKS,
              ] as const
            ).map(([file, name]) => (
              <li key={file}>
                <a href={exportLink(file, where)} download={`isnad-${file}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul>
        <li>
          <button type="button" className="link" onClick={() => void copy(copyAsGraphql(question))}>
            {texts.copyGraphql}
          </button>
        </li>
        <li>
          <button
            type="button"
            className="link"
            onClick={() => void copy(copyAsPython(question, location.origin))}
          >
            {texts.copyPython}
          </button>
        </li>
        <li>
          <button type="button" className="link" onClick={() => void copy(location.href)}>
            {texts.copyLink}
          </button>
        </li>
        <li>
          <a href={playgroundLink(question)}>{texts.openPlayground}</a>
        </li>
      </ul>
      <output>{told}</output>
    </div>
  )
}
