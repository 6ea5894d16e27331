import type { ExtractedEvent, Extraction, Span } from '../extract/extraction.ts'
import type { Trace } from '../extract/trace.ts'
import type { EntityType } from '../vocabulary.ts'
import { type Reasons, reasonOf } from './create-reasons.ts'
import type { Part, Unnumbered } from './explanation.ts'
import { BASIS_WORDS, RELATION_WORDS, ROLE_WORDS, STATUS_WORDS, wordsOfTime } from './wordings.ts'

/** The events of a reading with who, where, when and about what, each with the frame that gave it. */
export function explainEvents(extraction: Extraction, trace: Trace, reasons: Reasons): readonly Unnumbered[] {
  return extraction.events.map(event => {
    const triggers = [...event.triggers].sort((a, b) => Number(b.main) - Number(a.main))
    return {
      kind: 'event',
      label: event.kind,
      says: `${event.status}: ${[STATUS_WORDS[event.status], ...countsOf(event)].join('; ')}`,
      spans: triggers.map(({ start, end }) => ({ start, end })),
      text: triggers.map(trigger => trigger.text).join(' \u2026 '),
      reason: reasonOf(null, triggers.flatMap(reasons.wordsIn), signalsOf(triggers[0], trace)),
      parts: [
        ...partsOfArguments(event, extraction, trace, reasons),
        ...partOfTime(event, extraction, reasons),
        ...event.topics.map(
          ({ start, end, text }): Part => ({
            label: 'TOPIC',
            says: 'what it is about',
            span: { start, end },
            text,
            reason: reasonOf(null, []),
          }),
        ),
        ...(event.theme === null ? [] : [partOfTheme(event.theme)]),
        ...event.within.map(within => partOfWhole(within, extraction)),
      ],
    }
  })
}

function countsOf({ ordinal, claimedCount }: ExtractedEvent): readonly string[] {
  return [
    ...(ordinal === null ? [] : [`number ${ordinal} of its series`]),
    ...(claimedCount === null ? [] : [`${claimedCount} of them`]),
  ]
}

function signalsOf(main: Span | undefined, { statuses }: Trace): readonly string[] {
  const status = statuses.find(({ start }) => start === main?.start)
  return status === undefined || status.signals.length === 0 ? [] : [`signals: ${status.signals.join(' ')}`]
}

function partsOfArguments(
  event: ExtractedEvent,
  { entities, document }: Extraction,
  trace: Trace,
  reasons: Reasons,
): readonly Part[] {
  const typeOf = new Map<string, EntityType>(entities.map(({ id, type }) => [id, type]))
  const nameOf = new Map(entities.map(({ id, nameEn }) => [id, nameEn]))
  const places = event.where.map(place => ({
    ...place,
    as: 'PLACE' as const,
    rule: ruleOfPlace(place, trace),
    does: 'is where it takes place',
  }))
  const people = event.who.map(argument => ({
    ...argument,
    as: argument.role,
    does: ROLE_WORDS[argument.role],
  }))
  return [...people, ...places].map(({ entity, as, does, basis, rule, start, end }) => {
    const type = typeOf.get(entity)
    const frame = type === undefined || rule === null ? null : reasons.frameOf(rule, event.kind, type, as)
    return {
      label: as,
      says: [nameOf.get(entity), `${does}; ${BASIS_WORDS[basis]}`].filter(words => words != null).join(' '),
      span: { start, end },
      text: document.text.slice(start, end),
      reason: reasonOf(rule, [], frame === null ? [] : [frame.place]),
    }
  })
}

function partOfTheme(theme: string): Part {
  return {
    label: 'THEME',
    says: 'the words it stands under',
    span: null,
    text: theme,
    reason: reasonOf(null, []),
  }
}

function ruleOfPlace({ start, end }: Span, trace: Trace): string | null {
  const found = trace.arguments.find(
    argument => argument.as === 'PLACE' && argument.start === start && argument.end === end,
  )
  return found?.rule ?? null
}

function partOfTime({ when }: ExtractedEvent, { times }: Extraction, reasons: Reasons): readonly Part[] {
  if (when === null) return []
  const time = times.find(({ id }) => id === when.time)
  return [
    {
      label: 'WHEN',
      says: wordsOfTime(when),
      span: time === undefined ? null : { start: time.start, end: time.end },
      text: when.text,
      reason: reasonOf(time?.rule ?? null, time === undefined ? [] : reasons.wordsIn(time)),
    },
  ]
}

function partOfWhole({ event, relation }: ExtractedEvent['within'][number], { events }: Extraction): Part {
  const whole = events.find(({ id }) => id === event)?.triggers.find(trigger => trigger.main)
  return {
    label: relation,
    says: RELATION_WORDS[relation],
    span: whole === undefined ? null : { start: whole.start, end: whole.end },
    text: whole?.text ?? null,
    reason: reasonOf(null, []),
  }
}
