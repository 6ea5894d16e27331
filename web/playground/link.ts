/** What a playground shows: a query and its variables, both as text. */
export interface Question {
  readonly query: string
  readonly variables: string
}

/** The question in a page's address (`?query=…&variables=…`), or null when it asks none. */
export function readLink(search: string): Question | null {
  const given = new URLSearchParams(search)
  const query = given.get('query')
  return query === null || query.trim() === '' ? null : { query, variables: given.get('variables') ?? '' }
}

/** The address, from the root of this server, at which the playground shows a question. */
export function writeLink({ query, variables }: Question): string {
  const given = new URLSearchParams({ query })
  if (variables.trim() !== '') given.set('variables', variables)
  return `/playground?${given}`
}
