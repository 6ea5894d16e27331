import { FIGURES, type Figure, figureAt } from './figures.ts'
import type { Scores } from './run-scorer.ts'

/** One way of reading, scored on all documents and, where the gold has halves, on each. */
export interface Column {
  readonly title: string
  readonly parts: readonly { readonly name: string; readonly scores: Scores }[]
}

const NAME_WIDTH = Math.max(...FIGURES.map(name => name.length))
const CELL_WIDTH = 7
const COUNTS: ReadonlySet<Figure> = new Set(['falseAlarms.events'])

/** The figures as an aligned table: a row a figure, per way of reading a column for all documents and for each half. */
export function printFigures(columns: readonly Column[]): string {
  const row = (name: string, cells: readonly (readonly string[])[]) =>
    [name.padEnd(NAME_WIDTH), ...cells.map(group => group.join(''))].join('  |').trimEnd()
  const widthOf = ({ parts }: Column) => parts.length * CELL_WIDTH
  return [
    row(
      '',
      columns.map(column => [` ${column.title}`.padEnd(widthOf(column)).slice(0, widthOf(column))]),
    ),
    row(
      '',
      columns.map(({ parts }) => parts.map(({ name }) => name.padStart(CELL_WIDTH))),
    ),
    ...FIGURES.map(figure =>
      row(
        figure,
        columns.map(({ parts }) =>
          parts.map(({ scores }) => cellOf(figure, figureAt(scores.figures, figure))),
        ),
      ),
    ),
  ].join('\n')
}

function cellOf(figure: Figure, value: number | null): string {
  const written = value === null ? '-' : COUNTS.has(figure) ? String(value) : value.toFixed(3)
  return written.padStart(CELL_WIDTH)
}
