import { readdirSync, readFileSync } from 'node:fs'

/** The schema in GraphQL's own language: the files of `schema/`, by name. */
export function readSchema(): string {
  const directory = new URL('../../schema/', import.meta.url)
  return readdirSync(directory)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(new URL(name, directory), 'utf8'))
    .join('\n')
}
