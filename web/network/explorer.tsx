import { useEffect, useMemo, useState } from 'react'
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../src/vocabulary.ts'
import { GraphCanvas } from './canvas/graph-canvas.tsx'
import { Card } from './card/card.tsx'
import { cleanLabel } from './clean-label.ts'
import { describeDate, formatNumber } from './dates.ts'
import { Filters, isFiltered, NO_FILTER } from './filters.tsx'
import { Legend } from './legend.tsx'
import { useLanguage, useTexts } from './page-context.ts'
import { askDates, askPicture, isEntityId } from './questions.ts'
import { LinkTable } from './table.tsx'
import { TakeHome } from './take-home.tsx'
import { countOf } from './texts.ts'
import { Timeline } from './timeline.tsx'
import { Toolbar } from './toolbar.tsx'
import { Truncated } from './truncated.tsx'
import { useAnswer } from './use-answer.ts'
import type { ViewControl } from './use-view.ts'
import { centreOn, collapse, expand, formatView, type View } from './view.ts'
import { visiblePart } from './visible.ts'
import { Waiting } from './waiting.tsx'
import { KIND_WORDS, TYPE_WORDS } from './words.ts'

/** A network and all that one can do with it. */
export function Explorer({ control, dark }: { readonly control: ViewControl; readonly dark: boolean }) {
  const { view, go, adjust, undo } = control
  const texts = useTexts()
  const language = useLanguage()
  const [webgl, setWebgl] = useState(true)
  const answer = useAnswer(pictureKey(view), signal => askPicture(view, signal))
  const picture = answer.value?.picture ?? null
  const dates = useAnswer(
    picture === null || answer.state !== 'done' ? null : `${datesKey(view)} ${picture.graphVersion}`,
    signal => (picture === null ? Promise.resolve(null) : askDates(view, picture, signal)),
  )
  const { types, roles, ids, selected } = view
  const part = useMemo(
    () => (picture === null ? null : visiblePart(picture, { types, roles, ids })),
    [picture, types, roles, ids],
  )
  useUndoKey(undo)
  const open = (id: string | null) => adjust(before => ({ ...before, selected: id }))
  const actions = {
    view,
    onOpen: open,
    onExpand: (id: string) => go(before => expand(before, id)),
    onCollapse: (id: string) => go(before => (before.ids.length > 1 ? collapse(before, id) : before)),
    onCentre: (id: string) => go(before => centreOn(before, id)),
  }
  const change = (change: Partial<View>) => go(before => ({ ...before, ...change }))
  const scene = useMemo(
    () => ({ nodes: part?.nodes ?? [], edges: part?.edges ?? [], language, middle: ids, selected }),
    [part, language, ids, selected],
  )
  const describe = (id: string) => {
    const node = picture?.nodes.find(one => one.id === id)
    if (node === undefined) return ''
    const links = countOf('link', node.degree, language)
    const what = node.kind === 'EVENT' ? KIND_WORDS[language][node.type] : TYPE_WORDS[language][node.type]
    const when = node.kind === 'EVENT' ? `${describeDate(node.node.date, language)} · ` : ''
    return `${cleanLabel(node[language])} · ${what} · ${when}${links}`
  }
  const shownAsTable = view.shape === 'table' || !webgl
  const selectedEdge = picture?.edges.find(({ id }) => id === selected) ?? null
  return (
    <main className="explorer">
      <h1 className="unseen">{texts.title}</h1>
      <Toolbar
        view={view}
        onMode={mode => change({ mode, selected: null })}
        onShape={shape => adjust(before => ({ ...before, shape }))}
        onUndo={undo}
        canFold={view.whole || ids.some(isEntityId)}
        filters={<Filters view={view} onChange={change} />}
        filtered={isFiltered(view)}
        takeHome={answer.value !== null && <TakeHome view={view} question={answer.value.question} />}
        size={
          part !== null &&
          `${formatNumber(part.nodes.length, language)} ${texts.nodeCount} · ${countOf('link', part.edges.length, language)}`
        }
      />
      <div className={`stage ${answer.state}`}>
        {part !== null && part.nodes.length > 0 && (
          <>
            {!webgl && <p className="state">{texts.noWebgl}</p>}
            {shownAsTable ? (
              <LinkTable part={part} selected={selected} onOpen={open} />
            ) : (
              <GraphCanvas
                scene={scene}
                dark={dark}
                describe={describe}
                {...actions}
                onLeave={() => open(null)}
                onNoWebgl={() => setWebgl(false)}
              />
            )}
            <Legend part={part} />
          </>
        )}
        {answer.state !== 'done' && <Waiting answer={answer} />}
        {answer.state === 'done' && (part === null || part.nodes.length === 0 || part.edges.length === 0) && (
          <div className="state" role="status">
            <p>
              <strong>{texts.nothing}</strong> {texts.nothingNext}
            </p>
            {isFiltered(view) && (
              <button type="button" onClick={() => change(NO_FILTER)}>
                {texts.clear}
              </button>
            )}
            <button
              type="button"
              onClick={() => change({ ...NO_FILTER, statuses: EVENT_STATUSES, families: EVENT_FAMILIES })}
            >
              {texts.showAll}
            </button>
          </div>
        )}
        {picture !== null && (
          <Truncated truncated={picture.truncated} limit={view.limit} onLimit={limit => change({ limit })} />
        )}
      </div>
      {selected !== null && <Card edge={selectedEdge} {...actions} onClose={() => open(null)} />}
      {dates.value !== null && (
        <Timeline
          dates={dates.value}
          period={view}
          onChoose={({ earliest, latest }) => change({ earliest, latest })}
        />
      )}
    </main>
  )
}

/** What the picture of a view depends on: all but what is chosen in it on the page. */
function pictureKey(view: View): string {
  const roles = view.mode === 'actors' ? view.roles : null
  return formatView({ ...view, language: 'en', shape: 'picture', selected: null, types: null, roles })
}

function datesKey(view: View): string {
  return pictureKey({ ...view, earliest: null, latest: null })
}

/** Ctrl+Z takes the last step back, but in a field where it undoes what was written. */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || writing) return
      event.preventDefault()
      undo?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo])
}
