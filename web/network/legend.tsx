import { ENTITY_TYPES } from '../../src/vocabulary.ts'
import type { Picture } from './answers.ts'
import { useLanguage, useTexts } from './page-context.ts'
import { TYPE_WORDS } from './words.ts'

/** What the colours and forms of the picture mean, as far as they occur. */
export function Legend({ part: { nodes } }: { readonly part: Pick<Picture, 'nodes'> }) {
  const texts = useTexts()
  const language = useLanguage()
  const found = new Set(nodes.flatMap(node => (node.kind === 'ENTITY' ? [node.type] : [])))
  return (
    <ul className="legend" aria-label={texts.legend}>
      {nodes.some(({ kind }) => kind === 'EVENT') && (
        <li>
          <span className="dot event" />
          {texts.event}
        </li>
      )}
      {ENTITY_TYPES.filter(type => found.has(type)).map(type => (
        <li key={type}>
          <span className={`dot ${type.toLowerCase()}`} />
          {TYPE_WORDS[language][type]}
        </li>
      ))}
    </ul>
  )
}
