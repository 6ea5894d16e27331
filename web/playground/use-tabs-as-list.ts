import { useEffect } from 'react'

const WATCHED = { attributeFilter: ['aria-selected', 'role'], childList: true, subtree: true }

/**
 * GraphiQL makes a tab of what holds two buttons, one that opens it and one that closes it; within a tab a screen reader
 * finds neither. A list of buttons, of which one is current, says the same and lets both be reached.
 */
export function useTabsAsList(): void {
  useEffect(() => {
    const watch = new MutationObserver(rename)
    watch.observe(document.body, WATCHED)
    rename()
    return () => watch.disconnect()
  }, [])
}

function rename(): void {
  const tabs = document.querySelector('.graphiql-tabs')
  if (tabs !== null && tabs.getAttribute('role') !== 'list') tabs.setAttribute('role', 'list')
  for (const tab of document.querySelectorAll('.graphiql-tab')) {
    if (tab.getAttribute('role') !== 'listitem') tab.setAttribute('role', 'listitem')
    const chosen = tab.getAttribute('aria-selected')
    if (chosen === null) continue
    tab.removeAttribute('aria-selected')
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', chosen)
  }
}
