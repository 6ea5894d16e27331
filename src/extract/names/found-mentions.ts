import type { Mention } from './chunk.ts'

/** The mentions of a text found so far, in order; the last by what a noun alone can take up is at hand. */
export class FoundMentions {
  readonly all: Mention[] = []
  readonly #named = new Map<string, Mention>()
  readonly #members = new Map<string, Mention>()
  readonly #byEnd = new Map<number, Mention>()

  add(mention: Mention): void {
    this.all.push(mention)
    this.#byEnd.set(mention.end, mention)
    if (mention.type !== 'PERSON' && mention.form !== 'NOMINAL') this.#named.set(mention.head, mention)
    if (mention.rule === 'members') this.#members.set(mention.head, mention)
  }

  /** The last mention by name of an entity, no person, whose name begins with a word. */
  lastNamed(head: string): Mention | undefined {
    return this.#named.get(head)
  }

  /** The last mention that ends at an offset. */
  lastEndingAt(offset: number): Mention | undefined {
    return this.#byEnd.get(offset)
  }

  /** The last group named as members of something, by its first word. */
  lastMembers(head: string): Mention | undefined {
    return this.#members.get(head)
  }
}
