import { Neo4jError } from 'neo4j-driver'
import { IsnadError } from '../../errors.ts'
import { StoreError } from '../store-error.ts'

/** What a failure of the driver means, in words that hold no driver text and no query; other errors as they are. */
export async function mapErrors<Result>(uri: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Neo4jError ? toStoreError(uri, error) : error
  }
}

function toStoreError(uri: string, error: Neo4jError): IsnadError {
  const { code } = error
  if (code.startsWith('Neo.ClientError.Security.AuthenticationRateLimit')) {
    return new StoreError('STORE_AWAY', `${uri} takes no more passwords for some seconds; try again`, error)
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    const message = `${uri} refuses the user or password; NEO4J_USER and NEO4J_PASSWORD must be those of the database`
    return new StoreError('STORE_REFUSED', message, error)
  }
  if (code.startsWith('Neo.ClientError.Database')) {
    const message = `${uri} has no such database; NEO4J_DATABASE must name one that is there`
    return new StoreError('STORE_REFUSED', message, error)
  }
  if (isPassing(code)) return new StoreError('STORE_AWAY', `${uri} does not answer; try again`, error)
  return new IsnadError('INTERNAL', `${uri} could not carry out a statement`, {}, error)
}

function isPassing(code: string): boolean {
  return (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code === 'N/A' ||
    code.startsWith('Neo.TransientError') ||
    code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    code.startsWith('Neo.ClientError.Cluster')
  )
}
