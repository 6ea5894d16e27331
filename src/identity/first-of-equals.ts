import type { Profile } from './build-profile.ts'
import type { Groups } from './create-groups.ts'

/**
 * Of reports that are one already and share the same evidence, the first: the others match what it matches.
 * Without this a sentence that hundreds of papers printed would be compared with itself, each with each.
 */
export function firstOfEquals(profiles: readonly Profile[], groups: Groups): readonly number[] {
  const seen = new Set<string>()
  return profiles.flatMap((profile, index) => {
    if (groups.membersOf(index).length === 1) return [index]
    const key = `${groups.rootOf(index)} ${evidenceOf(profile)}`
    if (seen.has(key)) return []
    seen.add(key)
    return [index]
  })
}

function evidenceOf(profile: Profile): string {
  const { family, kind, head, ordinal, theme, bounds } = profile
  const sets = [
    profile.participants,
    profile.leads,
    profile.visitors,
    profile.cities,
    profile.narrowPlaces,
    profile.widePlaces,
    profile.topics,
  ]
  return JSON.stringify([family, kind, head, ordinal, theme, bounds, ...sets.map(set => [...set].sort())])
}
