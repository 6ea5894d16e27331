import type { Language } from '../shared/language.ts'
import { EXAMPLES } from './examples.ts'
import { type Question, readLink } from './link.ts'

/** What the page opens with: the tabs of a first visit, and the question to show first (null: what was open last). */
export interface Opening {
  readonly tabs: { query: string; variables: string }[]
  readonly first: Question | null
}

/** The linked question, if any, then two examples in the reader's language and two in the other. */
export function openingTabs(language: Language): Opening {
  const link = readLink(window.location.search)
  const examples = [language, language === 'ar' ? 'en' : 'ar'].flatMap(each =>
    EXAMPLES.filter(example => example.language === each).slice(0, 2),
  )
  const tabs = [...(link === null ? [] : [link]), ...examples]
  const isFirstVisit = localStorage.getItem('graphiql:tabState') === null
  return {
    tabs: tabs.map(({ query, variables }) => ({ query, variables })),
    first: link ?? (isFirstVisit ? (tabs[0] ?? null) : null),
  }
}
