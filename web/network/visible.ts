import type { Picture, PictureEdge, PictureNode } from './answers.ts'
import type { View } from './view.ts'

type Chosen = Pick<View, 'types' | 'roles' | 'ids'>

/** The part of a picture that its view shows: the types and roles chosen, nothing that hangs in the air. */
export function visiblePart(picture: Picture, view: Chosen): Pick<Picture, 'nodes' | 'edges'> {
  const ofType = picture.nodes.filter(node => isShown(node, view))
  const ids = new Set(ofType.map(({ id }) => id))
  const edges = picture.edges.filter(
    edge => ids.has(edge.sourceId) && ids.has(edge.targetId) && hasRole(edge, view),
  )
  const filtered = view.types !== null || view.roles !== null
  const tied = new Set(edges.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))
  const nodes = filtered ? ofType.filter(({ id }) => tied.has(id) || view.ids.includes(id)) : ofType
  return { nodes, edges }
}

function isShown(node: PictureNode, { types, ids }: Chosen): boolean {
  return node.kind === 'EVENT' || types === null || types.includes(node.type) || ids.includes(node.id)
}

function hasRole({ type, role }: PictureEdge, { roles }: Chosen): boolean {
  if (roles === null || type === 'CO_PARTICIPATED') return true
  return role !== null && roles.includes(role)
}
