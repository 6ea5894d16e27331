import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import type { Language } from '../shared/language.ts'
import { type Question, writeLink } from './link.ts'
import { TEXTS } from './texts.ts'

/** Servers refuse a request whose first line and headers pass 16 kB. */
const LONGEST = 12_000

type Outcome = 'copied' | 'inAddress' | 'tooLong' | 'empty'

/** Puts the link to the question in the editors into the address bar and the clipboard, and says so. */
export function LinkButton({ language }: { readonly language: Language }) {
  const { queryEditor, variableEditor } = useGraphiQL(state => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = async () => {
    const query = queryEditor?.getValue() ?? ''
    setOutcome(await copyLink({ query, variables: variableEditor?.getValue() ?? '' }))
    setTimeout(() => setOutcome(null), 6000)
  }
  return (
    <>
      <button type="button" onClick={copy}>
        {TEXTS[language].copy}
      </button>
      <output>{outcome === null ? '' : TEXTS[language][outcome]}</output>
    </>
  )
}

async function copyLink(question: Question): Promise<Outcome> {
  if (question.query.trim() === '') return 'empty'
  const link = new URL(writeLink(question), window.location.href)
  if (link.href.length > LONGEST) return 'tooLong'
  window.history.replaceState(null, '', link)
  try {
    // Browsers give no clipboard to pages that come over plain HTTP from another machine.
    await navigator.clipboard.writeText(link.href)
    return 'copied'
  } catch {
    return 'inAddress'
  }
}
