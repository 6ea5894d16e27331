/** The figures that are compared, by their dotted names in the scorer's last line. */
export const FIGURES = [
  'mentionsRelaxedCoarse.f1',
  'mentionsStrictCoarse.f1',
  'nodesCoarse.f1',
  'nodesMacro.f1',
  'byType.PERSON.nodes.f1',
  'byType.ORGANIZATION+BODY.nodes.f1',
  'byType.COUNTRY.nodes.f1',
  'byType.CITY.nodes.f1',
  'byType.GROUP.nodes.f1',
  'entityIdentity.f1',
  'times.f1',
  'timesWithValue.f1',
  'events.f1',
  'kindMacro.recallOfFound',
  'kindFamily.accuracy',
  'statusMacro.recall',
  'whoEndToEnd.f1',
  'whoRoleEndToEnd.f1',
  'roleMacro.recall',
  'whereEndToEnd.f1',
  'whenEndToEnd.f1',
  'falseAlarms.events',
  'crossDocument.mustMerge.accuracy',
  'crossDocument.pairs.f1',
] as const
export type Figure = (typeof FIGURES)[number]

/** The number at a dotted name, or null where the scorer gives none (a rate without any case). */
export function figureAt(figures: unknown, name: string): number | null {
  // A type may hold a plus but no dot, so the dots are the steps.
  const value = name.split('.').reduce<unknown>((inside, key) => memberOf(inside, key), figures)
  return typeof value === 'number' ? value : null
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
