import type { Frame, FrameFiller, FrameSlot } from '../../lexicon/arabic-tables.ts'
import { type EntityType, type EventKind, familyOf } from '../../vocabulary.ts'

/** A slot of a clause: the subject, the object, the noun directly behind, or what a marker brings. */
export interface Slot {
  readonly slot: FrameSlot
  readonly marker: string | null
}

const GROUPS_OF_TYPES: Readonly<Record<'actor' | 'place', ReadonlySet<FrameFiller>>> = {
  actor: new Set<FrameFiller>(['COUNTRY', 'ORGANIZATION', 'BODY', 'PERSON', 'GROUP']),
  place: new Set<FrameFiller>(['CITY', 'REGION', 'SITE', 'COUNTRY']),
}

/** The frames by trigger. */
export class FrameIndex {
  readonly #byTrigger = new Map<string, Frame[]>()

  constructor(frames: readonly Frame[]) {
    for (const frame of frames) {
      const others = this.#byTrigger.get(frame.trigger)
      if (others === undefined) this.#byTrigger.set(frame.trigger, [frame])
      else others.push(frame)
    }
  }

  /** The first frame of a verb or verbal noun by which an event in such a slot is its event. */
  eventOfVerb(verb: string, slot: Slot): Frame | null {
    const frame = this.#find([verb], slot, 'event')
    return frame?.gives === 'EVENT' ? frame : null
  }

  /** The first frame of a verb or verbal noun that takes such a filler in such a slot. */
  ofVerb(verb: string, slot: Slot, filler: EntityType | 'event' | 'time'): Frame | null {
    return this.#find([verb], slot, filler)
  }

  /** The first frame of an event by its noun, its kind, its family, or of every event. */
  ofEvent(noun: string, kind: EventKind, slot: Slot, filler: EntityType | 'event' | 'time'): Frame | null {
    return this.#find([noun, kind, familyOf(kind), '*'], slot, filler)
  }

  #find(triggers: readonly string[], slot: Slot, filler: EntityType | 'event' | 'time'): Frame | null {
    for (const trigger of triggers) {
      const frame = this.#byTrigger
        .get(trigger)
        ?.find(row => row.slot === slot.slot && row.marker === slot.marker && takes(row, filler))
      if (frame !== undefined) return frame
    }
    return null
  }
}

function takes({ fillers }: Frame, filler: EntityType | 'event' | 'time'): boolean {
  return fillers.some(
    wanted =>
      wanted === filler ||
      wanted === 'any' ||
      ((wanted === 'actor' || wanted === 'place') && GROUPS_OF_TYPES[wanted].has(filler)),
  )
}
