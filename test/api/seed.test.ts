import { itAnswersAboutTheSeed } from './seed.contract.ts'
import { openSqlite } from './start-server.ts'

itAnswersAboutTheSeed(openSqlite)
