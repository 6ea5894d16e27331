import type { Chunk, Mention, Title } from './chunk.ts'
import { isWithArticle, type NameReader, withoutArticle } from './name-reader.ts'

/** One step of the words of an office: how many chunks, whom the office is held for, the names inside it. */
export interface OfficeStep {
  readonly length: number
  readonly target: string | null
  readonly nested: readonly Mention[]
}

interface TitleDraft {
  readonly heads: string[]
  readonly portfolio: string[]
  target: string | null
}

const PARTICLES = new Set(['clitic', 'prep'])
const HEADS = new Set(['office', 'group'])

/**
 * Writes down the offices that stand before a name, one behind the other, from their first word on. An honorific that
 * follows (`the emir of X, the sheikh`) is no word of the office; a further office is held for the same (`the deputy head of
 * X, the ambassador`).
 */
export class TitleWriter {
  readonly #titles: [TitleDraft, ...TitleDraft[]]
  #before: Chunk | undefined

  constructor(first: Chunk | undefined) {
    this.#titles = [{ heads: first === undefined ? [] : wordsOf([first]), portfolio: [], target: null }]
    this.#before = first
  }

  /** Adds a step with its chunks. */
  add(step: OfficeStep, chunks: readonly Chunk[]): void {
    const [first] = chunks
    const { target } = this.#last()
    if (this.isBegun(first)) this.#titles.push({ heads: wordsOf(chunks), portfolio: [], target })
    else if (first !== undefined) addTo(this.#last(), step, chunks)
    this.#before = chunks.at(-1)
  }

  /** The chunk begins another office. */
  isBegun(chunk: Chunk | undefined): boolean {
    return chunk?.class === 'office' && this.#isComplete()
  }

  read(): readonly [Title, ...Title[]] {
    const [first, ...others] = this.#titles
    return [titleOf(first), ...others.map(titleOf)]
  }

  #last(): TitleDraft {
    return this.#titles.at(-1) ?? this.#titles[0]
  }

  /** The words so far say whose office it is, or are one that is complete in itself. */
  #isComplete(): boolean {
    const { portfolio, target } = this.#last()
    return portfolio.length > 0 || target !== null || isWhole(this.#before)
  }
}

/** An office of one word without the article: a genitive follows. */
export function isConstruct(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'office' && chunk.features.definite !== true && !chunk.id.includes(' ')
}

/** `custodian of the two holy mosques`. */
function isWhole(chunk: Chunk | undefined): boolean {
  if (chunk?.class !== 'office' || isWithArticle(chunk.id)) return false
  const [, ...others] = chunk.id.split(' ')
  return others.some(isWithArticle)
}

function addTo(title: TitleDraft, { target }: OfficeStep, chunks: readonly Chunk[]): void {
  const [first, second] = chunks
  if (first?.class === 'title') return
  if (target !== null) title.target ??= target
  else if (first !== undefined && HEADS.has(first.class)) title.heads.push(...wordsOf(chunks))
  else if (second?.class === 'group') title.heads.push(...wordsOf([second]))
  else title.portfolio.push(...wordsOf(chunks))
}

function titleOf({ heads, portfolio, target }: TitleDraft): Title {
  return { title: heads.join(' '), portfolio, target }
}

/** Words without their articles and the particles between them. */
function wordsOf(chunks: readonly Chunk[]): string[] {
  return chunks.filter(({ class: kind }) => !PARTICLES.has(kind)).map(({ full }) => withoutArticle(full))
}

/** Keeps that a person was named with an office, or several; once, however often the text says so. */
export function addTitles({ titles }: NameReader, { key }: Mention, added: readonly Title[]): void {
  const known = titles.get(key)
  if (known === undefined) {
    titles.set(key, [...added])
    return
  }
  const names = new Set(known.map(nameOfOffice))
  known.push(...added.filter(title => !names.has(nameOfOffice(title))))
}

/** What titles that say the same share. */
export function nameOfOffice({ title, portfolio, target }: Title): string {
  return `${title} (${portfolio.join(' ')}) ${target}`
}
