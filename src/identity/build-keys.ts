import type { Profile } from './build-profile.ts'

/**
 * Index keys of a report. Two reports that match share two kinds of evidence that are no hubs, and a month:
 * one of the two is a participant, a theme or an ordinal, or they are two of name, place and topic.
 */
export function buildKeys(profile: Profile, isHub: (entityId: string) => boolean): readonly string[] {
  const copy = profile.copyKey === null ? [] : [`copy|${profile.copyKey}`]
  if (profile.bounds === null || profile.precision === 'UNDATED') return copy
  const months = monthsBetween(profile.bounds.earliest, profile.bounds.latest)
  const plain = (ids: ReadonlySet<string>) => [...ids].filter(id => !isHub(id))
  const names = [`head:${profile.head}`, `kind:${profile.kind}`]
  const places = plain(new Set([...profile.narrowPlaces, ...profile.widePlaces]))
  const topics = plain(profile.topics)
  const evidence = [
    ...plain(profile.participants),
    ...(profile.theme === null ? [] : [`theme:${profile.theme}`]),
    ...(profile.ordinal === null ? [] : [`ordinal:${profile.ordinal}:${profile.head}`]),
    ...pairs(names, places),
    ...pairs(names, topics),
    ...pairs(places, topics),
  ]
  return [...copy, ...months.flatMap(month => evidence.map(value => `${month}|${value}`))]
}

function pairs(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.flatMap(a => others.map(b => `${a}&${b}`))
}

function monthsBetween(earliest: number, latest: number): readonly string[] {
  const months = new Set<string>()
  for (let day = earliest; day <= latest; day += 1)
    months.add(new Date(day * 86_400_000).toISOString().slice(0, 7))
  return [...months]
}
