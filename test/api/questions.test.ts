import { itAnswersQuestions } from './questions.contract.ts'
import { openSqlite } from './start-server.ts'

itAnswersQuestions(openSqlite)
