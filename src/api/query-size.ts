import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql/index.js'
import { SUBGRAPH_LIMITS } from '../network/subgraph-limits.ts'
import { LIMITS } from './limits.ts'

/** How deep a query nests, and how many objects it asks for at most. */
export interface QuerySize {
  readonly depth: number
  readonly objects: number
}

/** A valid operation with all that its size depends on. */
export interface SizedQuery {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

const LEAF: QuerySize = { depth: 0, objects: 0 }

/** The size of a valid operation. Each fragment is measured once, so the time is linear in the query's length. */
export function querySize({ schema, operation, fragments, variables }: SizedQuery): QuerySize {
  const measured = new Map<string, QuerySize>()

  const sizeOfSet = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): QuerySize =>
    set.selections
      .map(selection => sizeOfSelection(selection, parent))
      .reduce(
        (sum, size) => ({ depth: Math.max(sum.depth, size.depth), objects: sum.objects + size.objects }),
        LEAF,
      )

  const sizeOfSelection = (selection: SelectionNode, parent: GraphQLNamedType | undefined): QuerySize => {
    if (selection.kind === 'Field') return sizeOfField(selection, parent)
    if (selection.kind === 'FragmentSpread') return sizeOfFragment(selection.name.value)
    const condition = selection.typeCondition
    return sizeOfSet(selection.selectionSet, condition ? schema.getType(condition.name.value) : parent)
  }

  const sizeOfFragment = (name: string): QuerySize => {
    const fragment = fragments.get(name)
    const size =
      measured.get(name) ??
      (fragment ? sizeOfSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : LEAF)
    measured.set(name, size)
    return size
  }

  const sizeOfField = (node: FieldNode, parent: GraphQLNamedType | undefined): QuerySize => {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    // Fields of introspection are none of the type's; graphql-js bounds them itself.
    if (!field || !node.selectionSet) return { depth: 1, objects: 0 }
    const below = sizeOfSet(node.selectionSet, getNamedType(field.type))
    const times = timesOf(node, field, countsItsLists(parent?.name ?? ''), variables)
    return { depth: below.depth + 1, objects: times * (1 + below.objects) }
  }

  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()
  return sizeOfSet(operation.selectionSet, root ?? undefined)
}

/** Whether the lists of a type were counted with the field that gives it. */
function countsItsLists(type: string): boolean {
  return type.endsWith('Connection') || type === 'Subgraph'
}

/** How many objects a field gives at most; the lists of a connection were counted with the connection. */
function timesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  isInConnection: boolean,
  variables: Readonly<Record<string, unknown>>,
): number {
  const argument = (name: string) => {
    const given = node.arguments?.find(argument => argument.name.value === name)
    return given ? valueFromASTUntyped(given.value, variables) : undefined
  }
  if (field.args.some(({ name }) => name === 'first')) {
    const first = argument('first')
    return typeof first === 'number' ? Math.min(Math.max(first, 0), LIMITS.first) : LIMITS.defaultFirst
  }
  if (field.args.some(({ name }) => name === 'limit')) {
    const limit = argument('limit')
    const { usual, most } = SUBGRAPH_LIMITS.nodes
    return typeof limit === 'number' ? Math.min(Math.max(limit, 0), most) : usual
  }
  const ids = argument('ids')
  if (Array.isArray(ids)) return ids.length
  return isListType(getNullableType(field.type)) && !isInConnection ? LIMITS.plainList : 1
}
