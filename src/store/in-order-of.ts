/** One row for each id, in the order of the ids; null where there is none. */
export function inOrderOf<Row>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
): readonly (Row | null)[] {
  const byId = new Map(rows.map(row => [idOf(row), row]))
  return ids.map(id => byId.get(id) ?? null)
}
