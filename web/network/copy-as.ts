import type { EventFilterInput } from '../../src/network/filter-input.ts'
import { filterOf, isEntityId, type Question } from './questions.ts'
import type { View } from './view.ts'

/** The question as GraphQL with its variables below it as a comment, to be pasted into any client. */
export function copyAsGraphql({ query, variables }: Question): string {
  const lines = JSON.stringify(variables, null, 2).split('\n')
  return `${query}\n# variables:\n${lines.map(line => `# ${line}`).join('\n')}\n`
}

/** The question as a Python program for notebooks/isnad.py, which gives the picture as a networkx graph. */
export function copyAsPython({ query, variables }: Question, origin: string): string {
  return `import json

import isnad  # notebooks/isnad.py

server = isnad.Client(${JSON.stringify(origin)})
query = """
${query.trim()}
"""
variables = json.loads(r"""
${JSON.stringify(variables, null, 2)}
""")
picture = server.query(query, variables)["picture"]
network = server.graph(picture)
print(network)
`
}

/** The address of the playground with the question in it. */
export function playgroundLink({ query, variables }: Question): string {
  return `/playground?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`
}

/** The events to take home with a view: those shown, around the actors in its middle; null where its middle is one event alone. */
export function exportFilter(view: View): EventFilterInput | null {
  const actors = view.ids.filter(isEntityId)
  if (actors.length === 0) return view.whole ? filterOf(view) : null
  const around = [{ participants: [{ anyOf: actors }] }, { places: actors }, { topics: actors }]
  return { ...filterOf(view), within: false, or: around.map(one => ({ ...one, within: false })) }
}

/** The address of an export with the filter of a view. */
export function exportLink(file: string, where: EventFilterInput): string {
  return `/export/${file}?${new URLSearchParams({ where: JSON.stringify(where) })}`
}
