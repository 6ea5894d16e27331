import type { Draft } from './draft.ts'
import type { Ties } from './other-event.ts'
import { isSameEvent, isTakenUp } from './same-event.ts'
import { UnitedDrafts } from './united-drafts.ts'

/** What a text tells of an event at last. */
const CALLED_OFF = ['cancelled', 'postponed', 'refused'] as const

/** The drafts of one text with those that tell of the same event made one: the earlier takes in the later. */
export function uniteDrafts(drafts: readonly Draft[], ties: Ties): readonly Draft[] {
  const united = new UnitedDrafts()
  const replaced = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const place =
      united.findLast(other => isSameEvent(other, draft, ties)) ??
      united.findLast(other => isTakenUp(other, draft, ties))
    if (place === undefined) united.add(draft)
    else
      united.change(place, before => {
        takeIn(before, draft)
        replaced.set(draft, before)
      })
  }
  for (const draft of united.drafts) redirect(draft, replaced)
  return united.drafts
}

function takeIn(target: Draft, draft: Draft): void {
  target.triggers.push(...draft.triggers.map(trigger => ({ ...trigger, weight: trigger.weight - 1 })))
  for (const argument of draft.arguments)
    if (
      !target.arguments.some(
        other => other.key === argument.key && (other.as === 'PLACE') === (argument.as === 'PLACE'),
      )
    )
      target.arguments.push(argument)
  if (target.times.length === 0) target.times.push(...draft.times)
  if (isPlainMeeting(target) && target.noun === draft.noun && draft.kind !== 'SERIES') {
    target.kind = draft.kind
    target.kindOfOne = draft.kindOfOne
  }
  target.topics.push(...draft.topics)
  target.within.push(...draft.within)
  target.ordinal ??= draft.ordinal
  target.claimedCount ??= draft.claimedCount
  target.themeSpan ??= draft.themeSpan
  if (saysLittle(target)) {
    if (target.paragraph === 0) target.signals.clear()
    for (const signal of draft.signals) target.signals.add(signal)
  } else for (const signal of CALLED_OFF) if (draft.signals.has(signal)) target.signals.add(signal)
}

/** Of which nothing said what sort of meeting it is. */
function isPlainMeeting({ kind, kindOfOne }: Draft): boolean {
  return kind === 'MEETING' && kindOfOne === 'MEETING'
}

/** Of whether it happened: the present tense is that of all times. */
function saysLittle({ signals }: Draft): boolean {
  return signals.size === 0 || (signals.size === 1 && signals.has('imperfect'))
}

function redirect(draft: Draft, replaced: ReadonlyMap<Draft, Draft>): void {
  const within = draft.within.splice(0)
  for (const { whole, relation } of within) {
    const target = replaced.get(whole) ?? whole
    if (target !== draft && !draft.within.some(other => other.whole === target))
      draft.within.push({ whole: target, relation })
  }
}
