import { IsnadError } from '../errors.ts'
import type { SourceDocument } from '../extract/extraction.ts'
import { readDay } from '../network/read-day.ts'

/** The largest text, in bytes of UTF-8. */
export const TEXT_LIMIT = 20_000_000

/** Throws unless a document can be kept: a text that is not empty, not too large, of whole characters and without NUL, and a day that is one. */
export function checkSource(source: SourceDocument): void {
  checkText(source.text)
  if (source.publishedOn !== null) readDay(source.publishedOn, 'publishedOn')
}

function checkText(text: string): void {
  // A UTF-16 code unit takes at most three bytes, so short texts need not be measured.
  const bytes = text.length * 3 > TEXT_LIMIT ? Buffer.byteLength(text) : 0
  if (bytes > TEXT_LIMIT)
    throw new IsnadError(
      'DOCUMENT_TOO_LARGE',
      `The text has ${bytes} bytes; a text has at most ${TEXT_LIMIT}.`,
      { argument: 'text', value: bytes, limit: TEXT_LIMIT },
    )
  const odd = text.search(/\0|\p{Surrogate}/u)
  if (odd >= 0)
    throw new IsnadError(
      'DOCUMENT_NOT_TEXT',
      `The text holds ${text[odd] === '\0' ? 'a NUL character' : 'half a surrogate pair'} at offset ${odd}; give plain text.`,
      { argument: 'text', value: odd },
    )
  if (text.trim() === '')
    throw new IsnadError('DOCUMENT_EMPTY', 'The text is empty; give at least one word.', { argument: 'text' })
}
