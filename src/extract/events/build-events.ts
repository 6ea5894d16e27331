import type { DateValue, ExtractedEvent, ExtractedTime, ExtractedTopic, Span } from '../extraction.ts'
import type { ResolvedEntities } from '../resolve-entities.ts'
import type { Draft, DraftArgument } from './draft.ts'
import { mainTrigger } from './find-events.ts'

/** The events of a text as `extract` prints them; one told of several days by its number becomes several. */
export function buildEvents(
  text: string,
  drafts: readonly Draft[],
  times: readonly ExtractedTime[],
  { idOf }: ResolvedEntities,
): readonly ExtractedEvent[] {
  const timeByStart = new Map(times.map(time => [time.start, time]))
  const numbered = drafts.flatMap(draft => occasionsOf(draft).map(occasion => ({ draft, occasion })))
  const ids = new Map<Draft, string[]>()
  for (const [index, { draft }] of numbered.entries())
    ids.set(draft, [...(ids.get(draft) ?? []), `e${index + 1}`])
  return numbered.map(({ draft, occasion }, index) => {
    const time = occasion === null ? undefined : timeByStart.get(occasion)
    const isOneOfMany = (ids.get(draft)?.length ?? 0) > 1
    return {
      id: `e${index + 1}`,
      kind: isOneOfMany ? draft.kindOfOne : draft.kind,
      ploverType: draft.ploverType,
      status: draft.status ?? 'HELD',
      triggers: triggersOf(text, draft),
      who: draft.arguments.flatMap(argument => participantOf(argument, idOf)),
      where: draft.arguments.flatMap(argument => placeOf(argument, idOf)),
      when: time === undefined ? null : whenOf(time),
      topics: draft.topics.flatMap(topic => topicOf(text, topic, idOf)),
      ordinal: draft.ordinal,
      claimedCount: isOneOfMany ? null : draft.claimedCount,
      theme: draft.themeSpan === null ? null : text.slice(draft.themeSpan.start, draft.themeSpan.end),
      within: draft.within.flatMap(({ whole, relation }) =>
        (ids.get(whole) ?? []).map(event => ({ event, relation })),
      ),
      canonical: null,
    }
  })
}

/** The starts of the times an event is told for: several where their number is the number claimed, else the first. */
function occasionsOf(draft: Draft): readonly (number | null)[] {
  const starts = draft.times.map(time => time.start)
  if (draft.claimedCount !== null && starts.length === draft.claimedCount) return starts
  return [starts[0] ?? null]
}

function triggersOf(text: string, draft: Draft): ExtractedEvent['triggers'] {
  const main = mainTrigger(draft)
  const byStart = new Map(draft.triggers.map(({ start, end }) => [start, { start, end }]))
  return [...byStart.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end), main: start === main.start }))
}

function participantOf(
  { key, as, basis, start, end, rule }: DraftArgument,
  idOf: ResolvedEntities['idOf'],
): ExtractedEvent['who'] {
  const entity = idOf(key)
  if (entity === null || as === 'PLACE') return []
  return [{ entity, role: as, explicit: isExplicit(basis), basis, start, end, rule }]
}

function placeOf(
  { key, as, basis, start, end }: DraftArgument,
  idOf: ResolvedEntities['idOf'],
): ExtractedEvent['where'] {
  const entity = idOf(key)
  return entity === null || as !== 'PLACE' ? [] : [{ entity, explicit: isExplicit(basis), basis, start, end }]
}

function isExplicit(basis: DraftArgument['basis']): boolean {
  return basis === 'STATED' || basis === 'ANAPHORIC'
}

function whenOf({
  id,
  earliest,
  latest,
  granularity,
  edtf,
  basis,
  text,
}: ExtractedTime): DateValue & { time: string } {
  return { earliest, latest, granularity, edtf, basis, text, time: id }
}

function topicOf(
  text: string,
  topic: Span & { readonly mentions: readonly { readonly key: string }[] },
  idOf: ResolvedEntities['idOf'],
): readonly ExtractedTopic[] {
  const words = text.slice(topic.start, topic.end)
  const start = topic.start + (words.length - words.trimStart().length)
  const trimmed = words.trim()
  if (trimmed === '') return []
  const entities = [...new Set(topic.mentions.flatMap(mention => idOf(mention.key) ?? []))]
  return [{ text: trimmed, entities, start, end: start + trimmed.length }]
}
