import type { Language } from '../shared/language.ts'
import type { EventDate, Picture, PictureEdge, PictureNode } from './answers.ts'
import { sayEdge } from './canvas/build-graph.ts'
import { EDGE_WORDS } from './words.ts'

/** The columns a table can be sorted by. */
export const COLUMNS = ['source', 'what', 'target', 'date', 'status', 'weight'] as const
export type Column = (typeof COLUMNS)[number]

/** An edge of the picture as a row: who, what, whom, when. */
export interface Row {
  readonly edge: PictureEdge
  readonly source: PictureNode
  readonly target: PictureNode
  readonly what: string
  readonly status: (PictureNode & { readonly kind: 'EVENT' })['node']['status'] | null
  readonly date: Pick<EventDate, 'earliest' | 'latest'> & { readonly whole: EventDate | null }
}

/** The rows of what is shown, sorted by a column. */
export function buildRows(
  { nodes, edges }: Pick<Picture, 'nodes' | 'edges'>,
  language: Language,
  { column, descending }: { readonly column: Column; readonly descending: boolean },
): readonly Row[] {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const rows = edges.flatMap((edge): readonly Row[] => {
    const source = byId.get(edge.sourceId)
    const target = byId.get(edge.targetId)
    if (source === undefined || target === undefined) return []
    const event = [source, target].find(node => node.kind === 'EVENT')
    return [
      {
        edge,
        source,
        target,
        what: edge.type === 'CO_PARTICIPATED' ? EDGE_WORDS[language][edge.type] : sayEdge(edge, language),
        status: event?.kind === 'EVENT' ? event.node.status : null,
        date: {
          earliest: edge.earliest,
          latest: edge.latest,
          whole: event?.kind === 'EVENT' ? event.node.date : null,
        },
      },
    ]
  })
  const { compare } = new Intl.Collator(language)
  const order = (a: Row, b: Row): number => {
    if (column === 'weight') return a.edge.weight - b.edge.weight
    if (column === 'date') return compareDays(a.date.earliest, b.date.earliest, descending)
    return compare(cellText(a, column, language), cellText(b, column, language))
  }
  return rows.sort((a, b) => (descending ? -order(a, b) : order(a, b)))
}

function cellText(row: Row, column: 'source' | 'target' | 'what' | 'status', language: Language): string {
  if (column === 'what') return row.what
  return column === 'status' ? (row.status ?? '') : row[column][language]
}

/** What has no day stands last in either direction. */
function compareDays(a: string | null, b: string | null, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return descending ? -1 : 1
  if (b === null) return descending ? 1 : -1
  return a < b ? -1 : 1
}
