import type { TableRow } from './read-table.ts'

export const IDENTITY_WEIGHTS = [
  'ordinal',
  'summit',
  'head',
  'kind',
  'theme',
  'city',
  'country',
  'participant',
  'participants-2',
  'participants-3',
  'lead',
  'topic',
  'threshold',
  'threshold-vague',
] as const

/** How much each evidence that two reports share says for one event, and the sums it takes. */
export type IdentityWeights = Readonly<Record<(typeof IDENTITY_WEIGHTS)[number], number>>

/** The weights of `identity.tsv`; of two rows the later counts. Throws when one is missing or no number. */
export function readIdentityWeights(rows: readonly TableRow[]): IdentityWeights {
  const byName = new Map(
    rows.map(row => [row.oneOf('evidence', IDENTITY_WEIGHTS), row.number('weight')] as const),
  )
  const weightOf = (name: (typeof IDENTITY_WEIGHTS)[number]) => {
    const weight = byName.get(name) ?? null
    if (weight === null) throw new Error(`identity.tsv: "${name}" has no weight`)
    return weight
  }
  return {
    ordinal: weightOf('ordinal'),
    summit: weightOf('summit'),
    head: weightOf('head'),
    kind: weightOf('kind'),
    theme: weightOf('theme'),
    city: weightOf('city'),
    country: weightOf('country'),
    participant: weightOf('participant'),
    'participants-2': weightOf('participants-2'),
    'participants-3': weightOf('participants-3'),
    lead: weightOf('lead'),
    topic: weightOf('topic'),
    threshold: weightOf('threshold'),
    'threshold-vague': weightOf('threshold-vague'),
  }
}
