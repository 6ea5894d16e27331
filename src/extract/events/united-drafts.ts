import type { Draft } from './draft.ts'

/**
 * The drafts kept so far, in order. Of those that look alike only the last of all and the last of an earlier sentence
 * are ever looked at, so that a text which says much of the same kind is not gone through again for each event.
 */
export class UnitedDrafts {
  readonly #drafts: Draft[] = []
  /** Places in `#drafts`, ascending. */
  readonly #alike = new Map<string, number[]>()
  readonly #watched: number[] = []

  get drafts(): readonly Draft[] {
    return this.#drafts
  }

  /** The place of the last draft that fulfils a condition, which may ask for all that `lookOf` tells, and whether it stands in the last sentence. */
  findLast(isSought: (draft: Draft) => boolean): number | undefined {
    return this.#watched.findLast(place => {
      const draft = this.#drafts[place]
      return draft !== undefined && isSought(draft)
    })
  }

  add(draft: Draft): void {
    this.#drafts.push(draft)
    this.#enter(draft, this.#drafts.length - 1)
  }

  /** Changes the draft at a place; all changes must come through here. */
  change(place: number, change: (draft: Draft) => void): void {
    const draft = this.#drafts[place]
    if (draft === undefined) throw new Error(`There is no draft at ${place}`)
    this.#regroup(lookOf(draft), alike => alike.splice(placeIn(alike, place), 1))
    change(draft)
    this.#enter(draft, place)
  }

  #enter(draft: Draft, place: number): void {
    this.#regroup(lookOf(draft), alike => alike.splice(placeIn(alike, place), 0, place))
  }

  #regroup(look: string, change: (alike: number[]) => void): void {
    const alike = this.#alike.get(look) ?? []
    for (const place of this.#lastOf(alike)) this.#watched.splice(placeIn(this.#watched, place), 1)
    change(alike)
    this.#alike.set(look, alike)
    for (const place of this.#lastOf(alike)) this.#watched.splice(placeIn(this.#watched, place), 0, place)
  }

  /** The last, and the last of an earlier sentence. */
  #lastOf(alike: readonly number[]): readonly number[] {
    const last = alike.at(-1)
    if (last === undefined) return []
    const sentence = this.#drafts[last]?.sentence ?? 0
    const earlier = alike[firstNot(alike, place => (this.#drafts[place]?.sentence ?? 0) < sentence) - 1]
    return earlier === undefined ? [last] : [earlier, last]
  }
}

/** Everything of a draft but where it stands and which words tell it. */
function lookOf(draft: Draft): string {
  const values = draft.times.map(
    ({ value }) => value && `${value.earliest} ${value.latest} ${value.granularity}`,
  )
  const named = draft.arguments.map(({ as, key, mention }) => `${as} ${mention.type} ${key}`)
  const { noun, kind, ordinal, claimedCount, isDefinite, hasArticle, isPlural, gender } = draft
  return [
    [noun, kind, ordinal, claimedCount, isDefinite, hasArticle, isPlural, gender, draft.paragraph === 0],
    [...draft.signals],
    values,
    named,
  ].join('\n')
}

function placeIn(places: readonly number[], place: number): number {
  return firstNot(places, other => other < place)
}

/** How many members at the beginning fulfil a condition that, once broken, stays so. */
function firstNot(places: readonly number[], isBefore: (place: number) => boolean): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place !== undefined && isBefore(place)) low = middle + 1
    else high = middle
  }
  return low
}
