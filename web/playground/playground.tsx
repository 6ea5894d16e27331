import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { useEffect, useState } from 'react'
import { chooseLanguage, rememberLanguage } from '../shared/choose-language.ts'
import type { Language } from '../shared/language.ts'
import { askServer } from './ask-server.ts'
import { Heading } from './heading.tsx'
import { openingTabs } from './opening-tabs.ts'
import { TEXTS } from './texts.ts'
import { useReadableEditors } from './use-readable-editors.ts'
import { useTabsAsList } from './use-tabs-as-list.ts'

const PLUGINS = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })]

/** The whole page: our heading above GraphiQL, which opens on the linked query, on what was open last, or on the examples. */
export function Playground() {
  const [language, setLanguage] = useState<Language>(chooseLanguage)
  const [opening] = useState(() => openingTabs(language))
  useEffect(() => {
    document.title = `${TEXTS[language].heading} · ${TEXTS[language].name}`
    rememberLanguage(language)
  }, [language])
  return (
    <GraphiQLProvider
      fetcher={askServer}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultTabs={opening.tabs}
      {...(opening.first && {
        initialQuery: opening.first.query,
        initialVariables: opening.first.variables,
      })}
    >
      <HistoryStore>
        <DocExplorerStore>
          <ReadableEditors />
          <Heading language={language} onLanguage={setLanguage} />
          <main>
            <GraphiQLInterface showPersistHeadersSettings={false} defaultEditorToolsVisibility="variables">
              <GraphiQL.Logo> </GraphiQL.Logo>
            </GraphiQLInterface>
          </main>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}

function ReadableEditors() {
  useReadableEditors()
  useTabsAsList()
  return null
}
