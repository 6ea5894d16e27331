import type { EntityFilter } from '../graph-store.ts'
import { idsNamed } from './names.ts'
import { allOf, listOf, type Sql, sql } from './sql.ts'

/** The condition on a row of `entity` that a filter stands for. */
export function entityCondition(filter: EntityFilter): Sql {
  const conditions: Sql[] = []
  if (filter.ids) conditions.push(sql`id IN ${listOf(filter.ids)}`)
  if (filter.types) conditions.push(sql`type IN ${listOf(filter.types)}`)
  if (filter.countries) conditions.push(inCountries(filter.countries))
  if (filter.text) conditions.push(sql`id IN ${idsNamed(filter.text)}`)
  return allOf(conditions)
}

/** An entity is of a country if it is the country, a place in it, or represents one of these. */
export function inCountries(countries: readonly string[]): Sql {
  return sql`(iso_code IN ${listOf(countries)} OR id IN (
    SELECT represents.entity_id FROM represents
    WHERE represents.target_id IN (SELECT country.id FROM entity AS country WHERE country.iso_code IN ${listOf(countries)})))`
}
