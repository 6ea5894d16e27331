/** The rows in groups of at most `size`, in order; no group for no rows. */
export function* batches<Row>(rows: readonly Row[], size = 500): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}
