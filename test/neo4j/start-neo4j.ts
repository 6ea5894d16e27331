import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { readClassPath } from './class-path.ts'

/** How to reach a database. */
export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Milliseconds that a start may take; a busy machine takes more than one minute. */
const LONGEST_START = 180_000

/** Starts a real Neo4j on a free port with an empty folder; `stop` ends it and removes the folder. */
export async function startNeo4j(): Promise<Neo4jAddress & { readonly stop: () => Promise<void> }> {
  const classPath = await readClassPath()
  const folder = await mkdtemp(join(tmpdir(), 'isnad-neo4j-'))
  const port = await findFreePort()
  const password = randomBytes(12).toString('hex')
  const source = join(import.meta.dirname, 'Neo4jServer.java')
  const server = spawn('java', ['-Xmx512m', '-cp', classPath, source, folder, String(port)], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password }
  const stop = async () => {
    await stopServer(server)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await waitUntilItAnswers(server, address)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...address, stop }
}

async function waitUntilItAnswers(server: ChildProcess, address: Neo4jAddress): Promise<void> {
  await untilReady(server)
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password))
  try {
    await driver.verifyConnectivity()
  } finally {
    await driver.close()
  }
}

/** The server says `ready` when the password is set; whoever asks earlier is locked out for some seconds. */
async function untilReady(server: ChildProcess): Promise<void> {
  const said: string[] = []
  server.stderr?.on('data', chunk => said.push(String(chunk)))
  let timer: NodeJS.Timeout | undefined
  const ready = new Promise<void>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Neo4j did not start within three minutes')), LONGEST_START)
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`Neo4j did not start: ${said.join('')}`)))
    server.stdout?.on('data', chunk => {
      if (String(chunk).includes('ready')) resolve()
    })
  })
  await ready.finally(() => clearTimeout(timer))
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  const killer = setTimeout(() => server.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(killer)
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
