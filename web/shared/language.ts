/** The languages of our own texts; GraphiQL itself speaks English. */
export type Language = 'ar' | 'en'

/** Whether this is the tag of a language our pages speak. */
export function isLanguage(given: string | null): given is Language {
  return given === 'ar' || given === 'en'
}
