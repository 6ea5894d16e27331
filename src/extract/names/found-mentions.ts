import type { Mention } from './chunk.ts'

/** By entity, the nouns that may stand for it (`the movement` for one known by its acronym). */
export type StandInNouns = ReadonlyMap<string, readonly string[]>

/** The mentions of a text found so far, in order; the last by what a noun alone can take up is at hand. */
export class FoundMentions {
  readonly all: Mention[] = []
  readonly #nouns: StandInNouns
  readonly #meant = new Map<string, Mention>()
  readonly #byBeginning = new Map<string, Mention>()
  readonly #named = new Map<string, Mention>()
  readonly #members = new Map<string, Mention>()
  readonly #kinds = new Map<string, { readonly last: Mention | undefined; readonly seen: number }>()
  readonly #byEnd = new Map<number, Mention>()

  constructor(nouns: StandInNouns) {
    this.#nouns = nouns
  }

  add(mention: Mention): void {
    this.all.push(mention)
    this.tell(mention)
    this.#byEnd.set(mention.end, mention)
    if (mention.type !== 'PERSON' && mention.form !== 'NOMINAL') this.#named.set(mention.head, mention)
    if (mention.rule === 'members') this.#members.set(mention.head, mention)
  }

  /** Keeps the beginnings of a body's name, by which it may be named later. */
  addBeginnings(mention: Mention, beginnings: readonly string[]): void {
    for (const beginning of beginnings) this.#byBeginning.set(beginning, mention)
  }

  /** The last body whose longer name begins with some words. */
  lastBeginning(words: string): Mention | undefined {
    return this.#byBeginning.get(words)
  }

  /** Keeps that the text tells of an entity, if only by an adjective. */
  tell(mention: Mention): void {
    for (const noun of this.#nouns.get(mention.key) ?? []) this.#meant.set(noun, mention)
  }

  /** The last mention by name of an entity, no person, whose name begins with a word. */
  lastNamed(head: string): Mention | undefined {
    return this.#named.get(head)
  }

  /** The last entity told of that a noun may stand for, whatever it was called there. */
  lastMeant(noun: string): Mention | undefined {
    return this.#meant.get(noun)
  }

  /** The last mention that ends at an offset. */
  lastEndingAt(offset: number): Mention | undefined {
    return this.#byEnd.get(offset)
  }

  /** The last mention of a kind, known by its name; a mention is looked at once for each. */
  lastOf(kind: string, isOfKind: (mention: Mention) => boolean): Mention | undefined {
    const { last, seen } = this.#kinds.get(kind) ?? { last: undefined, seen: 0 }
    const found = this.all.slice(seen).findLast(isOfKind) ?? last
    this.#kinds.set(kind, { last: found, seen: this.all.length })
    return found
  }

  /** The last group named as members of something, by its first word. */
  lastMembers(head: string): Mention | undefined {
    return this.#members.get(head)
  }
}
