import Database from 'libsql'
import { IsnadError } from '../../errors.ts'
import { StoreError } from '../store-error.ts'
import type { Sql } from './sql.ts'

/** One connection to the database file; every failure comes out as a StoreError that names the file. */
export class Connection {
  private readonly database: Database.Database
  private readonly path: string
  private readonly statements = new Map<string, Database.Statement>()

  /** Opens the file, or makes it; `busyTimeout` as in `setBusyTimeout`. */
  constructor(path: string, busyTimeout: number) {
    this.path = path
    this.database = mapErrors(path, () => new Database(path))
    this.setBusyTimeout(busyTimeout)
    this.setUp('PRAGMA journal_mode = WAL')
    this.setUp('PRAGMA synchronous = FULL')
    this.setUp('PRAGMA foreign_keys = ON')
  }

  /** Milliseconds a statement blocks while another process writes. */
  setBusyTimeout(milliseconds: number): void {
    this.setUp(`PRAGMA busy_timeout = ${milliseconds}`)
  }

  /** All rows a statement answers with. */
  all<Row>(statement: Sql<Row>): readonly Row[] {
    // The row type is declared beside the columns that a statement selects; SQLite itself knows none.
    return mapErrors(this.path, () => this.prepare(statement.text).all(statement.values) as Row[])
  }

  run(statement: Sql): void {
    mapErrors(this.path, () => this.prepare(statement.text).run(statement.values))
  }

  /** Runs program text of several statements. */
  execute(text: string): void {
    mapErrors(this.path, () => this.database.exec(text))
  }

  /** Takes the write lock; false while another connection holds it. */
  beginImmediate(): boolean {
    try {
      this.database.exec('BEGIN IMMEDIATE')
      return true
    } catch (error) {
      if (codeOf(error).startsWith('SQLITE_BUSY')) return false
      throw toStoreError(this.path, error)
    }
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private prepare(text: string): Database.Statement {
    const known = this.statements.get(text)
    if (known) return known
    const statement = this.database.prepare(text)
    this.statements.set(text, statement)
    return statement
  }

  private setUp(pragma: string): void {
    mapErrors(this.path, () => this.database.prepare(pragma).all([]))
  }
}

function mapErrors<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw toStoreError(path, error)
  }
}

const REFUSALS = ['CANTOPEN', 'NOTADB', 'READONLY', 'CORRUPT', 'FULL', 'IOERR', 'PERM', 'AUTH']

function toStoreError(path: string, error: unknown): IsnadError {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_BUSY')) {
    return new StoreError('STORE_AWAY', `The database ${path} is held by another process; try again`, error)
  }
  if (code === '' || REFUSALS.some(refusal => code.startsWith(`SQLITE_${refusal}`))) {
    const message = `The database ${path} cannot be opened or written; --data must name a folder that can be`
    return new StoreError('STORE_REFUSED', message, error)
  }
  return new IsnadError('INTERNAL', `The database ${path} could not carry out a statement`, {}, error)
}

/** The code of SQLite; empty for what the package throws when it cannot open a file. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
