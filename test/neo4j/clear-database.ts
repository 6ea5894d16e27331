import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from './start-neo4j.ts'

/** Takes every node out of the database, in batches; constraints and indexes stay. */
export async function clearDatabase({ uri, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session()
  try {
    // IN TRANSACTIONS is allowed in auto-commit only.
    await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 500 ROWS')
  } finally {
    await session.close()
    await driver.close()
  }
}
