import { describe, expect, inject, it } from 'vitest'
import { createNeo4jStore } from '../../src/store/neo4j/create-neo4j-store.ts'
import { clearDatabase } from '../neo4j/clear-database.ts'
import { describeGraphStore } from './graph-store.contract.ts'

const address = inject('neo4j')

describe.skipIf(address === null)('Neo4j', () => {
  if (address === null) return
  const options = { ...address, database: 'neo4j' }

  describeGraphStore('the Neo4j store', async () => {
    await clearDatabase(address)
    return {
      open: async () => {
        const store = createNeo4jStore(options)
        await store.open()
        return store
      },
      end: async () => undefined,
    }
  })

  describe('the connection of the Neo4j store', () => {
    const rejection = async (given: Partial<typeof options>) => {
      const store = createNeo4jStore({ ...options, ...given })
      const error = await store.open().then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(await store.isReady()).toBe(false)
      await store.close()
      return error
    }

    it('is away when nothing answers, and can be opened later', async () => {
      expect(await rejection({ uri: 'bolt://127.0.0.1:1' })).toMatchObject({
        code: 'STORE_AWAY',
        message: 'bolt://127.0.0.1:1 does not answer; try again',
      })
    })

    it('is refused with a wrong password', async () => {
      expect(await rejection({ password: 'wrong' })).toMatchObject({ code: 'STORE_REFUSED' })
    })

    it('is refused when the database has another name', async () => {
      expect(await rejection({ database: 'elsewhere' })).toMatchObject({ code: 'STORE_REFUSED' })
    })

    it('is refused when the address is none', async () => {
      expect(await rejection({ uri: 'nonsense' })).toMatchObject({
        code: 'STORE_REFUSED',
        message: 'NEO4J_URI is nonsense; it must begin with neo4j://, neo4j+s://, bolt:// or bolt+s://',
      })
    })
  })
})
