import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig, VARIABLES } from '../src/config.ts'

/** What the Neo4j image documents, and nothing else: it takes any other NEO4J_ name for a setting and does not start. */
const NEO4J_SETTINGS = [
  'NEO4J_AUTH',
  'NEO4J_server_memory_heap_initial__size',
  'NEO4J_server_memory_heap_max__size',
  'NEO4J_server_memory_pagecache_size',
]

interface Service {
  readonly environment: Readonly<Record<string, string | number>>
  readonly ports?: readonly string[]
  readonly depends_on?: unknown
  readonly healthcheck?: { readonly test: readonly string[] }
}

const text = readFileSync('docker-compose.yml', 'utf8')
const { services } = parse(text) as { services: Record<'neo4j' | 'isnad', Service> }
const { neo4j, isnad } = services

/** A service's environment as Docker fills it in, where these variables are set. */
function environmentOf(service: Service, given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(service.environment).map(([name, value]) => [
      name,
      String(value).replace(
        /\$\{(\w+):([-?])([^}]*)\}/g,
        (_, variable: string, sign: string, rest: string) => given[variable] ?? (sign === '-' ? rest : ''),
      ),
    ]),
  )
}

describe('docker-compose.yml', () => {
  it('gives the server only variables that it reads', () => {
    expect(Object.keys(isnad.environment).filter(name => !VARIABLES.includes(name))).toEqual([])
  })

  it('gives Neo4j only settings that its image documents', () => {
    expect(Object.keys(neo4j.environment).filter(name => !NEO4J_SETTINGS.includes(name))).toEqual([])
  })

  it('asks the reader for no variable that neither knows', () => {
    const asked = [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name ?? '')
    expect(asked.filter(name => ![...VARIABLES, ...NEO4J_SETTINGS].includes(name))).toEqual([])
  })

  it('does not start without a password and a write token', () => {
    expect(isnad.environment.ISNAD_WRITE_TOKEN).toMatch(/^\$\{ISNAD_WRITE_TOKEN:\?.+\}$/)
    expect(isnad.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/)
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/)
  })

  it('makes a configuration that reaches the database beside it and listens on the published port', () => {
    const config = readConfig(
      environmentOf(isnad, { NEO4J_PASSWORD: 'a password', ISNAD_WRITE_TOKEN: 'a token' }),
    )
    expect(config).toMatchObject({
      neo4j: { uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'a password' },
      writeToken: 'a token',
      introspection: true,
      host: '0.0.0.0',
      port: 4000,
    })
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Docker fills it in
    expect(isnad.ports).toEqual(['127.0.0.1:${PORT:-4000}:4000'])
  })

  it('publishes no port of Neo4j, and starts the server when Neo4j answers with the password', () => {
    expect(neo4j.ports).toBeUndefined()
    expect(isnad.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell')
  })
})

describe('the Dockerfile', () => {
  const [, image = ''] = readFileSync('Dockerfile', 'utf8').split(/^FROM .+ AS build$/m)
  const [built = '', final = ''] = image.split(/^FROM /m)
  const { files, engines } = JSON.parse(readFileSync('package.json', 'utf8'))

  it('copies all that the package is made of, and leaves out tests', () => {
    const copied = [...final.matchAll(/^COPY (?:--from=build )?(?:\/app\/)?(\w+) \1$/gm)].map(
      ([, folder]) => folder,
    )
    expect(copied.toSorted()).toEqual([...files, 'node_modules'].toSorted())
    expect(final).toMatch(/^COPY package\.json /m)
  })

  it('builds from the lock file and keeps no package that only builds', () => {
    expect(built).toMatch(/^RUN npm ci /m)
    expect(built).toContain('npm prune --omit=dev')
  })

  it('runs a Node that the package allows, as no root, and tells its health', () => {
    const version = Number(/^node:(\d+)-slim/.exec(final)?.[1])
    expect(version).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]))
    expect(final).toMatch(/^USER node$/m)
    expect(final).toMatch(/^HEALTHCHECK (.|\n)+\/health/m)
  })
})
