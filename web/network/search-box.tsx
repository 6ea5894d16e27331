import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { SearchHit } from './answers.ts'
import { ask } from './ask.ts'
import { cleanLabel } from './clean-label.ts'
import { useLanguage, useTexts } from './page-context.ts'
import { SEARCH, SUGGEST } from './queries.ts'
import { countOf } from './texts.ts'
import { useAnswer } from './use-answer.ts'
import { TYPE_WORDS } from './words.ts'

const TYPING_MS = 120

/**
 * A name is written, names that begin so are offered; a click chooses one, Enter the one pointed at, else the first of
 * what is written: it waits for them where they are not there yet.
 */
export function SearchBox({
  onChoose,
  autoFocus,
}: {
  readonly onChoose: (id: string) => void
  readonly autoFocus: boolean
}) {
  const texts = useTexts()
  const language = useLanguage()
  const listId = useId()
  const [written, setWritten] = useState('')
  const [pointed, setPointed] = useState<string | null>(null)
  const [entered, setEntered] = useState(false)
  const [open, setOpen] = useState(false)
  const asked = useSettled(written.trim(), TYPING_MS)
  const answer = useAnswer(asked === '' ? null : asked, signal => findNames(asked, signal))
  const hits = asked === '' ? [] : (answer.value?.hits ?? [])
  const at = hits.findIndex(({ entity }) => entity.id === pointed)
  const answered = answer.value?.asked === written.trim()
  const choose = (hit: SearchHit | undefined) => {
    setEntered(false)
    if (hit === undefined) return
    setWritten('')
    setPointed(null)
    setOpen(false)
    onChoose(hit.entity.id)
  }
  const enter = () => {
    if (at >= 0 || answered) choose(hits[Math.max(at, 0)])
    else setEntered(written.trim() !== '')
    if (answer.state === 'failed') answer.again()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter was pressed before the names were there
  useEffect(() => {
    if (entered && answered) choose(hits[0])
  }, [entered, answered])
  const point = (index: number) => {
    setPointed(hits[index]?.entity.id ?? null)
    setOpen(true)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') point(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') point(Math.max(at - 1, 0))
    else if (event.key === 'Enter') enter()
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  const shown = open && asked !== '' && answer.value !== null
  return (
    <search className="search">
      <input
        type="search"
        role="combobox"
        // An empty field takes the direction of the page, for its example.
        {...(written !== '' && { dir: 'auto' })}
        // biome-ignore lint/a11y/noAutofocus: the first page is for searching
        autoFocus={autoFocus}
        autoComplete="off"
        aria-label={texts.search}
        aria-expanded={shown && hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        placeholder={texts.searchHint}
        value={written}
        onChange={({ target }) => {
          setWritten(target.value)
          setPointed(null)
          setEntered(false)
          setOpen(true)
        }}
        onKeyDown={press}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <div id={listId} role="listbox" aria-label={texts.search} hidden={!shown || hits.length === 0}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox go to its field
          <div
            key={hit.entity.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The field would lose the focus, and the list vanish, before the click.
            onMouseDown={event => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <span className={`dot ${hit.entity.type.toLowerCase()}`} />
            <bdi className="hit">{cleanLabel(hit.entity[language])}</bdi>
            {hit.matchedName.text !== hit.entity[language] && (
              <bdi className="matched">{cleanLabel(hit.matchedName.text)}</bdi>
            )}
            <span className="note">
              {TYPE_WORDS[language][hit.entity.type]} · {countOf('event', hit.entity.eventCount, language)}
            </span>
          </div>
        ))}
      </div>
      {shown && answer.state === 'done' && hits.length === 0 && (
        <p className="no-name" role="status">
          {texts.noName}
        </p>
      )}
      {answer.state === 'failed' && asked !== '' && (
        <p className="no-name" role="alert">
          {texts.serverAway}
        </p>
      )}
    </search>
  )
}

interface Names {
  readonly asked: string
  readonly hits: readonly SearchHit[]
}

/** Names that begin as asked; where none does, names that hold some of its words. */
async function findNames(asked: string, signal: AbortSignal): Promise<Names> {
  const { suggest } = await ask<{ readonly suggest: readonly SearchHit[] }>(
    SUGGEST,
    { prefix: asked },
    signal,
  )
  if (suggest.length > 0) return { asked, hits: suggest }
  interface Found {
    readonly search: { readonly nodes: readonly SearchHit[] }
  }
  const { search } = await ask<Found>(SEARCH, { text: asked }, signal)
  return { asked, hits: search.nodes }
}

/** A value once it has not changed for a while, so that not every key asks the server. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
