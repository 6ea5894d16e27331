import { NodeSquareProgram } from '@sigma/node-square'
import type { Attributes } from 'graphology-types'
import type { Settings } from 'sigma/settings'
import type { LabelledNode } from './draw-label.ts'

/** Events are squares. The package's own labels are left out for those of the picture. */
export class EventProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
> extends NodeSquareProgram<N, E> {
  override drawLabel = <Node extends Attributes, Edge extends Attributes, Graph extends Attributes>(
    context: CanvasRenderingContext2D,
    data: LabelledNode,
    settings: Settings<Node, Edge, Graph>,
  ) => settings.defaultDrawNodeLabel(context, data, settings)

  override drawHover = <Node extends Attributes, Edge extends Attributes, Graph extends Attributes>(
    context: CanvasRenderingContext2D,
    data: LabelledNode,
    settings: Settings<Node, Edge, Graph>,
  ) => settings.defaultDrawNodeHover(context, data, settings)
}
