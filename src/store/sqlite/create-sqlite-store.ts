import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createGraphStore, type StoreAdapter } from '../create-graph-store.ts'
import type { GraphStore } from '../graph-store.ts'
import type { RunReads } from '../scan-graph.ts'
import { StoreError } from '../store-error.ts'
import type { StoreTransaction } from '../store-transaction.ts'
import { Connection } from './connection.ts'
import { SCHEMA } from './schema.ts'
import { createSqliteReads } from './sqlite-reads.ts'
import { createSqliteTransaction } from './sqlite-transaction.ts'
import { WriteQueue } from './write-queue.ts'

/** Milliseconds a read blocks while another process holds the file. */
const BUSY_TIMEOUT = 5_000
/** Milliseconds one try for the write lock blocks: short, since the engine is synchronous and requests wait. */
const LOCK_TIMEOUT = 20
/** Milliseconds a writer keeps trying, pausing in between, while other processes write. */
const LOCK_PATIENCE = 120_000

/** The embedded store: one file `isnad.db` in the data folder, which is made if it is missing. */
export function createSqliteStore({ dataDirectory }: { readonly dataDirectory: string }): GraphStore {
  return createGraphStore(new SqliteAdapter(dataDirectory))
}

class SqliteAdapter implements StoreAdapter {
  readonly kind = 'sqlite'
  private readonly directory: string
  private readonly path: string
  private readonly queue = new WriteQueue()
  /** Connections of snapshots that have ended. */
  private readonly idle: Connection[] = []
  private connections: { readonly reader: Connection; readonly writer: Connection } | undefined

  constructor(directory: string) {
    this.directory = directory
    this.path = join(directory, 'isnad.db')
  }

  async open(): Promise<void> {
    if (this.connections) return
    makeDirectory(this.directory)
    const writer = new Connection(this.path, BUSY_TIMEOUT)
    try {
      writer.setBusyTimeout(LOCK_TIMEOUT)
      await this.lock(writer)
      writer.execute(`${SCHEMA} COMMIT`)
      this.connections = { writer, reader: new Connection(this.path, BUSY_TIMEOUT) }
    } catch (error) {
      writer.close()
      throw error
    }
  }

  async close(): Promise<void> {
    await this.queue.settled()
    this.connections?.reader.close()
    this.connections?.writer.close()
    this.connections = undefined
    for (const connection of this.idle.splice(0)) connection.close()
  }

  async isReady(): Promise<boolean> {
    try {
      await this.read(reads => reads.version())
      return true
    } catch {
      return false
    }
  }

  readonly read: RunReads = async work => work(createSqliteReads(this.opened().reader))

  async *snapshot<Row>(work: (read: RunReads) => AsyncGenerator<Row>): AsyncGenerator<Row> {
    this.opened()
    const connection = this.idle.pop() ?? new Connection(this.path, BUSY_TIMEOUT)
    try {
      connection.execute('BEGIN')
      const reads = createSqliteReads(connection)
      yield* work(run => run(reads))
    } finally {
      this.release(connection)
    }
  }

  write<Result>(work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result> {
    return this.queue.run(async () => {
      const { writer } = this.opened()
      await this.lock(writer)
      try {
        const result = await work(createSqliteTransaction(writer))
        writer.execute('COMMIT')
        return result
      } catch (error) {
        writer.execute('ROLLBACK')
        throw error
      }
    })
  }

  /** Ends a snapshot and keeps its connection for the next: the package gives files free only when memory is cleared up. */
  private release(connection: Connection): void {
    try {
      connection.execute('ROLLBACK')
    } catch {
      connection.close()
      return
    }
    if (this.connections) this.idle.push(connection)
    else connection.close()
  }

  private async lock(writer: Connection): Promise<void> {
    const end = Date.now() + LOCK_PATIENCE
    while (!writer.beginImmediate()) {
      if (Date.now() > end) {
        throw new StoreError('STORE_AWAY', `Another process keeps writing to ${this.path}; try again later`)
      }
      await pause(5 + Math.random() * 20)
    }
  }

  private opened() {
    if (!this.connections) throw new StoreError('STORE_AWAY', `The database ${this.path} is not open`)
    return this.connections
  }
}

function makeDirectory(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new StoreError(
      'STORE_REFUSED',
      `The data folder ${path} cannot be made; --data must name a folder that can be`,
      error,
    )
  }
}
