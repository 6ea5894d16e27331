import type { TestProject } from 'vitest/node'
import { type Neo4jAddress, startNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The database the tests share, or null where there is none. */
    neo4j: Neo4jAddress | null
  }
}

/** Provides the database of NEO4J_URI, else one started here, else null; with ISNAD_REQUIRE_NEO4J=1 null is a failure. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, ISNAD_REQUIRE_NEO4J } = process.env
  if (NEO4J_URI) {
    project.provide('neo4j', { uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD ?? '' })
    return undefined
  }
  try {
    const { stop, ...address } = await startNeo4j()
    project.provide('neo4j', address)
    return stop
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    if (ISNAD_REQUIRE_NEO4J === '1') throw new Error(`Neo4j tests cannot run: ${reason}`)
    console.warn(`Neo4j tests skipped: ${reason}`)
    project.provide('neo4j', null)
    return undefined
  }
}
