import type { ReactNode } from 'react'
import { useTexts } from './page-context.ts'
import type { Mode, View } from './view.ts'

/** What is done with a network as a whole: what is drawn, as picture or table, filter, undo, take home. */
export function Toolbar({
  view,
  onMode,
  onShape,
  onUndo,
  canFold,
  filters,
  filtered,
  takeHome,
  size,
}: {
  readonly view: View
  readonly onMode: (mode: Mode) => void
  readonly onShape: (shape: View['shape']) => void
  readonly onUndo: (() => void) | null
  readonly canFold: boolean
  readonly filters: ReactNode
  readonly filtered: boolean
  readonly takeHome: ReactNode
  readonly size: ReactNode
}) {
  const texts = useTexts()
  return (
    <div className="toolbar" role="toolbar" aria-label={texts.mode}>
      <span className="switch">
        <button
          type="button"
          aria-pressed={view.mode === 'events'}
          title={texts.eventsHint}
          onClick={() => onMode('events')}
        >
          {texts.events}
        </button>
        <button
          type="button"
          aria-pressed={view.mode === 'actors'}
          title={canFold ? texts.actorsHint : texts.modeNeedsEntity}
          disabled={!canFold}
          onClick={() => onMode('actors')}
        >
          {texts.actors}
        </button>
      </span>
      <span className="switch">
        <button type="button" aria-pressed={view.shape === 'picture'} onClick={() => onShape('picture')}>
          {texts.picture}
        </button>
        <button type="button" aria-pressed={view.shape === 'table'} onClick={() => onShape('table')}>
          {texts.table}
        </button>
      </span>
      <button type="button" disabled={onUndo === null} onClick={() => onUndo?.()} title="Ctrl+Z">
        {texts.undo}
      </button>
      <Drawer name={texts.filters} marked={filtered}>
        {filters}
      </Drawer>
      <Drawer name={texts.takeHome}>{takeHome}</Drawer>
      <span className="size note">{size}</span>
    </div>
  )
}

/** A panel that opens below its button. */
function Drawer({
  name,
  marked = false,
  children,
}: {
  readonly name: string
  readonly marked?: boolean
  readonly children: ReactNode
}) {
  return (
    <details
      className="drawer"
      name="drawer"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>
        {name}
        {marked && <span className="mark" />}
      </summary>
      {children}
    </details>
  )
}
