import { FrameIndex } from '../extract/events/frame-index.ts'
import type { Span } from '../extract/extraction.ts'
import type { Trace } from '../extract/trace.ts'
import type { Frame } from '../lexicon/arabic-tables.ts'
import type { Lexicon, LexiconName } from '../lexicon/lexicon.ts'
import type { Edge } from '../text/edge.ts'
import { createFolding } from '../text/fold.ts'
import { type EntityType, type EventKind, ROLES } from '../vocabulary.ts'
import type { Reason, WordReason } from './explanation.ts'
import { indexSpans } from './index-spans.ts'
import { wordsOfNameRule } from './wordings.ts'

/** What a finding of one text can be traced back to. */
export interface Reasons {
  /** The words in a stretch that some table knows, with their rows. */
  wordsIn(span: Span): readonly WordReason[]
  /** The row by which a listed entity is named there. */
  rowsOfName(entityId: string, span: Span): readonly WordReason[]
  /** The row of frames.tsv that gives such a filler such a role; null where no frame alone did. */
  frameOf(rule: string, kind: EventKind, type: EntityType | 'event', gives: Frame['gives']): Frame | null
}

/** Where a word stands that no table knows: the text itself, its morphemes, numbers between slashes. */
const ROW = /\.tsv:\d+$/

/** How to trace findings back, by the frames of a lexicon, indexed once for any number of texts. */
export function createReasons(lexicon: Lexicon): (text: string, trace: Trace) => Reasons {
  const frames = new FrameIndex(lexicon.arabic.frames)
  const markers = new Set(lexicon.arabic.frames.flatMap(({ marker }) => marker ?? []))
  const folding = createFolding(lexicon.letters)
  const names = new Map<string, readonly LexiconName[]>()
  for (const name of lexicon.names) names.set(name.entityId, [...(names.get(name.entityId) ?? []), name])
  return (text, trace) => {
    const wordsMeeting = indexSpans(trace.words)
    return {
      wordsIn: span =>
        wordsMeeting(span)
          .filter(word => ROW.test(word.from))
          .map(word => reasonOfWord(text, word)),
      rowsOfName: (entityId, span) => {
        const read = wordsMeeting(span).filter(word => word.id === entityId)
        if (read.length > 0) return read.map(word => reasonOfWord(text, word))
        // A name inside another one is no word of the reading.
        const written = text.slice(span.start, span.end)
        const own = names.get(entityId) ?? []
        const row =
          own.find(name => folding.light(name.text) === folding.light(written)) ??
          own.find(name => folding.full(name.text) === folding.full(written))
        return row === undefined
          ? []
          : [{ text: row.text, as: 'name', row: row.place, condition: row.condition }]
      },
      frameOf: (rule, kind, type, gives) => {
        const [trigger = '', place = ''] = rule.split(' ')
        const slot = markers.has(place)
          ? ({ slot: 'marker', marker: place } as const)
          : SLOTS.find(candidate => candidate.slot === place)
        if (slot === undefined) return null
        const ofVerb = frames.ofVerb(trigger, slot, type)
        // A verb's frame gives the role itself or leaves it to the event.
        if (ofVerb !== null && (ofVerb.gives === gives || !ROLES_AND_PLACE.has(ofVerb.gives))) return ofVerb
        const ofEvent = frames.ofEvent(trigger, kind, slot, type)
        return ofEvent?.gives === gives ? ofEvent : null
      },
    }
  }
}

const ROLES_AND_PLACE: ReadonlySet<string> = new Set([...ROLES, 'PLACE'])
const SLOTS = (['subject', 'object', 'genitive'] as const).map(slot => ({ slot, marker: null }))

function reasonOfWord(text: string, { start, end, class: as, from, name }: Edge): WordReason {
  return { text: text.slice(start, end), as, row: from, condition: name?.condition ?? null }
}

/** A reason of a rule and words, with what is known of the rule in plain words. */
export function reasonOf(rule: string | null, words: Reason['words'], notes: readonly string[] = []): Reason {
  return { rule, gloss: rule === null ? null : wordsOfNameRule(rule), words, notes }
}
