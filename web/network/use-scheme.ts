import { useEffect, useState } from 'react'

const KEY = 'isnad:scheme'

/** Whether the page is dark: as chosen on it, else as the system is; and how to turn it over. */
export function useScheme(): { readonly dark: boolean; readonly toggle: () => void } {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEY))
  const [system, setSystem] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const read = () => setSystem(query.matches)
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [])
  const dark = chosen === null ? system : chosen === 'dark'
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
  const toggle = () => {
    const next = dark ? 'light' : 'dark'
    localStorage.setItem(KEY, next)
    setChosen(next)
  }
  return { dark, toggle }
}
