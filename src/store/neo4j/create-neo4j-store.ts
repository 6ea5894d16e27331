import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { createGraphStore, type StoreAdapter } from '../create-graph-store.ts'
import type { GraphStore } from '../graph-store.ts'
import type { RunReads } from '../scan-graph.ts'
import { StoreError } from '../store-error.ts'
import type { StoreTransaction } from '../store-transaction.ts'
import { lockGraph } from './graph.ts'
import { mapErrors } from './map-errors.ts'
import { createNeo4jReads } from './neo4j-reads.ts'
import { createNeo4jTransaction } from './neo4j-transaction.ts'
import { runCypher } from './run-cypher.ts'
import { CONSTRAINTS, constraintsAmong, createGraphNode, INDEXES } from './schema.ts'

/** How to reach a Neo4j. */
export interface Neo4jOptions {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Milliseconds; the driver's own defaults answer only after a minute when the database is away. */
const DRIVER_LIMITS = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 2_000,
} as const
/** Milliseconds a transaction may take; a write may wait for other writers. */
const READ_TIMEOUT = 20_000
const WRITE_TIMEOUT = 300_000

/** The store in a Neo4j 5.26 or newer. */
export function createNeo4jStore(options: Neo4jOptions): GraphStore {
  return createGraphStore(new Neo4jAdapter(options))
}

class Neo4jAdapter implements StoreAdapter {
  readonly kind = 'neo4j'
  private readonly options: Neo4jOptions
  /** Lets a read in a cluster see the writes of this process. */
  private readonly bookmarkManager = neo4j.bookmarkManager()
  private driver: Driver | undefined

  constructor(options: Neo4jOptions) {
    this.options = options
  }

  async open(): Promise<void> {
    this.driver ??= createDriver(this.options)
    // Neo4j wants changes of the schema and of the graph in transactions of their own.
    await this.inWrite(async transaction => {
      for (const statement of [...Object.values(CONSTRAINTS), ...INDEXES])
        await runCypher(transaction, statement)
    })
    await this.inWrite(transaction => runCypher(transaction, createGraphNode()))
  }

  async close(): Promise<void> {
    await this.driver?.close()
    this.driver = undefined
  }

  async isReady(): Promise<boolean> {
    try {
      const names = Object.keys(CONSTRAINTS)
      const found = await this.inRead(transaction => runCypher(transaction, constraintsAmong(names)))
      return found.length === names.length
    } catch {
      return false
    }
  }

  readonly read: RunReads = work => this.inRead(transaction => work(createNeo4jReads(transaction)))

  /** Each batch is a transaction of its own: Neo4j has no older state to read from. */
  snapshot<Row>(work: (read: RunReads) => AsyncGenerator<Row>): AsyncGenerator<Row> {
    return work(this.read)
  }

  write<Result>(work: (transaction: StoreTransaction) => Promise<Result>): Promise<Result> {
    return this.inWrite(async transaction => {
      await runCypher(transaction, lockGraph())
      return work(createNeo4jTransaction(transaction))
    })
  }

  private inRead<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    return this.inSession(session => session.executeRead(work, { timeout: READ_TIMEOUT }))
  }

  private inWrite<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    return this.inSession(session => session.executeWrite(work, { timeout: WRITE_TIMEOUT }))
  }

  private inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const { uri, database } = this.options
    return mapErrors(uri, async () => {
      if (!this.driver) throw new StoreError('STORE_AWAY', `The database ${uri} is not open`)
      const session = this.driver.session({ database, bookmarkManager: this.bookmarkManager })
      try {
        return await work(session)
      } finally {
        await session.close()
      }
    })
  }
}

function createDriver({ uri, user, password }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...DRIVER_LIMITS,
      disableLosslessIntegers: true,
      userAgent: 'isnad',
    })
  } catch (error) {
    const message = `NEO4J_URI is ${uri}; it must begin with neo4j://, neo4j+s://, bolt:// or bolt+s://`
    throw new StoreError('STORE_REFUSED', message, error)
  }
}
