import type { IdentityWeights } from '../lexicon/read-identity-weights.ts'
import type { Profile } from './build-profile.ts'

/** What two reports share of one kind; weak when it is shared only through hubs. */
interface Evidence {
  readonly weight: number
  readonly weak: boolean
}

/**
 * Scores what two reports share, 0 when it does not reach the threshold. It takes two kinds of evidence,
 * and a hub (an entity named so often that it says little) counts only beside two others.
 */
export function createScore(weights: IdentityWeights, isHub: (entityId: string) => boolean) {
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): Shared => {
    let count = 0
    let weak = true
    const [few, many] = a.size <= b.size ? [a, b] : [b, a]
    for (const value of few) {
      if (!many.has(value)) continue
      count += 1
      weak &&= isHub(value)
    }
    return { count, weak }
  }

  const name = (a: Profile, b: Profile): Evidence | null => {
    if (a.head !== b.head) return a.kind === b.kind ? strong(weights.kind) : null
    if (a.ordinal !== null && a.ordinal === b.ordinal) return strong(weights.ordinal)
    return strong(a.kind === 'SUMMIT' && b.kind === 'SUMMIT' ? weights.summit : weights.head)
  }

  const theme = (a: Profile, b: Profile): Evidence | null =>
    a.theme !== null && a.theme === b.theme ? strong(weights.theme) : null

  const place = (a: Profile, b: Profile): Evidence | null => {
    const narrow = shared(a.narrowPlaces, b.narrowPlaces)
    if (narrow.count > 0) return { weight: weights.city, weak: narrow.weak }
    const wide = shared(a.widePlaces, b.widePlaces)
    return wide.count > 0 ? { weight: weights.country, weak: wide.weak } : null
  }

  const participants = (a: Profile, b: Profile): Evidence | null => {
    const all = shared(a.participants, b.participants)
    const led = shared(a.leads, b.leads)
    if (all.count === 0) return null
    if (all.count >= 3) return { weight: weights['participants-3'], weak: all.weak }
    if (all.count === 2)
      return { weight: Math.max(weights['participants-2'], led.count > 0 ? weights.lead : 0), weak: all.weak }
    if (led.count > 0) return { weight: weights.lead, weak: led.weak }
    // Who meets two people on one day is in two meetings; one shared name says something only where nobody else is named.
    const alone = Math.min(a.participants.size, b.participants.size) === 1
    return alone ? { weight: weights.participant, weak: all.weak } : null
  }

  const topic = (a: Profile, b: Profile): Evidence | null => {
    const topics = shared(a.topics, b.topics)
    return topics.count > 0 ? { weight: weights.topic, weak: topics.weak } : null
  }

  return (a: Profile, b: Profile): number => {
    const found = [name, theme, place, participants, topic].map(kind => kind(a, b))
    const strongOnes = found.filter(evidence => evidence !== null && !evidence.weak).length
    if (strongOnes < 2) return 0
    const score = found.reduce((sum, evidence) => sum + (evidence?.weight ?? 0), 0)
    const bothPrecise = a.precision === 'PRECISE' && b.precision === 'PRECISE'
    return score >= (bothPrecise ? weights.threshold : weights['threshold-vague']) ? score : 0
  }
}

interface Shared {
  readonly count: number
  readonly weak: boolean
}

function strong(weight: number): Evidence {
  return { weight, weak: false }
}
