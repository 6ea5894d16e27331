import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { describe, expect, inject, test } from 'vitest'
import { finished, firstLine, isnad, startIsnad } from './run-isnad.ts'

const address = inject('neo4j')

/** A port on this machine behind which nothing answers until `open` is called; then it is the database. */
async function createDoor(uri: string) {
  const { hostname, port } = new URL(uri)
  const door = createServer(client => {
    const database = connect(Number(port), hostname)
    client.pipe(database).pipe(client)
    for (const socket of [client, database]) socket.on('error', () => socket.destroy())
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const own = door.address()
  if (own === null || typeof own === 'string') throw new Error('The door has no port')
  door.close()
  return {
    uri: `bolt://127.0.0.1:${own.port}`,
    open: () => door.listen(own.port, '127.0.0.1'),
    close: () => door.close(),
  }
}

describe.skipIf(address === null)('serve on Neo4j', () => {
  const { uri = '', user = '', password = '' } = address ?? {}

  test('ends at once and says why when the password is wrong', async () => {
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: 'wrong' }
    const { code, stderr } = await isnad(['serve', '--port', '0'], { env })
    expect(code).toBe(1)
    expect(stderr).toContain('NEO4J_PASSWORD')
  })

  test('stays up while the database is away and answers as soon as it is there', async () => {
    const door = await createDoor(uri)
    const env = { NEO4J_URI: door.uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
    const child = startIsnad(['serve', '--port', '0'], env)
    const { listening } = await firstLine(child)
    expect((await fetch(new URL('/ready', listening))).status).toBe(503)
    door.open()
    await expect
      .poll(async () => (await fetch(new URL('/ready', listening))).status, {
        timeout: 40_000,
        interval: 500,
      })
      .toBe(200)
    child.kill('SIGTERM')
    expect((await finished(child)).code).toBe(0)
    door.close()
  })
})
