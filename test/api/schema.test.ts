import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, it } from 'vitest'
import { LIMITS } from '../../src/api/limits.ts'
import { readSchema } from '../../src/api/read-schema.ts'
import { ERROR_CODES } from '../../src/errors.ts'

const schema = buildSchema(readSchema())
const types = Object.values(schema.getTypeMap()).filter(
  type => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

type Described = readonly [name: string, description: string | null | undefined]

function elementsOf(type: GraphQLNamedType): readonly Described[] {
  const self: Described = [type.name, type.description]
  if (isEnumType(type)) return [self, ...type.getValues().map(named(type))]
  if (isInputObjectType(type)) return [self, ...Object.values(type.getFields()).map(named(type))]
  if (!isObjectType(type) && !isInterfaceType(type)) return [self]
  const fields = Object.values(type.getFields())
  return [
    self,
    ...fields.map(named(type)),
    ...fields.flatMap(field =>
      field.args.map(
        (argument): Described => [`${type.name}.${field.name}(${argument.name})`, argument.description],
      ),
    ),
  ]
}

const named =
  (type: GraphQLNamedType) =>
  ({ name, description }: Pick<GraphQLNamedType, 'name' | 'description'>): Described => [
    `${type.name}.${name}`,
    description,
  ]

it('describes every type, field, argument, input field and enum value', () => {
  const undescribed = types.flatMap(elementsOf).filter(([, description]) => !description?.trim())
  expect(undescribed.map(([name]) => name)).toEqual([])
})

it('gives every connection edges, nodes, pageInfo and totalCount, and its field first and after', () => {
  const connections = types.filter(type => type.name.endsWith('Connection'))
  expect(connections.length).toBeGreaterThan(5)
  for (const type of connections)
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual([
      'edges',
      'nodes',
      'pageInfo',
      'totalCount',
    ])
  for (const type of types.filter(isObjectType))
    for (const field of Object.values(type.getFields()))
      if (String(field.type).endsWith('Connection!'))
        expect(field.args.map(argument => argument.name)).toEqual(expect.arrayContaining(['first', 'after']))
})

it('tells in Query the limits that hold and only codes that are published', () => {
  const manual = schema.getQueryType()?.description ?? ''
  for (const limit of [LIMITS.depth, LIMITS.tokens, LIMITS.objects, LIMITS.plainList, LIMITS.first])
    expect(manual).toMatch(new RegExp(`\\b${limit.toLocaleString('en')}\\b`))
  expect(manual).toContain(`${LIMITS.milliseconds / 1000} seconds`)
  const codes = manual.match(/[A-Z]+(_[A-Z0-9]+)+/g) ?? []
  expect(codes.filter(code => !ERROR_CODES.some(known => known === code))).toEqual([])
  expect(codes.length).toBeGreaterThan(10)
})
