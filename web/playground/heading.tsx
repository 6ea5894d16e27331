import type { Language } from '../shared/language.ts'
import { ExampleMenu } from './example-menu.tsx'
import { LinkButton } from './link-button.tsx'
import { TEXTS } from './texts.ts'

/** The heading of the page in the reader's language and direction, with the examples, the link and the language switch. */
export function Heading({
  language,
  onLanguage,
}: {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}) {
  const texts = TEXTS[language]
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <header className="heading" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <a className="home" href="/" title={texts.home}>
        {texts.name}
      </a>
      <h1>{texts.heading}</h1>
      <ExampleMenu language={language} />
      <LinkButton language={language} />
      <button className="switch" type="button" lang={other} onClick={() => onLanguage(other)}>
        {texts.otherLanguage}
      </button>
    </header>
  )
}
