import { createContext, useContext } from 'react'
import type { Language } from '../shared/language.ts'
import { TEXTS, type Texts } from './texts.ts'

export const LanguageContext = createContext<Language>('ar')

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Our words in the language of the page. */
export function useTexts(): Texts {
  return TEXTS[useLanguage()]
}
