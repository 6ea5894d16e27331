import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { finished, firstLine, isnad, startIsnad } from './run-isnad.ts'

const directory = mkdtempSync(join(tmpdir(), 'isnad-serve-'))
afterAll(() => rmSync(directory, { recursive: true }))

async function documentCount(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { documentCount } }' }),
  })
  return response.json()
}

test('serve tells where it listens, answers, adds the demo once, and ends on SIGTERM', async () => {
  const args = ['serve', '--port', '0', '--demo', '--data', join(directory, 'demo')]
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const child = startIsnad(args)
    const line = await firstLine(child)
    expect(line).toEqual({
      listening: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/),
      pid: child.pid,
      store: 'sqlite',
    })
    expect(await documentCount(line.listening)).toEqual({ data: { graph: { documentCount: 1 } } })
    child.kill(signal)
    expect((await finished(child)).code).toBe(0)
  }
})

test('plain serve adds nothing, and a port in use is told in one sentence', async () => {
  const child = startIsnad(['serve', '--port', '0', '--data', join(directory, 'plain')])
  const { listening } = await firstLine(child)
  expect(await documentCount(listening)).toEqual({ data: { graph: { documentCount: 0 } } })
  const { port } = new URL(listening)
  const second = await isnad(['serve', '--port', port, '--data', join(directory, 'second')])
  expect([second.code, second.stdout]).toEqual([1, ''])
  expect(second.stderr).toContain(`Port ${port}`)
  child.kill('SIGTERM')
  await finished(child)
})

test('without Neo4j the server stays up and is not ready', async () => {
  const child = startIsnad(['serve', '--port', '0'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'p' })
  const { listening, store } = await firstLine(child)
  expect(store).toBe('neo4j')
  const ready = await fetch(new URL('/ready', listening))
  expect(ready.status).toBe(503)
  expect((await fetch(new URL('/health', listening))).status).toBe(200)
  child.kill('SIGTERM')
  expect((await finished(child)).code).toBe(0)
})
