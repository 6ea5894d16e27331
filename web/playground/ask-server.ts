/** A GraphQL operation as GraphiQL hands it over. */
export interface Operation {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: unknown
}

/** The answer of our own server, errors included. Throws where what comes back is no JSON. */
export async function askServer(
  { query, operationName, variables }: Operation,
  { headers = {} }: { readonly headers?: Readonly<Record<string, string>> } = {},
) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName: nameIn(query, operationName), variables }),
  })
  return await response.json()
}

// For a moment after a change of tab, GraphiQL still gives the name of the operation in the tab before.
function nameIn(query: string, name: string | null | undefined): string | undefined {
  return name && new RegExp(`\\b(query|mutation)\\s+${name}\\b`).test(query) ? name : undefined
}
