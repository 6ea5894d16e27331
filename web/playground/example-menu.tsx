import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type MouseEvent, useEffect, useRef } from 'react'
import type { Language } from '../shared/language.ts'
import { EXAMPLES, type Example } from './examples.ts'
import { writeLink } from './link.ts'
import { TEXTS } from './texts.ts'

/** The examples, those in the reader's language first. Each is a link; a plain click opens it in a tab of this page. */
export function ExampleMenu({ language }: { readonly language: Language }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const openExample = useOpenExample()
  useEffect(() => closeFromOutside(menu.current), [])
  const sorted = EXAMPLES.toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  )
  const follow = (click: MouseEvent, example: Example) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return
    click.preventDefault()
    openExample(example)
    menu.current?.removeAttribute('open')
  }
  return (
    <details className="examples" ref={menu}>
      <summary>{TEXTS[language].examples}</summary>
      <ul>
        {sorted.map(example => (
          <li key={example.title} lang={example.language} dir={example.language === 'ar' ? 'rtl' : 'ltr'}>
            <a href={writeLink(example)} onClick={click => follow(click, example)}>
              {example.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Goes to the tab that holds an example, or opens one. */
function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab } = useGraphiQLActions()
  const { tabs, queryEditor, variableEditor } = useGraphiQL(state => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))
  return ({ query, variables }) => {
    const open = tabs.findIndex(tab => tab.query === query)
    if (open >= 0) changeTab(open)
    else {
      addTab()
      queryEditor?.setValue(query)
      variableEditor?.setValue(variables)
    }
    queryEditor?.focus()
  }
}

function closeFromOutside(menu: HTMLDetailsElement | null): () => void {
  const close = (event: Event) => {
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
    const isOutside = event.type === 'pointerdown' && !menu?.contains(event.target as Node)
    if (isEscape || isOutside) menu?.removeAttribute('open')
  }
  document.addEventListener('pointerdown', close)
  document.addEventListener('keydown', close)
  return () => {
    document.removeEventListener('pointerdown', close)
    document.removeEventListener('keydown', close)
  }
}
