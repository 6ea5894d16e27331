import type { ArabicTables } from '../../lexicon/arabic-tables.ts'
import type { Folding } from '../../text/fold.ts'
import { familyOf } from '../../vocabulary.ts'
import type { Diagnostic, Span } from '../extraction.ts'
import type { Chunk } from '../names/chunk.ts'
import { withoutArticle } from '../names/name-reader.ts'
import { TOUR } from './carry-over.ts'
import { readSentence } from './clause-reader.ts'
import { createClauseState } from './clause-state.ts'
import { type Draft, hasPlace, isComplete, isToldByNoun } from './draft.ts'
import { ROUND } from './event-counts.ts'
import { FrameIndex } from './frame-index.ts'
import type { Ties } from './other-event.ts'
import { createSenseFilter } from './other-senses.ts'
import { settleStatus } from './settle-status.ts'
import { uniteDrafts } from './unite-drafts.ts'
import { createUnitReader } from './units.ts'

export interface FoundEvents {
  readonly drafts: readonly Draft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Of an event that is called for or put off the text says something, though neither who nor when. */
const WORTH_TELLING = ['called-for', 'cancelled', 'postponed'] as const
/** Requests too are received. */
const RECEPTION = 'istiqbal'
/** Nouns that name an event of the graph even alone; a session may be one of a court or an exchange. */
const UNMISTAKABLE = new Set(['liqa', 'ijtima', 'mutamar', 'qimma', 'muhadathat', 'ziyara'])
/** Rounds of a cup or an examination, sittings of friends: a day alone makes no event of them. */
const AMBIGUOUS = new Set(['jalsa', 'dawra'])
/** The subject of a verb of speaking, as the rule of an argument tells it. */
const SPEAKING = 'qala subject'
/** To receive an event, as the rule of an argument begins. */
const HOSTING = 'istadafa '
/** More visits at a time are those of inspectors. */
const MOST_VISITS = 20

/** Finds the events of Arabic texts by the lexicon's frames. */
export function createEventFinder(tables: ArabicTables, folding: Folding) {
  const frames = new FrameIndex(tables.frames)
  const kinds = tables.kinds.map(row => ({ ...row, beside: withoutArticle(folding.full(row.beside)) }))
  const readUnits = createUnitReader(tables)
  return (
    text: string,
    chunks: readonly Chunk[],
    sentences: readonly Span[],
    publishedOn: string | null,
    ties: Ties,
  ): FoundEvents => {
    const state = createClauseState({ frames, kinds })
    const seen = new Set<string>()
    let paragraph = 0
    let from = 0
    let endBefore: number | null = null
    for (const [number, sentence] of sentences.entries()) {
      if (endBefore !== null && text.slice(endBefore, sentence.start).includes('\n')) paragraph += 1
      endBefore = sentence.end
      while ((chunks[from]?.start ?? sentence.start) < sentence.start) from += 1
      const first = from
      while ((chunks[from]?.start ?? sentence.end) < sentence.end) from += 1
      const words = text.slice(sentence.start, sentence.end)
      if (seen.has(words)) continue
      seen.add(words)
      const inside = chunks.slice(first, from)
      readSentence(state, readUnits(inside), number, paragraph)
    }
    return settle(state.drafts, chunks, tables, publishedOn, ties)
  }
}

function settle(
  drafts: readonly Draft[],
  chunks: readonly Chunk[],
  tables: ArabicTables,
  publishedOn: string | null,
  ties: Ties,
): FoundEvents {
  const isOtherwiseMeant = createSenseFilter(chunks)
  const isTold = (draft: Draft) => isComplete(draft) || (isToldByNoun(draft) && isWorthTelling(draft))
  const told = drafts.filter(draft => isTold(draft) && !isOtherwiseMeant(draft))
  const united = uniteDrafts(told, ties)
  for (const draft of united) draft.status = settleStatus(draft, tables.statuses, publishedOn)
  for (const draft of united) inheritFromWhole(draft)
  for (const draft of united) inheritFromSeries(draft)
  for (const draft of united) giveHostCountry(draft)
  const kept = united.filter(draft => isSupported(draft))
  const diagnostics = united
    .filter(draft => !isSupported(draft))
    .map((draft): Diagnostic => {
      const trigger = mainTrigger(draft)
      return { code: 'TRIGGER_WITHOUT_ARGUMENT', rule: draft.noun, start: trigger.start, end: trigger.end }
    })
  return { drafts: kept, diagnostics }
}

/** What is part of an announced visit and not dated itself is announced with it. */
function inheritFromWhole(draft: Draft): void {
  const whole = draft.within.find(({ relation }) => relation === 'SUB_EVENT')?.whole
  const isOpen = draft.times.length === 0 && !draft.signals.has('past') && draft.status === 'HELD'
  if (whole?.status === 'ANNOUNCED' && isOpen) draft.status = 'ANNOUNCED'
}

/** `the fourth of them`: who took part in all of a series took part in each, though the sentence need not say it again. */
function inheritFromSeries(draft: Draft): void {
  for (const { whole, relation } of draft.within) {
    if (relation !== 'IN_SERIES') continue
    for (const argument of whole.arguments)
      if (argument.as !== 'PLACE' && !draft.arguments.some(other => other.key === argument.key))
        draft.arguments.push({ ...argument, basis: 'ELIDED', rule: 'in-series' })
  }
}

/** A country that hosts an event has it on its soil, where the text tells no place. */
function giveHostCountry(draft: Draft): void {
  const host = draft.arguments.find(({ as, mention }) => as === 'HOST' && mention.type === 'COUNTRY')
  if (host?.mention.standing === 'entity' && host.rule.startsWith(HOSTING) && !hasPlace(draft))
    draft.arguments.push({ ...host, as: 'PLACE' })
}

/** An event that nothing is said of but its name is none, unless its noun means nothing else and is taken as known. */
function isSupported(draft: Draft): boolean {
  if (AMBIGUOUS.has(draft.noun) && draft.hasSuffix && draft.arguments.length === 0) return false
  // At a place alone rounds are courses, and `its round` the edition of a fair.
  if (draft.noun === ROUND && (draft.isPlural || draft.hasSuffix) && !hasActor(draft)) return false
  if (draft.kind === 'CALL' && isInterview(draft)) return false
  if (draft.noun === TOUR && draft.ordinal !== null && !hasPlace(draft)) return false
  if (draft.kind === 'VISIT' && (draft.claimedCount ?? 0) > MOST_VISITS) return false
  if (draft.arguments.length > 0) return true
  const isToldByVerb = draft.triggers.length > 1
  if (familyOf(draft.kind) === 'OUTCOME')
    return draft.within.length > 0 || (isToldByVerb && draft.times.length > 0)
  if (familyOf(draft.kind) === 'CONFLICT' || (draft.isPlural && !isToldByVerb)) return false
  if (UNMISTAKABLE.has(draft.noun) && (isToldByVerb || (draft.hasArticle && !draft.hasSuffix))) return true
  if (draft.times.length > 0) return isToldByVerb || draft.ordinal !== null || !AMBIGUOUS.has(draft.noun)
  return isWorthTelling(draft)
}

/** Somebody holds it or takes part in it. */
function hasActor({ arguments: given }: Draft): boolean {
  return given.some(({ as }) => as !== 'PLACE')
}

/** Of a call nothing is told but who spoke in it: to the press. */
function isInterview({ arguments: given }: Draft): boolean {
  const partners = given.filter(({ as }) => as !== 'PLACE')
  return partners.length === 1 && partners.every(({ rule }) => rule === SPEAKING)
}

function isWorthTelling({ noun, kind, signals }: Draft): boolean {
  const isMeeting = ['GATHERING', 'VISIT', 'SERIES'].includes(familyOf(kind))
  return isMeeting && noun !== RECEPTION && WORTH_TELLING.some(signal => signals.has(signal))
}

/** The trigger of most weight, the first of them. */
export function mainTrigger(draft: Draft): Span {
  return draft.triggers.reduce((best, trigger) => (trigger.weight > best.weight ? trigger : best))
}
