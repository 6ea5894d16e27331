import { canonicalJson } from './canonical-json.ts'

/** What must be taken away from and written to the rows that are stored, so that they become the rows wanted. */
export interface Difference<Row> {
  /** Stored rows whose key no wanted row has. */
  readonly gone: readonly Row[]
  /** Wanted rows that are not stored, or not alike. */
  readonly changed: readonly Row[]
}

/** Compares rows by key and, under one key, by their canonical JSON. */
export function differenceOf<Row>(
  stored: readonly Row[],
  wanted: readonly Row[],
  keyOf: (row: Row) => string,
): Difference<Row> {
  const before = new Map(stored.map(row => [keyOf(row), canonicalJson(row)]))
  const after = new Set(wanted.map(keyOf))
  return {
    gone: stored.filter(row => !after.has(keyOf(row))),
    changed: wanted.filter(row => before.get(keyOf(row)) !== canonicalJson(row)),
  }
}
