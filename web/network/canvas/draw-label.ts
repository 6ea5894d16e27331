import type { NodeDisplayData, PartialButFor } from 'sigma/types'
import { breakLabel, cleanLabel, directionOf } from '../clean-label.ts'
import type { Palette } from './palette.ts'

/** What a label is drawn with. */
interface LabelStyle {
  readonly palette: Palette
  /** The families of the fonts, the bundled ones first. */
  readonly font: string
}

/** A rectangle of a picture, in pixels of its page. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type LabelledNode = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>

const LINE_HEIGHT = 1.3
const GAP = 3

/**
 * Draws labels beside their nodes, each in its own direction, on a halo of paper. The browser shapes the
 * whole line, so that Arabic letters join. A label stands below its node, or where there is room beside it; one that
 * would cover another label is left out.
 */
export class LabelDrawer {
  private readonly style: LabelStyle
  private readonly widths = new Map<string, number>()
  private taken: Box[] = []
  private nodes: readonly Box[] = []
  private width = Number.POSITIVE_INFINITY

  constructor(style: LabelStyle) {
    this.style = style
  }

  /** A new picture is drawn, so wide in pixels: no place is taken but those of the nodes. */
  begin(nodes: readonly Box[], width: number): void {
    this.taken = []
    this.nodes = nodes
    this.width = width
  }

  /** Draws the label of a node; `always` draws it even over another. */
  draw(
    context: CanvasRenderingContext2D,
    node: LabelledNode,
    direction: 'rtl' | 'ltr',
    { size, weight, always }: { readonly size: number; readonly weight: string; readonly always: boolean },
  ): void {
    const label = cleanLabel(node.label ?? '')
    if (label === '') return
    const lines = breakLabel(label, 26, always ? 5 : 2)
    context.font = `${weight} ${size}px ${this.style.font}`
    const width = Math.max(...lines.map(line => this.measure(context, line)))
    const box = this.findRoom(node, width, lines.length * size * LINE_HEIGHT, always)
    if (box === null) return
    this.taken.push(box)
    context.textAlign = 'center'
    context.textBaseline = 'alphabetic'
    lines.forEach((line, index) => {
      context.direction = direction
      const y = box.top + (index + 0.8) * size * LINE_HEIGHT
      this.drawLine(context, line, (box.left + box.right) / 2, y)
    })
  }

  /** What an edge says, in the middle of it. */
  drawOnEdge(
    context: CanvasRenderingContext2D,
    label: string,
    { x, y }: { readonly x: number; readonly y: number },
    size: number,
  ): void {
    const text = cleanLabel(label)
    context.font = `500 ${size}px ${this.style.font}`
    const width = this.measure(context, text)
    const box = { left: x - width / 2, right: x + width / 2, top: y - size, bottom: y + size / 2 }
    if (this.taken.some(other => overlap(box, other))) return
    this.taken.push(box)
    context.textAlign = 'center'
    context.textBaseline = 'alphabetic'
    context.direction = directionOf(text)
    this.drawLine(context, text, x, y + size / 3, this.style.palette.accent)
  }

  /** Below, above, at the right or left of a node: the first place in sight that covers nothing, else one that covers no label. */
  private findRoom({ x, y, size }: LabelledNode, width: number, height: number, always: boolean): Box | null {
    const [across, down] = [width / 2, height / 2]
    const isInSight = x >= 0 && x <= this.width
    const middle = isInSight ? Math.max(across, Math.min(x, this.width - across)) : x
    const places = [
      { x: middle, y: y + size + GAP + down },
      { x: middle, y: y - size - GAP - down },
      { x: x + size + 2 * GAP + across, y },
      { x: x - size - 2 * GAP - across, y },
    ].map(place => ({
      left: place.x - across,
      right: place.x + across,
      top: place.y - down,
      bottom: place.y + down,
    }))
    if (always) return places[0] ?? null
    const free = places.filter(box => !this.taken.some(other => overlap(box, other)))
    const inside = free.filter(({ left, right }) => left >= 0 && right <= this.width)
    return inside.find(box => !this.nodes.some(other => overlap(box, other))) ?? inside[0] ?? null
  }

  private drawLine(
    context: CanvasRenderingContext2D,
    line: string,
    x: number,
    y: number,
    colour = this.style.palette.ink,
  ): void {
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = this.style.palette.paper
    context.strokeText(line, x, y)
    context.fillStyle = colour
    context.fillText(line, x, y)
  }

  private measure(context: CanvasRenderingContext2D, text: string): number {
    const key = `${context.font} ${text}`
    const known = this.widths.get(key)
    if (known !== undefined) return known
    const { width } = context.measureText(text)
    this.widths.set(key, width)
    return width
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
