import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readSchema } from '../src/api/read-schema.ts'
import { DIAGNOSTIC_CODES } from '../src/extract/extraction.ts'
import * as vocabulary from '../src/vocabulary.ts'

const schema = buildSchema(readSchema())

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name)
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`)
  return type.getValues().map(value => value.name)
}

describe('the vocabulary of the schema', () => {
  it.each([
    ['EntityType', vocabulary.ENTITY_TYPES],
    ['EventFamily', vocabulary.EVENT_FAMILIES],
    ['EventKind', vocabulary.EVENT_KINDS],
    ['PloverType', vocabulary.PLOVER_TYPES],
    ['EventStatus', vocabulary.EVENT_STATUSES],
    ['Role', vocabulary.ROLES],
    ['ArgumentKind', vocabulary.ARGUMENT_KINDS],
    ['Basis', vocabulary.BASES],
    ['MentionForm', vocabulary.MENTION_FORMS],
    ['Granularity', vocabulary.GRANULARITIES],
    ['DateBasis', vocabulary.DATE_BASES],
    ['PublishedOnBasis', vocabulary.PUBLISHED_ON_BASES],
    ['Coverage', vocabulary.COVERAGES],
    ['WithinRelation', vocabulary.WITHIN_RELATIONS],
    ['RelationType', vocabulary.ENTITY_RELATIONS],
    ['RollUp', vocabulary.ROLL_UPS],
    ['Weighting', vocabulary.WEIGHTINGS],
    ['SubgraphEdgeType', vocabulary.SUBGRAPH_EDGE_TYPES],
    ['TruncationReason', vocabulary.TRUNCATION_REASONS],
    ['NameMatch', vocabulary.NAME_MATCHES],
    ['DiagnosticCode', DIAGNOSTIC_CODES],
  ])('has in %s the members of the list, in its order', (name, list) => {
    expect(valuesOf(name)).toEqual(list)
  })
})
