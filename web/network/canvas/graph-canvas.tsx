import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTexts } from '../page-context.ts'
import { GraphPicture, type PictureEvents, type Scene } from './graph-picture.ts'
import { isArrow, type Point } from './nearest-node.ts'

/** The picture with its keys, and what stands above it: buttons to zoom and what is pointed at in words. */
export function GraphCanvas({
  scene,
  dark,
  describe,
  onOpen,
  onExpand,
  onCollapse,
  onLeave,
  onNoWebgl,
}: {
  readonly scene: Scene
  readonly dark: boolean
  readonly describe: (id: string) => string
  readonly onOpen: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onCollapse: (id: string) => void
  readonly onLeave: () => void
  readonly onNoWebgl: () => void
}) {
  const texts = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const picture = useRef<GraphPicture | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [ring, setRing] = useState<(Point & { readonly size: number }) | null>(null)
  const events = useRef<PictureEvents>({ onOpen, onExpand, onLeave, onPoint: setPointed, onRing: setRing })
  events.current = { onOpen, onExpand, onLeave, onPoint: setPointed, onRing: setRing }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of a picture are read when it is made
  useEffect(() => {
    const element = place.current
    if (element === null) return
    let made: GraphPicture
    try {
      made = new GraphPicture(element, {
        onOpen: id => events.current.onOpen(id),
        onExpand: id => events.current.onExpand(id),
        onLeave: () => events.current.onLeave(),
        onPoint: id => events.current.onPoint(id),
        onRing: at => events.current.onRing(at),
      })
    } catch {
      onNoWebgl()
      return
    }
    picture.current = made
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      picture.current = null
      made.close()
    }
  }, [dark])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture made anew is to be filled
  useEffect(
    () => picture.current?.show(scene),
    [scene.nodes, scene.edges, scene.language, scene.middle, dark],
  )
  useEffect(() => picture.current?.select(scene.selected), [scene.selected])

  const press = (event: KeyboardEvent) => {
    const at = picture.current?.pointed() ?? null
    if (isArrow(event.key)) picture.current?.step(event.key)
    else if (event.key === '0') picture.current?.zoom('fit')
    else if (event.key === 'Escape') picture.current?.leave()
    else if (at !== null && (event.key === 'Enter' || event.key === ' ')) onOpen(at)
    else if (at !== null && (event.key === '+' || event.key === '=')) onExpand(at)
    else if (at !== null && event.key === '-') onCollapse(at)
    else return
    event.preventDefault()
  }
  return (
    <div className="canvas">
      <div
        ref={place}
        className="drawing"
        role="application"
        aria-label={texts.pictureLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        dir="ltr"
        onKeyDown={press}
        onBlur={() => picture.current?.leave()}
      />
      {ring !== null && (
        <div
          className="ring"
          style={{ left: ring.x, top: ring.y, width: ring.size * 2 + 14, height: ring.size * 2 + 14 }}
        />
      )}
      <p className="pointed" role="status">
        {pointed !== null && describe(pointed)}
      </p>
      <div className="zoom">
        <button type="button" aria-label={texts.zoomIn} onClick={() => picture.current?.zoom('in')}>
          +
        </button>
        <button type="button" aria-label={texts.zoomOut} onClick={() => picture.current?.zoom('out')}>
          −
        </button>
        <button type="button" aria-label={texts.fit} onClick={() => picture.current?.zoom('fit')}>
          ⛶
        </button>
      </div>
    </div>
  )
}
