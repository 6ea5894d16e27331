import { itRollsUp } from './roll-up.contract.ts'
import { openSqlite } from './start-server.ts'

itRollsUp(openSqlite)
