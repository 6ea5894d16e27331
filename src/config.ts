import { z } from 'zod'

/** A setting or option that cannot be used; its message is one sentence that names it and says what would be right. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

/** How a Neo4j database is reached. */
export interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** All settings of a process. */
export interface Config {
  /** Folder of the embedded store. */
  readonly dataDirectory: string
  /** A reader's own tables, beside the built-in ones. */
  readonly lexiconDirectory: string | null
  /** null: the embedded store. */
  readonly neo4j: Neo4jConfig | null
  /** Bearer token that mutations need; null: only from this machine. */
  readonly writeToken: string | null
  readonly introspection: boolean
  /** 0 takes a free one. */
  readonly port: number
  readonly host: string
}

/** What is given on the command line; it goes before the environment. */
export interface Flags {
  readonly data?: string
  readonly lexicon?: string
  readonly port?: number
  readonly host?: string
}

const SWITCH: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  on: true,
  yes: true,
  false: false,
  0: false,
  off: false,
  no: false,
}

/** The port a text names. Throws ConfigError. */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new ConfigError(`"${text}" is no port; give a whole number from 0 to 65535.`)
  return port
}

// A variable that is set to nothing counts as not set.
const optional = z
  .string()
  .optional()
  .transform(text => (text === '' ? undefined : text))
const environment = z.object({
  NEO4J_URI: optional.refine(uri => uri === undefined || /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/.test(uri), {
    error: 'it must be an address such as neo4j://localhost:7687 or bolt://localhost:7687',
  }),
  NEO4J_USER: optional,
  NEO4J_PASSWORD: optional,
  NEO4J_DATABASE: optional,
  ISNAD_WRITE_TOKEN: optional,
  ISNAD_INTROSPECTION: optional.refine(text => text === undefined || text.toLowerCase() in SWITCH, {
    error: 'it must be true or false',
  }),
  PORT: optional.refine(text => text === undefined || (/^\d{1,5}$/.test(text) && Number(text) <= 65_535), {
    error: 'it must be a whole number from 0 to 65535',
  }),
  HOST: optional,
})

/** The names of all environment variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(environment.shape)

/** The settings in the environment and the flags. Throws ConfigError naming the variable that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, flags: Flags = {}): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    const shown = name === 'ISNAD_WRITE_TOKEN' || name === 'NEO4J_PASSWORD' ? '' : ` "${env[name]}"`
    throw new ConfigError(`${name}${shown} cannot be used: ${issue?.message ?? 'it is not right'}.`)
  }
  const given = parsed.data
  return {
    dataDirectory: flags.data ?? './data',
    lexiconDirectory: flags.lexicon ?? null,
    neo4j:
      given.NEO4J_URI === undefined
        ? null
        : {
            uri: given.NEO4J_URI,
            user: given.NEO4J_USER ?? 'neo4j',
            password: given.NEO4J_PASSWORD ?? '',
            database: given.NEO4J_DATABASE ?? 'neo4j',
          },
    writeToken: given.ISNAD_WRITE_TOKEN ?? null,
    introspection: SWITCH[given.ISNAD_INTROSPECTION?.toLowerCase() ?? 'true'] ?? true,
    port: flags.port ?? Number(given.PORT ?? 4000),
    host: flags.host ?? given.HOST ?? '127.0.0.1',
  }
}
