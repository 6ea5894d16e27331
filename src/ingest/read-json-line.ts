import { z } from 'zod'
import { IsnadError } from '../errors.ts'
import type { SourceDocument } from '../extract/extraction.ts'
import { PUBLISHED_ON_BASES } from '../vocabulary.ts'

const words = z.string().nullish()
const lineShape = z.object({
  text: z.string(),
  title: words,
  publishedOn: words,
  publishedOnBasis: z.enum(PUBLISHED_ON_BASES).nullish(),
  publisher: words,
  url: words,
  language: words,
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
})

/** What a line that does not say so itself is given. */
export interface LineDefaults {
  readonly publishedOn: string | null
  readonly publisher: string | null
}

/** The document of one JSON line; its text is title, line break, text where it has both. Throws JSON_INVALID with the line. */
export function readJsonLine(json: string, line: number, defaults: LineDefaults): SourceDocument {
  const given = readShape(json, line)
  const title = given.title ?? null
  const publishedOn = given.publishedOn ?? defaults.publishedOn
  return {
    text: title === null || title === '' || isBlank(given.text) ? given.text : `${title}\n${given.text}`,
    title,
    publisher: given.publisher ?? defaults.publisher,
    url: given.url ?? null,
    language: given.language ?? null,
    publishedOn,
    publishedOnBasis: publishedOn === null ? 'UNKNOWN' : (given.publishedOnBasis ?? 'GIVEN'),
    externalId: given.id ?? null,
  }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function readShape(json: string, line: number): z.infer<typeof lineShape> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw invalid(line, 'is no JSON; write one object a line, with a "text"', cause)
  }
  const parsed = lineShape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? 'value' : `"${issue.path.join('.')}"`
  throw invalid(line, `has a wrong ${where} (${issue?.message ?? 'not readable'}); "text" is required`)
}

function invalid(line: number, what: string, cause?: unknown): IsnadError {
  return new IsnadError('JSON_INVALID', `Line ${line} ${what}.`, { value: line }, cause)
}
