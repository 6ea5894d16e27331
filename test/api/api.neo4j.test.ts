import { describe, inject } from 'vitest'
import { createIdentity } from '../../src/identity/create-identity.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { createNeo4jStore } from '../../src/store/neo4j/create-neo4j-store.ts'
import { itExportsEqualCounts } from '../export/equal-counts.contract.ts'
import { itFilters } from './filters.contract.ts'
import { itDrawsNetworks } from './network.contract.ts'
import { itPages } from './paging.contract.ts'
import { itAnswersQuestions } from './questions.contract.ts'
import { itRollsUp } from './roll-up.contract.ts'
import { itSearches } from './search.contract.ts'
import { itAnswersAboutTheSeed } from './seed.contract.ts'
import type { OpenStore } from './start-server.ts'

const address = inject('neo4j')

/** The shared database, emptied before and after. */
const openNeo4j: OpenStore = async () => {
  if (address === null) throw new Error('There is no Neo4j')
  const store = createNeo4jStore({ ...address, database: 'neo4j' })
  await store.open()
  const empty = async () => {
    const { rows } = await store.documentPage({}, { limit: 1000 })
    await store.change({ remove: rows.map(row => row.id) }, createIdentity(readLexicon('lexicon')))
  }
  await empty()
  return { store, remove: () => empty().then(() => store.close()) }
}

describe.skipIf(address === null)('on Neo4j', () => {
  describe('questions', () => itAnswersQuestions(openNeo4j))
  describe('filters', () => itFilters(openNeo4j))
  describe('seed', () => itAnswersAboutTheSeed(openNeo4j))
  describe('paging', () => itPages(openNeo4j))
  describe('exports', () => itExportsEqualCounts(openNeo4j))
  describe('search', () => itSearches(openNeo4j))
  describe('networks', () => itDrawsNetworks(openNeo4j))
  describe('roll-up', () => itRollsUp(openNeo4j))
})
