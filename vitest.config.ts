import { defineConfig } from 'vitest/config'

/** Tests that share the one Neo4j: one file at a time, after all others, which run in parallel. */
const NEO4J_TESTS = 'test/**/*neo4j.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'isnad',
          include: ['test/**/*.test.ts'],
          exclude: [NEO4J_TESTS],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J_TESTS],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          globalSetup: 'test/neo4j/global-setup.ts',
        },
      },
    ],
  },
})
