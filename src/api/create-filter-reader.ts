import { buildSchema, coerceInputValue, type GraphQLInputType, isInputType } from 'graphql/index.js'
import { IsnadError } from '../errors.ts'
import type { EventFilterInput } from '../network/filter-input.ts'

/** A filter on events as it stands in an address or on a command line. */
export interface FilterTexts {
  /** An EventFilter as JSON. */
  readonly where?: string | undefined
  /** Ids of entities that all took part: short for members of `participants`. */
  readonly entity?: readonly string[] | undefined
  /** Short for the same keys of the filter. */
  readonly earliest?: string | undefined
  readonly latest?: string | undefined
}

/** Reads filters as the schema's EventFilter, just as GraphQL reads a variable. The reading throws JSON_INVALID or ARGUMENT_INVALID. */
export function createFilterReader(schema: string): (texts: FilterTexts) => EventFilterInput {
  const type = buildSchema(schema).getType('EventFilter')
  if (!isInputType(type)) throw new Error('schema/ has no input EventFilter')
  return ({ where, entity = [], earliest, latest }) => {
    const filter = where === undefined ? {} : readFilter(where, type)
    for (const [key, value] of Object.entries({ earliest, latest }))
      if (value !== undefined && key in filter)
        throw new IsnadError(
          'ARGUMENT_INVALID',
          `${key} is given twice; leave it out, or leave it out of where`,
          {
            argument: key,
            value,
          },
        )
    const participants = [...(filter.participants ?? []), ...entity.map(id => ({ anyOf: [id] }))]
    return {
      ...filter,
      ...(participants.length > 0 && { participants }),
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
    }
  }
}

function readFilter(where: string, type: GraphQLInputType): EventFilterInput {
  const given = parse(where)
  const filter: unknown = coerceInputValue(given, type, (path, value, error) => {
    const argument = ['where', ...path].join('.')
    throw new IsnadError('ARGUMENT_INVALID', `${argument}: ${error.message}`, { argument, value })
  })
  if (typeof filter !== 'object' || filter === null)
    throw new IsnadError('ARGUMENT_INVALID', 'where is null; leave it out, or give a filter like {}', {
      argument: 'where',
      value: given,
    })
  return filter
}

function parse(where: string): unknown {
  try {
    return JSON.parse(where)
  } catch (cause) {
    throw new IsnadError(
      'JSON_INVALID',
      `where is no JSON; it takes a filter like {"kinds":["CONFERENCE"],"earliest":"2015-01-01"}`,
      { argument: 'where', value: where },
      cause,
    )
  }
}
