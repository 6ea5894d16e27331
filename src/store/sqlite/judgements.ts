import type { Judgement } from '../../graph/facts.ts'
import type { JudgementChange } from '../store-transaction.ts'
import { listOf, sql } from './sql.ts'

/** Judgements with either end among the reports. */
export const judgementsOf = (reportIds: readonly string[]) => sql<Judgement>`
  SELECT a, b, verdict FROM judgement WHERE a IN ${listOf(reportIds)}
  UNION
  SELECT a, b, verdict FROM judgement WHERE b IN ${listOf(reportIds)}`

/** Judgements whose two ends are in the graph. */
export const wakingJudgements = () => sql<Judgement>`
  SELECT a, b, verdict FROM judgement
  WHERE a IN (SELECT id FROM report) AND b IN (SELECT id FROM report)`

/** Writes a judgement, or takes it back where the verdict is null. */
export const writeJudgement = ({ a, b, verdict }: JudgementChange) =>
  verdict === null
    ? sql`DELETE FROM judgement WHERE a = ${a} AND b = ${b}`
    : sql`
      INSERT INTO judgement (a, b, verdict) VALUES (${a}, ${b}, ${verdict})
      ON CONFLICT (a, b) DO UPDATE SET verdict = excluded.verdict`
