import { describe, inject } from 'vitest'
import { createNeo4jStore } from '../../src/store/neo4j/create-neo4j-store.ts'
import { clearDatabase } from '../neo4j/clear-database.ts'
import { describeHistories } from './property.contract.ts'

const address = inject('neo4j')

describe.skipIf(address === null)('Neo4j', () => {
  if (address === null) return
  describeHistories(
    'the Neo4j store',
    async work => {
      await clearDatabase(address)
      const store = createNeo4jStore({ ...address, database: 'neo4j' })
      await store.open()
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    },
    12,
  )
})
