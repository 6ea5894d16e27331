import { hash } from 'node:crypto'
import type { SourceDocument } from './extraction.ts'

/** `doc-` and 24 hexadecimal digits of a SHA-256 over everything given: equal for what is given twice. */
export function documentIdOf(source: SourceDocument): string {
  const { text, title, publisher, url, language, publishedOn, externalId } = source
  const given = JSON.stringify([text, title, publisher, url, language, publishedOn, externalId])
  return `doc-${hash('sha256', given).slice(0, 24)}`
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function textHashOf(text: string): string {
  return hash('sha256', text)
}
