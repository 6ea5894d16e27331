import { useTexts } from './page-context.ts'
import { SearchBox } from './search-box.tsx'
import type { ViewControl } from './use-view.ts'
import { centreOn, firstView, isStarted } from './view.ts'

/** The head of the page: the way home, the search box once there is a network, the playground, light or dark, the other language. */
export function PageHead({
  control: { view, go, adjust },
  onScheme,
}: {
  readonly control: ViewControl
  readonly onScheme: () => void
}) {
  const texts = useTexts()
  const other = view.language === 'ar' ? 'en' : 'ar'
  return (
    <header className="head">
      <button
        type="button"
        className="brand"
        aria-label={texts.home}
        onClick={() => go(before => firstView(before.language))}
      >
        {texts.name}
      </button>
      {isStarted(view) && <SearchBox onChoose={id => go(before => centreOn(before, id))} autoFocus={false} />}
      <nav>
        <a href="/playground">{texts.playground}</a>
        <button type="button" onClick={onScheme} aria-label={texts.theme}>
          ◐
        </button>
        <button type="button" lang={other} onClick={() => adjust(before => ({ ...before, language: other }))}>
          {texts.language}
        </button>
      </nav>
    </header>
  )
}
