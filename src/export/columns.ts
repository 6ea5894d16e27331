/** What a cell or attribute can hold; null where there is nothing. */
export type Cell = string | number | null

/** A name and type of the columns of a table or the attributes of a graph. */
export interface Column<Name extends string> {
  readonly name: Name
  readonly type: 'string' | 'integer' | 'double'
}

/** Columns from the names of each type, in the order given. */
export function columns<Name extends string>(
  ...given: readonly (Name | readonly [Name, 'integer' | 'double'])[]
): readonly Column<Name>[] {
  return given.map(column =>
    typeof column === 'string' ? { name: column, type: 'string' } : { name: column[0], type: column[1] },
  )
}
