import { itFilters } from './filters.contract.ts'
import { openSqlite } from './start-server.ts'

itFilters(openSqlite)
