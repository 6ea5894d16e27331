import { useMemo, useState } from 'react'
import type { Picture, PictureNode } from './answers.ts'
import { NodeLink, Status } from './card/parts.tsx'
import { describeDate, formatDay, formatNumber } from './dates.ts'
import { useLanguage, useTexts } from './page-context.ts'
import { buildRows, COLUMNS, type Column, type Row } from './rows.ts'

// More rows at once make the page slow to read and to draw.
const PAGE = 200

/** The picture as a table: a row per link, sorted by any column, each with a way to its sentence. */
export function LinkTable({
  part,
  selected,
  onOpen,
}: {
  readonly part: Pick<Picture, 'nodes' | 'edges'>
  readonly selected: string | null
  readonly onOpen: (id: string) => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  const [sorting, setSorting] = useState<{ readonly column: Column; readonly descending: boolean }>({
    column: 'date',
    descending: false,
  })
  const [shown, setShown] = useState(PAGE)
  const rows = useMemo(() => buildRows(part, language, sorting), [part, language, sorting])
  const sortBy = (column: Column) =>
    setSorting(before => ({ column, descending: before.column === column && !before.descending }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table" tabIndex={0} aria-label={texts.table}>
      <table>
        <caption>{texts.tableCaption}</caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col" aria-sort={sortOf(column, sorting)}>
                <button type="button" onClick={() => sortBy(column)}>
                  {texts.columns[column]}
                </button>
              </th>
            ))}
            <th scope="col">{texts.columns.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(row => (
            <tr key={row.edge.id} aria-selected={row.edge.id === selected}>
              <th scope="row">
                <End node={row.source} onOpen={onOpen} />
              </th>
              <td>{row.what}</td>
              <td>
                <End node={row.target} onOpen={onOpen} />
              </td>
              <td>
                <When row={row} />
              </td>
              <td>{row.status !== null && <Status status={row.status} />}</td>
              <td className="number">{formatNumber(row.edge.weight, language)}</td>
              <td>
                <button type="button" className="link" onClick={() => onOpen(row.edge.id)}>
                  {texts.show}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {texts.more} ({formatNumber(rows.length - shown, language)})
        </button>
      )}
    </section>
  )
}

function End({ node, onOpen }: { readonly node: PictureNode; readonly onOpen: (id: string) => void }) {
  return (
    <span className="end">
      <span className={`dot ${node.kind === 'EVENT' ? 'event' : node.type.toLowerCase()}`} />
      <NodeLink id={node.id} named={node} onOpen={onOpen} />
    </span>
  )
}

function When({ row: { date } }: { readonly row: Row }) {
  const language = useLanguage()
  if (date.whole !== null) return describeDate(date.whole, language)
  if (date.earliest === null || date.latest === null) return ''
  return date.earliest === date.latest
    ? formatDay(date.earliest, language)
    : `${formatDay(date.earliest, language)} – ${formatDay(date.latest, language)}`
}

function sortOf(
  column: Column,
  sorting: { readonly column: Column; readonly descending: boolean },
): 'ascending' | 'descending' | 'none' {
  if (sorting.column !== column) return 'none'
  return sorting.descending ? 'descending' : 'ascending'
}
