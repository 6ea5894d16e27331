import { IsnadError } from '../errors.ts'
import { INTERVALS } from '../export/dyad-table.ts'
import type { ExportChoices, ExportFormat } from '../export/formats.ts'
import { EDGES_KEYS } from '../export/write-node-link.ts'
import type { FilterTexts } from './create-filter-reader.ts'

const FILTER_KEYS = ['where', 'entity', 'earliest', 'latest'] as const

/** The filter and choices in the query of an export's address. Throws ARGUMENT_INVALID: a key misread would give a wrong table. */
export function readExportQuery(
  query: URLSearchParams,
  { choices }: Pick<ExportFormat, 'choices'>,
): { readonly filter: FilterTexts; readonly choices: ExportChoices } {
  const known: readonly string[] = [...FILTER_KEYS, ...choices]
  for (const key of query.keys())
    if (!known.includes(key))
      throw new IsnadError('ARGUMENT_INVALID', `"${key}" is not known here; this takes ${known.join(', ')}`, {
        argument: key,
        value: query.get(key),
      })
  const one = (key: string) => {
    const [value, another] = query.getAll(key)
    if (another !== undefined)
      throw new IsnadError('ARGUMENT_INVALID', `${key} is given more than once`, {
        argument: key,
        value: another,
      })
    return value
  }
  const edgesKey = oneOf(EDGES_KEYS, 'edgesKey', one('edgesKey'))
  const interval = oneOf(INTERVALS, 'interval', one('interval'))
  const bom = oneOf(['0', '1'], 'bom', one('bom'))
  return {
    filter: {
      where: one('where'),
      entity: query.getAll('entity'),
      earliest: one('earliest'),
      latest: one('latest'),
    },
    choices: { ...(edgesKey && { edgesKey }), ...(interval && { interval }), bom: bom === '1' },
  }
}

function oneOf<Value extends string>(
  values: readonly Value[],
  argument: string,
  given: string | undefined,
): Value | undefined {
  const found = values.find(value => value === given)
  if (given !== undefined && found === undefined)
    throw new IsnadError(
      'ARGUMENT_INVALID',
      `${argument} is "${given}"; it takes one of ${values.join(', ')}`,
      {
        argument,
        value: given,
      },
    )
  return found
}
