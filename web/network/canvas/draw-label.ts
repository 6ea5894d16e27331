import type { NodeDisplayData, PartialButFor } from 'sigma/types'
import { breakLabel, cleanLabel, directionOf } from '../clean-label.ts'
import type { Palette } from './palette.ts'

/** What a label is drawn with. */
export interface LabelStyle {
  readonly palette: Palette
  /** The families of the fonts, the bundled ones first. */
  readonly font: string
}

/** A rectangle of a picture, in pixels of its page. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type LabelledNode = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>

const LINE_HEIGHT = 1.3
const GAP = 3

/**
 * Draws labels below their nodes, each in the direction of its own script, on a halo of paper. The browser shapes the
 * whole line, so that Arabic letters join. A label that would cover one already drawn is left out; `begin` starts afresh.
 */
export class LabelDrawer {
  private readonly style: LabelStyle
  private readonly widths = new Map<string, number>()
  private taken: Box[] = []

  constructor(style: LabelStyle) {
    this.style = style
  }

  /** A new picture is drawn: no place is taken. */
  begin(): void {
    this.taken = []
  }

  /** Draws the label of a node; `always` draws it even over another. */
  draw(
    context: CanvasRenderingContext2D,
    node: LabelledNode,
    { size, weight, always }: { readonly size: number; readonly weight: string; readonly always: boolean },
  ): void {
    const label = cleanLabel(node.label ?? '')
    if (label === '') return
    const lines = breakLabel(label, 26, always ? 5 : 2)
    context.font = `${weight} ${size}px ${this.style.font}`
    const width = Math.max(...lines.map(line => this.measure(context, line)))
    const top = node.y + node.size + GAP
    const box = {
      left: node.x - width / 2 - GAP,
      right: node.x + width / 2 + GAP,
      top,
      bottom: top + lines.length * size * LINE_HEIGHT,
    }
    if (!always && this.taken.some(other => overlap(box, other))) return
    this.taken.push(box)
    context.textAlign = 'center'
    context.textBaseline = 'alphabetic'
    lines.forEach((line, index) => {
      context.direction = directionOf(line)
      this.drawLine(context, line, node.x, top + (index + 0.85) * size * LINE_HEIGHT)
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
