import { useEffect } from 'react'
import { Explorer } from './explorer.tsx'
import { Home } from './home.tsx'
import { LanguageContext } from './page-context.ts'
import { PageHead } from './page-head.tsx'
import { TEXTS } from './texts.ts'
import { useScheme } from './use-scheme.ts'
import { useView } from './use-view.ts'
import { centreOn, firstView, isStarted } from './view.ts'

/** The page at `/`: its head, and below it the first page or the network that was asked for. */
export function NetworkPage() {
  const control = useView()
  const scheme = useScheme()
  const { view, go } = control
  const texts = TEXTS[view.language]
  useEffect(() => {
    document.documentElement.lang = view.language
    document.documentElement.dir = view.language === 'ar' ? 'rtl' : 'ltr'
    document.title = `${texts.title} · ${texts.name}`
  }, [view.language, texts])
  return (
    <LanguageContext value={view.language}>
      <PageHead control={control} onScheme={scheme.toggle} />
      {isStarted(view) ? (
        <Explorer control={control} dark={scheme.dark} />
      ) : (
        <Home
          onChoose={id => go(before => centreOn(before, id))}
          onWhole={() => go(before => ({ ...firstView(before.language), whole: true, mode: 'actors' }))}
        />
      )}
    </LanguageContext>
  )
}
