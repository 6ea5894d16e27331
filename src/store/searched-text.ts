import type { DocumentFact, EventReportFact } from '../graph/facts.ts'
import type { Indexing } from './store-transaction.ts'

/** The words of a document, its title included, as they are kept: each between two blanks. */
export function documentWords({ text, title }: DocumentFact, { wordsOf }: Indexing): string {
  return joined(wordsOf(title === null ? text : `${title}\n${text}`))
}

/** The words of a report's sentence, theme and topics, as they are kept: each between two blanks. */
export function reportWords({ sentence, theme, topics }: EventReportFact, { wordsOf }: Indexing): string {
  return joined(wordsOf([sentence.text, theme ?? '', ...topics.map(topic => topic.text)].join('\n')))
}

/** A word as it is looked for in kept words. */
export function keptWord(word: string): string {
  return ` ${word} `
}

function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
