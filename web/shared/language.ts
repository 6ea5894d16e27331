/** The languages of our own texts; GraphiQL itself speaks English. */
export type Language = 'ar' | 'en'

const KEY = 'isnad:language'

/** Whether this is the tag of a language our pages speak. */
export function isLanguage(given: string | null): given is Language {
  return given === 'ar' || given === 'en'
}

/** What the reader chose last, else what the browser asks for first. */
export function chooseLanguage(): Language {
  const chosen = localStorage.getItem(KEY)
  if (isLanguage(chosen)) return chosen
  return navigator.language.startsWith('ar') ? 'ar' : 'en'
}

/** Keeps a choice for the next visit. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language)
}
