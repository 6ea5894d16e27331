import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { Cypher, CypherValue } from './cypher.ts'

/** Runs a statement and answers with its rows as plain objects. */
export async function runCypher<Row>(
  transaction: ManagedTransaction,
  statement: Cypher<Row>,
): Promise<readonly Row[]> {
  const parameters = Object.fromEntries(
    statement.values.map((value, index) => [`p${index}`, toParameter(value)]),
  )
  const result = await transaction.run(statement.text, parameters)
  // The row type is declared beside the RETURN of a statement; the driver itself knows none.
  return result.records.map(record => record.toObject() as Row)
}

/** Whole numbers become Neo4j integers, since the driver sends JavaScript numbers as floats. */
function toParameter(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null
  if (isList(value)) return value.map(toParameter)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameter(inner)]))
}

function isList(value: object): value is readonly CypherValue[] {
  return Array.isArray(value)
}
