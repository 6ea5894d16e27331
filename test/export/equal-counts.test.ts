import { openSqlite } from '../api/start-server.ts'
import { itExportsEqualCounts } from './equal-counts.contract.ts'

itExportsEqualCounts(openSqlite)
