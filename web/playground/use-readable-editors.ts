import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

/**
 * Sets the editors up for text in two directions: wrapping by real widths, since Arabic letters are none of the
 * monospaced ones; no box around Arabic letters for looking like Latin ones, while invisible and overriding
 * characters stay marked. Follows the system from light to dark while the page is open.
 */
export function useReadableEditors(): void {
  const { setTheme } = useGraphiQLActions()
  const editors = useGraphiQL(({ queryEditor, variableEditor, headerEditor, responseEditor }) => ({
    queryEditor,
    variableEditor,
    headerEditor,
    responseEditor,
  }))
  const monaco = useMonaco(state => state.monaco)
  const theme = useGraphiQL(state => state.theme)
  useEffect(() => {
    for (const editor of Object.values(editors)) {
      editor?.updateOptions({
        wrappingStrategy: 'advanced',
        wordWrap: 'on',
        unicodeHighlight: { ambiguousCharacters: false },
        fontFamily:
          '"Fira Code", "Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", monospace',
      })
    }
    // Widths that were measured before the font was there are those of another font.
    document.fonts.load('15px "Fira Code"').then(() => monaco?.editor.remeasureFonts())
  }, [editors, monaco])
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(theme)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [setTheme, theme])
}
