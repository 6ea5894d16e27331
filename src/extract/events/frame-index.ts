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

type ByMarker = Map<string | null, Frame[]>
type BySlot = Map<FrameSlot, ByMarker>

/** The frames by trigger, slot and marker. */
export class FrameIndex {
  readonly #byTrigger = new Map<string, BySlot>()

  constructor(frames: readonly Frame[]) {
    for (const frame of frames) {
      const bySlot = setDefault(this.#byTrigger, frame.trigger, (): BySlot => new Map())
      const byMarker = setDefault(bySlot, frame.slot, (): ByMarker => new Map())
      setDefault(byMarker, frame.marker, (): Frame[] => []).push(frame)
    }
  }

  /** The first frame of a verb or verbal noun by which an event in such a slot is its event. */
  eventOfVerb(verb: string, slot: Slot): Frame | null {
    const frame = this.#find(verb, slot, 'event')
    return frame?.gives === 'EVENT' ? frame : null
  }

  /** The first frame of a verb or verbal noun that takes such a filler in such a slot. */
  ofVerb(verb: string, slot: Slot, filler: EntityType | 'event' | 'time'): Frame | null {
    return this.#find(verb, slot, filler)
  }

  /** The first frame of an event by its noun, its kind, its family, or of every event. */
  ofEvent(noun: string, kind: EventKind, slot: Slot, filler: EntityType | 'event' | 'time'): Frame | null {
    return (
      this.#find(noun, slot, filler) ??
      this.#find(kind, slot, filler) ??
      this.#find(familyOf(kind), slot, filler) ??
      this.#find('*', slot, filler)
    )
  }

  #find(trigger: string, slot: Slot, filler: EntityType | 'event' | 'time'): Frame | null {
    const frames = this.#byTrigger.get(trigger)?.get(slot.slot)?.get(slot.marker)
    return frames?.find(frame => takes(frame, filler)) ?? null
  }
}

function setDefault<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function takes({ fillers }: Frame, filler: EntityType | 'event' | 'time'): boolean {
  return fillers.some(
    wanted =>
      wanted === filler ||
      wanted === 'any' ||
      ((wanted === 'actor' || wanted === 'place') && GROUPS_OF_TYPES[wanted].has(filler)),
  )
}
