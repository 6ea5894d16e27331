import { createNodeBorderProgram } from '@sigma/node-border'
import Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { animateNodes } from 'sigma/utils'
import type { Picture } from '../answers.ts'
import { directionOfLabel } from '../clean-label.ts'
import { buildGraph, type DrawnEdge, type DrawnGraph, type DrawnNode, type Look } from './build-graph.ts'
import { type Box, LabelDrawer } from './draw-label.ts'
import { EventProgram } from './event-program.ts'
import { type ArrowKey, nearestNode, type Point } from './nearest-node.ts'
import type { Palette } from './palette.ts'
import { readPalette } from './read-palette.ts'

/** What a reader does with the picture. */
export interface PictureEvents {
  readonly onOpen: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onLeave: () => void
  /** The node under the pointer or the keyboard, to be told in words. */
  readonly onPoint: (id: string | null) => void
  /** Where the ring around the node of the keyboard stands, in pixels of the picture. */
  readonly onRing: (ring: (Point & { readonly size: number }) | null) => void
}

/** What is drawn. */
export interface Scene extends Omit<Look, 'palette' | 'aspect'>, Pick<Picture, 'nodes' | 'edges'> {
  readonly selected: string | null
}

const FONT = '"Noto Naskh Arabic Variable", "Source Serif 4 Variable", serif'

/** The mark of a drawn picture in the browser's performance timeline. */
const DRAWN = 'isnad:drawn'

// More labels than this are chosen by sigma's grid instead of one by one.
const FEW_NODES = 300
const MOVE_MS = 450

