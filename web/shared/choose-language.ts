import { isLanguage, type Language } from './language.ts'

const KEY = 'isnad:language'

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
