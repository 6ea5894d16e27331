import type { GraphFigures } from './answers.ts'
import { ask } from './ask.ts'
import { cleanLabel } from './clean-label.ts'
import { useLanguage, useTexts } from './page-context.ts'
import { FIGURES } from './queries.ts'
import { SearchBox } from './search-box.tsx'
import { countOf } from './texts.ts'
import { useAnswer } from './use-answer.ts'
import { Waiting } from './waiting.tsx'
import { TYPE_WORDS } from './words.ts'

/** The first page: what this is, the search box, who is there to begin with, and what to do next. */
export function Home({
  onChoose,
  onWhole,
}: {
  readonly onChoose: (id: string) => void
  readonly onWhole: () => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  const answer = useAnswer('figures', signal => ask<GraphFigures>(FIGURES, {}, signal))
  const { graph, entities } = answer.value ?? { graph: null, entities: { nodes: [] } }
  return (
    <main className="home">
      <p className="masthead" lang={language === 'ar' ? 'en' : 'ar'}>
        {language === 'ar' ? 'Isnad' : 'إسناد'}
      </p>
      <h1>{texts.motto}</h1>
      <p className="promise">{texts.promise}</p>
      <SearchBox onChoose={onChoose} autoFocus />
      {graph === null && <Waiting answer={answer} />}
      {graph !== null && graph.documentCount === 0 && <EmptyGraph />}
      {graph !== null && graph.documentCount > 0 && (
        <section className="begin">
          <h2>{texts.begin}</h2>
          <ul>
            {entities.nodes.map(entity => (
              <li key={entity.id}>
                <button type="button" onClick={() => onChoose(entity.id)}>
                  <span className={`dot ${entity.type.toLowerCase()}`} />
                  <bdi>{cleanLabel(entity[language])}</bdi>
                  <span className="note">
                    {TYPE_WORDS[language][entity.type]} · {countOf('event', entity.eventCount, language)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="whole" onClick={onWhole}>
              {texts.wholeNetwork}: {countOf('text', graph.documentCount, language)} ·{' '}
              {countOf('event', graph.eventCount, language)} · {countOf('actor', graph.entityCount, language)}
            </button>
          </p>
        </section>
      )}
      <ol className="steps">
        {texts.steps.map(([head, rest]) => (
          <li key={head}>
            <strong>{head}</strong> {rest}
          </li>
        ))}
      </ol>
    </main>
  )
}

function EmptyGraph() {
  const texts = useTexts()
  return (
    <section className="state">
      <p>
        <strong>{texts.emptyGraph}</strong> {texts.emptyGraphNext}
      </p>
      <pre dir="ltr">npx isnad ingest FILE.txt{'\n'}npx isnad serve --demo</pre>
    </section>
  )
}