const EntityProgram = createNodeBorderProgram<DrawnNode, DrawnEdge>({
  borders: [
    { size: { value: 2, mode: 'pixels' }, color: { attribute: 'borderColor' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
})

/** The picture of a network in an element of the page. Throws where the browser has no WebGL. */
export class GraphPicture {
  private readonly container: HTMLElement
  private readonly events: PictureEvents
  private readonly sigma: Sigma<DrawnNode, DrawnEdge>
  private readonly labels: LabelDrawer
  private readonly palette: Palette
  private scene: Scene = { nodes: [], edges: [], language: 'ar', middle: [], selected: null }
  private hovered: string | null = null
  private active: string | null = null
  private near: ReadonlySet<string> | null = null
  /** Width by height of the place when the scene was drawn last. */
  private aspect = 1
  private stopMoving: () => void = () => undefined

  constructor(container: HTMLElement, events: PictureEvents) {
    this.container = container
    this.events = events
    this.palette = readPalette(container)
    this.labels = new LabelDrawer({ palette: this.palette, font: FONT })
    const graph = this.draw()
    this.sigma = new Sigma<DrawnNode, DrawnEdge>(graph, container, {
      allowInvalidContainer: true,
      defaultDrawNodeHover: (context, data) => this.drawLabel(context, data, true),
      defaultDrawNodeLabel: (context, data) => this.drawLabel(context, data, false),
      defaultDrawEdgeLabel: (context, edge, source, target) => {
        const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }
        this.labels.drawOnEdge(context, edge.label ?? '', middle, 12)
      },
      edgeReducer: (edge, data) => this.reduceEdge(edge, data),
      enableEdgeEvents: true,
      labelDensity: 0.4,
      labelRenderedSizeThreshold: 5,
      maxCameraRatio: 3,
      minCameraRatio: 0.05,
      minEdgeThickness: 1.5,
      nodeProgramClasses: { entity: EntityProgram, event: EventProgram },
      nodeReducer: (node, data) => this.reduceNode(node, data),
      renderEdgeLabels: true,
      stagePadding: 60,
      zIndex: true,
    })
    this.listen()
  }

  /** Draws a scene; nodes that were there move to their new places. */
  show(scene: Scene): void {
    this.scene = scene
    this.stopMoving()
    const before = this.sigma.getGraph()
    const graph = this.draw()
    const targets: Record<string, { x: number; y: number }> = {}
    if (
      before.order > 0 &&
      graph.order <= FEW_NODES &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches
    )
      graph.forEachNode((id, { x, y }) => {
        if (!before.hasNode(id)) return
        targets[id] = { x, y }
        graph.mergeNodeAttributes(id, {
          x: before.getNodeAttribute(id, 'x'),
          y: before.getNodeAttribute(id, 'y'),
        })
      })
    if (this.active !== null && !graph.hasNode(this.active)) this.active = null
    this.hovered = null
    if (graph.order > 0) this.sigma.once('afterRender', () => this.tellDrawn())
    this.sigma.setGraph(graph)
    this.lightUp()
    this.sigma.refresh()
    if (Object.keys(targets).length > 0)
      this.stopMoving = animateNodes(graph, targets, { duration: MOVE_MS, easing: 'quadraticInOut' })
  }

  /** Marks the node or edge whose card is open. */
  select(id: string | null): void {
    this.scene = { ...this.scene, selected: id }
    this.lightUp()
    this.sigma.refresh({ skipIndexation: true })
  }

  /** Moves the keyboard to the next node in a direction, at first to the one in the middle. */
  step(arrow: ArrowKey): void {
    const graph = this.sigma.getGraph()
    const from = this.active === null ? null : this.placeOf(this.active)
    const others = graph.nodes().filter(id => id !== this.active)
    const next =
      from === null
        ? (this.scene.middle.find(id => graph.hasNode(id)) ?? graph.nodes()[0] ?? null)
        : nearestNode(
            from,
            arrow,
            others.map(id => [id, this.placeOf(id)] as const),
          )
    if (next !== null) this.point(next)
  }

  /** The node of the keyboard. */
  pointed(): string | null {
    return this.active
  }

  /** Ends the keyboard's way through the picture. */
  leave(): void {
    this.point(null)
  }

  zoom(step: 'in' | 'out' | 'fit'): void {
    const camera = this.sigma.getCamera()
    if (step === 'fit') camera.animatedReset({ duration: 300 })
    else if (step === 'in') camera.animatedZoom({ duration: 200, factor: 1.6 })
    else camera.animatedUnzoom({ duration: 200, factor: 1.6 })
  }

  /** The place may have another size: where its form is another, the picture spreads anew. */
  resize(): void {
    this.sigma.resize()
    if (this.aspect !== this.aspectNow()) this.show(this.scene)
  }

  close(): void {
    this.stopMoving()
    this.sigma.kill()
  }

  private draw(): DrawnGraph {
    this.aspect = this.aspectNow()
    const { language, middle } = this.scene
    return buildGraph(this.scene, { language, middle, palette: this.palette, aspect: this.aspect })
  }

  private aspectNow(): number {
    const { clientWidth, clientHeight } = this.container
    return clientHeight === 0 ? 1 : clientWidth / clientHeight
  }

  private listen(): void {
    this.sigma.on('clickNode', ({ node }) => this.events.onOpen(node))
    this.sigma.on('clickEdge', ({ edge }) => this.events.onOpen(edge))
    this.sigma.on('clickStage', () => this.events.onLeave())
    this.sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault()
      this.events.onExpand(node)
    })
    this.sigma.on('enterNode', ({ node }) => this.hover(node))
    this.sigma.on('leaveNode', () => this.hover(null))
    this.sigma.on('enterEdge', () => this.container.classList.add('over'))
    this.sigma.on('leaveEdge', () => this.container.classList.remove('over'))
    this.sigma.on('beforeRender', () => this.labels.begin(this.nodeBoxes(), this.sigma.getDimensions().width))
    this.sigma.on('afterRender', () => this.placeRing())
  }

  /** The picture is on the screen: for who measures or drives the page. */
  private tellDrawn(): void {
    performance.mark(DRAWN)
    this.container.dataset.drawn = 'true'
  }

  private hover(id: string | null): void {
    this.hovered = id
    this.container.classList.toggle('over', id !== null)
    this.events.onPoint(id)
    this.lightUp()
    this.sigma.refresh({ skipIndexation: true })
  }

  private point(id: string | null): void {
    this.active = id
    this.events.onPoint(id)
    if (id !== null) this.bringIntoView(id)
    this.lightUp()
    this.sigma.refresh({ skipIndexation: true })
  }

  private bringIntoView(id: string): void {
    const { x, y } = this.placeOf(id)
    const { clientWidth, clientHeight } = this.container
    if (x > 20 && y > 20 && x < clientWidth - 20 && y < clientHeight - 40) return
    const data = this.sigma.getNodeDisplayData(id)
    const state: Partial<CameraState> = { x: data?.x ?? 0.5, y: data?.y ?? 0.5 }
    this.sigma.getCamera().animate(state, { duration: 250 })
  }

  private placeOf(id: string): Point {
    const { x, y } = this.sigma.getGraph().getNodeAttributes(id)
    return this.sigma.graphToViewport({ x, y })
  }

  /** Where the nodes stand, in pixels; in a large picture labels do not make way for them. */
  private nodeBoxes(): readonly Box[] {
    const graph = this.sigma.getGraph()
    if (graph.order > FEW_NODES) return []
    return graph.mapNodes((_, { x, y, size }) => {
      const at = this.sigma.graphToViewport({ x, y })
      const half = this.sigma.scaleSize(size)
      return { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }
    })
  }

  private placeRing(): void {
    const data = this.active === null ? undefined : this.sigma.getNodeDisplayData(this.active)
    const ring =
      this.active === null || data === undefined
        ? null
        : { ...this.placeOf(this.active), size: this.sigma.scaleSize(data.size) }
    this.events.onRing(ring)
  }

  /** What stands in the light: the neighbours of the node pointed at; everything where none is. */
  private lightUp(): void {
    const graph = this.sigma.getGraph()
    const shown = [this.hovered, this.active].find(id => id !== null && graph.hasNode(id)) ?? null
    this.near = shown === null ? null : new Set([shown, ...graph.neighbors(shown)])
  }

  private reduceNode(id: string, data: DrawnNode): Partial<DrawnNode> & Record<string, unknown> {
    const lit = this.near === null || this.near.has(id)
    const marked = id === this.scene.selected || id === this.hovered
    return {
      ...data,
      color: lit ? data.color : this.palette.faint,
      borderColor: id === this.scene.selected ? this.palette.accent : data.borderColor,
      label: lit ? data.label : null,
      forceLabel: lit && (this.near !== null || this.scene.nodes.length <= FEW_NODES),
      highlighted: marked,
      zIndex: marked ? 2 : lit ? 1 : 0,
    }
  }

  private reduceEdge(id: string, data: DrawnEdge): Partial<DrawnEdge> & Record<string, unknown> {
    const ends = this.sigma.getGraph().extremities(id)
    const centre = this.hovered ?? this.active ?? this.scene.selected
    const lit = id === this.scene.selected || (centre !== null && ends.includes(centre))
    if (lit) return { ...data, color: this.palette.accent, forceLabel: true, zIndex: 1 }
    return { ...data, color: this.near === null ? data.color : this.palette.faint, label: null, zIndex: 0 }
  }

  private drawLabel(
    context: CanvasRenderingContext2D,
    data: Parameters<LabelDrawer['draw']>[1] & { readonly type?: string },
    always: boolean,
  ): void {
    const entity = data.type !== 'event'
    const direction = directionOfLabel(data.label ?? '', entity ? 'ENTITY' : 'EVENT', this.scene.language)
    this.labels.draw(context, data, direction, {
      size: entity ? 15 : 13,
      weight: entity ? '600' : '400',
      always,
    })
  }
}
