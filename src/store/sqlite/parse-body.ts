/** A row that keeps its record as JSON. */
export interface BodyRow {
  readonly body: string
}

/** The record of a row, as it was written. */
export function parseBody<Fact>(row: BodyRow): Fact {
  return JSON.parse(row.body)
}
