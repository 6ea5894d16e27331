import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'

test('with nothing set the store is embedded, and only this machine is listened to', () => {
  expect(readConfig({})).toEqual({
    dataDirectory: './data',
    lexiconDirectory: null,
    neo4j: null,
    writeToken: null,
    introspection: true,
    port: 4000,
    host: '127.0.0.1',
  })
})

test('flags go before the environment', () => {
  const config = readConfig(
    { PORT: '5000', HOST: '0.0.0.0' },
    { port: 0, host: '::1', data: 'd', lexicon: 'l' },
  )
  expect(config).toMatchObject({ port: 0, host: '::1', dataDirectory: 'd', lexiconDirectory: 'l' })
})

test('an address of Neo4j selects it, with the usual user and database', () => {
  expect(readConfig({ NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'p' }).neo4j).toEqual({
    uri: 'neo4j+s://example.org',
    user: 'neo4j',
    password: 'p',
    database: 'neo4j',
  })
})

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ NEO4J_URI: '', PORT: '', ISNAD_WRITE_TOKEN: '' })).toEqual(readConfig({}))
})

test.each([
  ['false', false],
  ['OFF', false],
  ['1', true],
])('introspection %s is %s', (text, expected) => {
  expect(readConfig({ ISNAD_INTROSPECTION: text }).introspection).toBe(expected)
})

test.each([
  [{ PORT: '70000' }, 'PORT "70000" cannot be used'],
  [{ PORT: 'x' }, 'PORT "x" cannot be used'],
  [{ NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI "localhost:7687" cannot be used'],
  [{ ISNAD_INTROSPECTION: 'perhaps' }, 'ISNAD_INTROSPECTION "perhaps" cannot be used'],
])('%o is refused by name', (env, message) => {
  expect(() => readConfig(env)).toThrow(ConfigError)
  expect(() => readConfig(env)).toThrow(message)
})
