import { documentIdOf, textHashOf } from '../extract/document-id.ts'
import type {
  ExtractedEntity,
  ExtractedEvent,
  ExtractedTopic,
  Extraction,
  SourceDocument,
  Span,
} from '../extract/extraction.ts'
import { readDay } from '../network/read-day.ts'
import { findSentences } from '../text/find-sentences.ts'
import type { Basis } from '../vocabulary.ts'
import { givenError } from './given-error.ts'
import type { GivenEvent, GivenExtraction } from './given-extraction.ts'
import type { ResolvedGiven, ResolveGiven } from './resolve-given-entities.ts'

/** `readBy` of documents that no reader of ours read. */
export const READ_ELSEWHERE = 'given'

/**
 * A whole extraction from a given one. Where a basis is missing: STATED if explicit, else INFERRED. Where a span is
 * missing: the entity's mention nearest the trigger in its sentence, else the trigger. Throws JSON_INVALID, DATE_INVALID.
 */
export function completeExtraction(
  given: GivenExtraction,
  source: SourceDocument,
  resolve: ResolveGiven,
): Extraction {
  const resolved = resolve(given)
  const sentences = findSentences(source.text)
  const eventIds = new Set(given.events.map(({ id }) => id))
  if (eventIds.size < given.events.length) throw givenError('Two events have one id')
  return {
    document: {
      ...source,
      id: documentIdOf(source),
      textHash: textHashOf(source.text),
      coverage: 'FULL',
      readBy: READ_ELSEWHERE,
    },
    entities: resolved.entities,
    times: [],
    events: given.events.map(event => completeEvent(event, source.text, sentences, resolved, eventIds)),
    relations: (given.relations ?? []).map(({ entity, target, office, rule, start, end }) => ({
      type: 'REPRESENTS',
      entity: resolved.idOf(entity),
      target: resolved.idOf(target),
      office,
      rule: rule ?? READ_ELSEWHERE,
      ...checkSpan({ start, end }, source.text, 'A relation'),
    })),
    diagnostics: [],
  }
}

function completeEvent(
  event: GivenEvent,
  text: string,
  sentences: readonly Span[],
  { entities, idOf }: ResolvedGiven,
  eventIds: ReadonlySet<string>,
): ExtractedEvent {
  const triggers = event.triggers.map(({ start, end, main }) => ({
    ...checkSpan({ start, end }, text, `A trigger of "${event.id}"`),
    text: text.slice(start, end),
    main,
  }))
  const trigger = triggers.find(({ main }) => main)
  if (trigger === undefined) throw givenError(`The event "${event.id}" has no main trigger`)
  const sentence = sentences.find(({ start, end }) => start <= trigger.start && trigger.end <= end) ?? trigger
  const spanOf = (id: string, span: GivenSpan) =>
    givenSpan(span, text, `An argument of "${event.id}"`) ?? nearestMention(id, entities, trigger, sentence)
  const whole = event.within?.find(within => !eventIds.has(within.event))
  if (whole !== undefined) throw givenError(`"${whole.event}" is the id of no event given`)
  return {
    id: event.id,
    kind: event.kind,
    ploverType: event.ploverType ?? null,
    status: event.status,
    triggers,
    who: (event.who ?? []).map(argument => {
      const entity = idOf(argument.entity)
      const { role, rule } = argument
      return { entity, role, rule: rule ?? READ_ELSEWHERE, ...basisOf(argument), ...spanOf(entity, argument) }
    }),
    where: (event.where ?? []).map(argument => {
      const entity = idOf(argument.entity)
      return { entity, ...basisOf(argument), ...spanOf(entity, argument) }
    }),
    when: completeDate(event),
    topics: (event.topics ?? []).flatMap(topic => completeTopic(topic, text, trigger, idOf, spanOf)),
    ordinal: event.ordinal ?? null,
    claimedCount: event.claimedCount ?? null,
    theme: event.theme ?? null,
    within: event.within ?? [],
    canonical: null,
  }
}

interface GivenSpan {
  readonly start?: number | null | undefined
  readonly end?: number | null | undefined
}

function basisOf(argument: { basis?: Basis | null | undefined; explicit?: boolean | null | undefined }) {
  const basis = argument.basis ?? (argument.explicit ? 'STATED' : 'INFERRED')
  return { basis, explicit: basis === 'STATED' || basis === 'ANAPHORIC' }
}

function completeDate({ id, when }: GivenEvent): ExtractedEvent['when'] {
  const earliest = when?.earliest ?? null
  const latest = when?.latest ?? null
  if (!when || (earliest === null && latest === null)) return null
  if (earliest !== null) readDay(earliest, `earliest of "${id}"`)
  if (latest !== null) readDay(latest, `latest of "${id}"`)
  if (earliest !== null && latest !== null && earliest > latest)
    throw givenError(`The event "${id}" ends (${latest}) before it begins (${earliest})`)
  const granularity = when.granularity ?? (earliest === latest ? 'DAY' : 'PART')
  const edtf = when.edtf ?? plainEdtf(earliest, latest, granularity === 'DAY')
  return {
    earliest,
    latest,
    granularity,
    edtf,
    basis: when.basis ?? 'ABSOLUTE',
    text: when.text ?? '',
    time: null,
  }
}

/** A day, days it lasted, or one of several days. */
function plainEdtf(earliest: string | null, latest: string | null, lasts: boolean): string {
  if (earliest !== null && earliest === latest) return earliest
  return lasts ? `${earliest ?? '..'}/${latest ?? '..'}` : `[${earliest ?? ''}..${latest ?? ''}]`
}

/** A topic is quoted: its own span, its words where the text has them, or a mention of its entity; else it is left out. */
function completeTopic(
  topic: NonNullable<GivenEvent['topics']>[number],
  text: string,
  trigger: Span,
  idOf: (localId: string) => string,
  spanOf: (id: string, span: GivenSpan) => Span,
): readonly ExtractedTopic[] {
  const entities = (topic.entities ?? []).map(idOf)
  const [first] = entities
  const quoted = topic.text ? nearestWords(topic.text, text, trigger) : null
  const span =
    givenSpan(topic, text, 'A topic') ?? quoted ?? (first === undefined ? null : spanOf(first, topic))
  return span === null ? [] : [{ ...span, text: text.slice(span.start, span.end), entities }]
}

function nearestWords(words: string, text: string, trigger: Span): Span | null {
  const after = text.indexOf(words, trigger.start)
  const start = after >= 0 ? after : text.lastIndexOf(words, trigger.start)
  return start < 0 ? null : { start, end: start + words.length }
}

function nearestMention(
  entityId: string,
  entities: readonly ExtractedEntity[],
  trigger: Span,
  sentence: Span,
): Span {
  const mentions = entities.find(({ id }) => id === entityId)?.mentions ?? []
  const distance = ({ start, end }: Span) => Math.max(start - trigger.end, trigger.start - end)
  const [nearest = trigger] = mentions
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)
  return { start: nearest.start, end: nearest.end }
}

function givenSpan({ start, end }: GivenSpan, text: string, what: string): Span | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null
  return checkSpan({ start, end }, text, what)
}

function checkSpan({ start, end }: Span, text: string, what: string): Span {
  if (start >= end || end > text.length) throw givenError(`${what} (${start}..${end}) lies outside the text`)
  return { start, end }
}
