import type { Language } from '../shared/language.ts'
import type { Question } from './link.ts'

/** A question to begin with, which has an answer in the demo graph. */
export interface Example extends Question {
  readonly language: Language
  /** The question in plain words: the first comment of the query. */
  readonly title: string
}

// One folder a language, in the order of the file names.
const QUERIES: Record<string, string> = import.meta.glob('./examples/*/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const VARIABLES: Record<string, string> = import.meta.glob('./examples/*/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** All examples, those of one language together. */
export const EXAMPLES: readonly Example[] = Object.entries(QUERIES).map(([path, query]) => ({
  language: path.startsWith('./examples/ar/') ? 'ar' : 'en',
  title: /^# *(.+)$/m.exec(query)?.[1] ?? path,
  query,
  variables: VARIABLES[path.replace(/\.graphql$/, '.json')] ?? '',
}))
