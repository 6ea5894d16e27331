import { itSearches } from './search.contract.ts'
import { openSqlite } from './start-server.ts'

itSearches(openSqlite)
