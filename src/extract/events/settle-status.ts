import type { StatusRow } from '../../lexicon/arabic-tables.ts'
import type { EventStatus } from '../../vocabulary.ts'
import type { Draft } from './draft.ts'

const LASTING_KINDS = new Set(['SUMMIT', 'CONFERENCE', 'SESSION', 'FORUM', 'NEGOTIATION'])

/** The status of an event by `status.tsv`: from the signals of its words and from where its time lies to publication. */
export function settleStatus(
  draft: Draft,
  rows: readonly StatusRow[],
  publishedOn: string | null,
): EventStatus {
  const signals = new Set<string>(draft.signals)
  const value = draft.times.find(time => time.value !== null)?.value
  if (value != null && publishedOn !== null)
    signals.add(value.latest < publishedOn ? 'ended' : value.earliest > publishedOn ? 'ahead' : 'running')
  if (LASTING_KINDS.has(draft.kind)) signals.add('lasting')
  return rows.find(row => row.signals.every(signal => signals.has(signal)))?.status ?? 'HELD'
}
