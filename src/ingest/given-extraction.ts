import { z } from 'zod'
import { IsnadError } from '../errors.ts'
import { documentIdOf } from '../extract/document-id.ts'
import type { SourceDocument } from '../extract/extraction.ts'
import {
  BASES,
  DATE_BASES,
  ENTITY_TYPES,
  EVENT_KINDS,
  EVENT_STATUSES,
  GRANULARITIES,
  MENTION_FORMS,
  PLOVER_TYPES,
  PUBLISHED_ON_BASES,
  ROLES,
  WITHIN_RELATIONS,
} from '../vocabulary.ts'
import type { LineDefaults } from './read-json-line.ts'

const words = z.string().nullish()
const offset = z.number().int().min(0)
const span = { start: offset, end: offset }
const perhapsSpan = { start: offset.nullish(), end: offset.nullish() }
const argument = {
  entity: z.string(),
  explicit: z.boolean().nullish(),
  basis: z.enum(BASES).nullish(),
  ...perhapsSpan,
}

const eventShape = z.object({
  id: z.string(),
  kind: z.enum(EVENT_KINDS),
  status: z.enum(EVENT_STATUSES),
  ploverType: z.enum(PLOVER_TYPES).nullish(),
  triggers: z
    .array(z.object({ ...span, main: z.boolean() }))
    .refine(triggers => triggers.filter(({ main }) => main).length === 1, 'one trigger has "main": true'),
  who: z.array(z.object({ ...argument, role: z.enum(ROLES), rule: words })).nullish(),
  where: z.array(z.object(argument)).nullish(),
  when: z
    .object({
      earliest: words,
      latest: words,
      granularity: z.enum(GRANULARITIES).nullish(),
      edtf: words,
      basis: z.enum(DATE_BASES).nullish(),
      text: words,
    })
    .nullish(),
  topics: z
    .array(z.object({ text: words, entities: z.array(z.string()).nullish(), ...perhapsSpan }))
    .nullish(),
  ordinal: z.number().int().nullish(),
  claimedCount: z.number().int().nullish(),
  theme: words,
  within: z.array(z.object({ event: z.string(), relation: z.enum(WITHIN_RELATIONS) })).nullish(),
})

const shape = z.object({
  document: z.object({
    text: z.string(),
    title: words,
    publisher: words,
    url: words,
    language: words,
    publishedOn: words,
    publishedOnBasis: z.enum(PUBLISHED_ON_BASES).nullish(),
    externalId: words,
    id: words,
  }),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(ENTITY_TYPES).nullish(),
      nameAr: words,
      nameEn: words,
      wikidata: words,
      mentions: z.array(z.object({ ...span, form: z.enum(MENTION_FORMS).nullish() })),
    }),
  ),
  events: z.array(eventShape),
  relations: z
    .array(
      z.object({
        entity: z.string(),
        target: z.string(),
        office: z.string(),
        rule: words,
        ...span,
      }),
    )
    .nullish(),
})

/** What a hand or another program read in a text: the shape `isnad extract` writes, most of which may be left out. */
export type GivenExtraction = z.infer<typeof shape>
/** One event of it. */
export type GivenEvent = z.infer<typeof eventShape>

/** An extraction in JSON. Throws JSON_INVALID with the line, where there is one. */
export function readGivenExtraction(json: string, line: number | null): GivenExtraction {
  const place = line === null ? 'The file' : `Line ${line}`
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    const message = `${place} is no JSON; give one object of the shape that extract writes.`
    throw new IsnadError('JSON_INVALID', message, { value: line }, cause)
  }
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? 'value' : `"${issue.path.join('.')}"`
  throw new IsnadError(
    'JSON_INVALID',
    `${place} has a wrong ${where} (${issue?.message ?? 'not readable'}).`,
    {
      value: line,
    },
  )
}

/** The document of an extraction; an id that is none of ours is the giver's own. By one of ours `extract` tells whether the language was given or found. */
export function sourceOfGiven({ document }: GivenExtraction, defaults: LineDefaults): SourceDocument {
  const publishedOn = document.publishedOn ?? defaults.publishedOn
  const ownId = document.id?.startsWith('doc-') ? null : (document.id ?? null)
  const source = {
    text: document.text,
    title: document.title ?? null,
    publisher: document.publisher ?? defaults.publisher,
    url: document.url ?? null,
    language: document.language ?? null,
    publishedOn,
    publishedOnBasis: publishedOn === null ? 'UNKNOWN' : (document.publishedOnBasis ?? 'GIVEN'),
    externalId: document.externalId ?? ownId,
  }
  const undeclared = { ...source, language: null }
  return documentIdOf(undeclared) === document.id ? undeclared : source
}
