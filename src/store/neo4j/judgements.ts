import type { Judgement } from '../../graph/facts.ts'
import type { JudgementChange } from '../store-transaction.ts'
import { cypher } from './cypher.ts'

/** Judgements with either end among the reports. */
export const judgementsOf = (reportIds: readonly string[]) => cypher<Judgement>`
  MATCH (judgement:Judgement) WHERE judgement.a IN ${reportIds}
  RETURN judgement.a AS a, judgement.b AS b, judgement.verdict AS verdict
  UNION
  MATCH (judgement:Judgement) WHERE judgement.b IN ${reportIds}
  RETURN judgement.a AS a, judgement.b AS b, judgement.verdict AS verdict`

/** Judgements whose two ends are in the graph. */
export const wakingJudgements = () => cypher<Judgement>`
  MATCH (judgement:Judgement)
  MATCH (a:EventReport {id: judgement.a})
  MATCH (b:EventReport {id: judgement.b})
  RETURN a.id AS a, b.id AS b, judgement.verdict AS verdict`

/** Writes judgements. */
export const writeJudgements = (judgements: readonly JudgementChange[]) => cypher`
  UNWIND ${judgements.map(toRow)} AS row
  MERGE (judgement:Judgement {id: row.id}) SET judgement = row`

/** Takes judgements back. */
export const deleteJudgements = (judgements: readonly JudgementChange[]) => cypher`
  MATCH (judgement:Judgement) WHERE judgement.id IN ${judgements.map(judgement => toRow(judgement).id)}
  DELETE judgement`

function toRow({ a, b, verdict }: JudgementChange) {
  return { id: `jud-${a}-${b}`, a, b, verdict }
}
