import type { EntityFilter } from '../graph-store.ts'
import { allOf, type Cypher, cypher } from './cypher.ts'
import { isNamed } from './names.ts'

/** The condition on a node `entity` that a filter stands for. */
export function entityCondition(filter: EntityFilter): Cypher {
  const conditions: Cypher[] = []
  if (filter.ids) conditions.push(cypher`entity.id IN ${filter.ids}`)
  if (filter.types) conditions.push(cypher`entity.type IN ${filter.types}`)
  if (filter.countries) conditions.push(inCountries(filter.countries))
  if (filter.text) conditions.push(isNamed(cypher`entity`, filter.text))
  return allOf(conditions)
}

/** A node `entity` is of a country if it is the country, a place in it, or represents one of these. */
export function inCountries(countries: readonly string[]): Cypher {
  return cypher`(entity.isoCode IN ${countries}
    OR EXISTS { (entity)-[:REPRESENTS]->(country:Entity) WHERE country.isoCode IN ${countries} })`
}
