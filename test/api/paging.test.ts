import { itPages } from './paging.contract.ts'
import { openSqlite } from './start-server.ts'

itPages(openSqlite)
