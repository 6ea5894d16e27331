import type { EventReportFact } from '../graph/facts.ts'
import type { EntityTables } from '../lexicon/lexicon.ts'
import { createFolding } from '../text/fold.ts'
import { buildKeys } from './build-keys.ts'
import { buildProfile, type Profile } from './build-profile.ts'
import { boundsMeet, createDiffers } from './differs.ts'
import { createPlaces } from './places.ts'
import { createScore } from './score-evidence.ts'

/** What two reports alone say of each other; every answer is symmetric. */
export interface Comparison {
  profileOf(report: EventReportFact): Profile
  keysOf(report: EventReportFact): readonly string[]
  /** Whether they cannot be one event. */
  differ(a: Profile, b: Profile): boolean
  /** Whether one repeats the other's sentence. */
  areCopies(a: Profile, b: Profile): boolean
  /** How much speaks for one event, 0 where they differ, do not match or may only be copies. */
  score(a: Profile, b: Profile): number
}

/** Comparison by the lexicon's weights, hubs and places. */
export function createComparison(lexicon: EntityTables): Comparison {
  const typeOf = (id: string) => lexicon.entities.get(id)?.type
  const isHub = (id: string) => lexicon.entities.get(id)?.hub === true
  const places = createPlaces(lexicon)
  const folding = createFolding(lexicon.letters)
  // Whoever is not listed and visits is a person: states and organisations are listed far more often.
  const differ = createDiffers(places, id => (typeOf(id) ?? 'PERSON') === 'PERSON')
  const scoreEvidence = createScore(lexicon.identityWeights, isHub)
  const profiles = new WeakMap<EventReportFact, Profile>()
  const keys = new WeakMap<EventReportFact, readonly string[]>()
  const profileOf = (report: EventReportFact) => {
    const known = profiles.get(report)
    if (known !== undefined) return known
    const profile = buildProfile(report, places, folding)
    profiles.set(report, profile)
    return profile
  }
  return {
    profileOf,
    keysOf: report => {
      const known = keys.get(report) ?? buildKeys(profileOf(report), isHub)
      keys.set(report, known)
      return known
    },
    differ,
    areCopies: (a, b) => a.copyKey !== null && a.copyKey === b.copyKey && a.documentId !== b.documentId,
    score: (a, b) => (mayMatch(a, b) && !differ(a, b) ? scoreEvidence(a, b) : 0),
  }
}

/** Vague reports are compared with precise ones and with those of the same window; undated ones with none. */
function mayMatch(a: Profile, b: Profile): boolean {
  if (a.bounds === null || b.bounds === null) return false
  if (a.precision === 'UNDATED' || b.precision === 'UNDATED') return false
  if (a.precision === 'PRECISE' || b.precision === 'PRECISE') return boundsMeet(a, b)
  return a.bounds.earliest === b.bounds.earliest && a.bounds.latest === b.bounds.latest
}
