import { DirectedGraph } from 'graphology'
import type { Language } from '../../shared/language.ts'
import type { Picture, PictureEdge, PictureNode } from '../answers.ts'
import { EDGE_WORDS, ROLE_WORDS } from '../words.ts'
import type { Palette } from './palette.ts'

/** What sigma draws a node by. */
export interface DrawnNode {
  x: number
  y: number
  readonly size: number
  readonly label: string | null
  readonly color: string
  readonly borderColor: string
  readonly type: 'entity' | 'event'
}

/** What sigma draws an edge by. */
export interface DrawnEdge {
  readonly size: number
  readonly label: string | null
  readonly color: string
}

export type DrawnGraph = DirectedGraph<DrawnNode, DrawnEdge>

/** How a picture is to look. */
export interface Look {
  readonly language: Language
  readonly palette: Palette
  /** The nodes in the middle, which have a dark ring. */
  readonly middle: readonly string[]
  /** Width of the place by its height: a wide place spreads the picture. */
  readonly aspect: number
}

/** The graph that sigma draws, the nodes with most edges first, so that their labels come first. */
export function buildGraph({ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>, look: Look): DrawnGraph {
  const graph: DrawnGraph = new DirectedGraph()
  const smaller = nodes.length > 400 ? 0.55 : nodes.length > 120 ? 0.75 : 1
  const middleFirst = [...nodes].sort(
    (a, b) => Number(look.middle.includes(b.id)) - Number(look.middle.includes(a.id)),
  )
  for (const node of middleFirst) graph.addNode(node.id, drawNode(node, look, smaller))
  for (const edge of [...edges].reverse()) {
    // Two roles of one actor in one event are one line.
    if (graph.hasEdge(edge.sourceId, edge.targetId)) joinLabels(graph, edge, look)
    else if (edge.sourceId !== edge.targetId)
      graph.addEdgeWithKey(edge.id, edge.sourceId, edge.targetId, {
        size:
          Math.min(5, 1.1 + Math.sqrt(edge.weight) * (edge.type === 'CO_PARTICIPATED' ? 0.9 : 0.4)) * smaller,
        label: sayEdge(edge, look.language),
        color: look.palette.edge,
      })
  }
  return graph
}

/** What an edge says, in a word or two. */
export function sayEdge({ type, role, weight }: PictureEdge, language: Language): string {
  if (type === 'CO_PARTICIPATED') return String(Math.round(weight * 100) / 100)
  return role === null ? EDGE_WORDS[language][type] : ROLE_WORDS[language][role]
}

function drawNode(
  node: PictureNode,
  { language, palette, middle, aspect }: Look,
  smaller: number,
): DrawnNode {
  const entity = node.kind === 'ENTITY'
  const spread = Math.min(1.9, Math.max(0.6, aspect))
  return {
    x: node.x * spread,
    // The picture of the server grows downwards, sigma's upwards.
    y: -node.y,
    size:
      (entity ? 6 + Math.min(14, 2 * Math.sqrt(node.degree)) : 5 + Math.min(5, Math.sqrt(node.degree))) *
      smaller,
    label: node[language],
    color: node.kind === 'ENTITY' ? palette.types[node.type] : palette.event,
    borderColor: middle.includes(node.id) ? palette.ink : palette.paper,
    type: entity ? 'entity' : 'event',
  }
}

function joinLabels(graph: DrawnGraph, edge: PictureEdge, { language }: Look): void {
  graph.updateEdgeAttribute(graph.edge(edge.sourceId, edge.targetId), 'label', label =>
    label === undefined || label === null ? sayEdge(edge, language) : `${label} · ${sayEdge(edge, language)}`,
  )
}
