/** An error that GraphQL or the way to it gave, as a sentence. */
export class AskError extends Error {
  /** The code of the server, for example `STORE_AWAY`, or `UNREACHABLE`. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The answer of our server to a GraphQL query. Throws AskError, or the signal's reason when it was given up. */
export async function ask<Answer>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  }).catch(cause => {
    if (signal?.aborted === true) throw cause
    throw new AskError('UNREACHABLE', 'The server does not answer')
  })
  const text = await response.text()
  const { data, errors } = readJson(text, response.status)
  if (errors?.[0] !== undefined)
    throw new AskError(errors[0].extensions?.code ?? 'INTERNAL', errors[0].message)
  return data
}

interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: its shape is that of the query
  readonly data: any
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

function readJson(text: string, status: number): Answered {
  try {
    return JSON.parse(text)
  } catch {
    throw new AskError('UNREACHABLE', `The server answered with status ${status} and no JSON`)
  }
}
