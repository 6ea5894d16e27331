import { useCallback, useEffect, useState } from 'react'
import { chooseLanguage, rememberLanguage } from '../shared/choose-language.ts'
import { formatView, parseView, type View } from './view.ts'

/** The view in the address, and the ways to change it. */
export interface ViewControl {
  readonly view: View
  /** Goes to another view, which `undo` and the browser's back button leave again. */
  readonly go: (change: (view: View) => View) => void
  /** Changes what is not worth a step back: the card that is open, the language, the shape. */
  readonly adjust: (change: (view: View) => View) => void
  /** Null where there is nothing to undo on this page. */
  readonly undo: (() => void) | null
}

/** Keeps the view in the address and in the history of the browser. */
export function useView(): ViewControl {
  const [view, setView] = useState(readView)
  const [step, setStep] = useState(readStep)
  useEffect(() => {
    const read = () => {
      setView(readView())
      setStep(readStep())
    }
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  useEffect(() => rememberLanguage(view.language), [view.language])
  const go = useCallback((change: (view: View) => View) => {
    const next = change(readView())
    if (formatView(next) === formatView(readView())) return
    history.pushState({ step: readStep() + 1 }, '', formatView(next))
    setView(next)
    setStep(readStep())
  }, [])
  const adjust = useCallback((change: (view: View) => View) => {
    const next = change(readView())
    history.replaceState(history.state, '', formatView(next))
    setView(next)
  }, [])
  return { view, go, adjust, undo: step > 0 ? () => history.back() : null }
}

function readView(): View {
  return parseView(location.search, chooseLanguage())
}

/** How many views of this page lie behind this one. */
function readStep(): number {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
    ? state.step
    : 0
}
