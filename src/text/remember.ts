const LONGEST_REMEMBERED = 24
const MOST_REMEMBERED = 32_000

/**
 * The same pure function, which keeps what it made of short words: few words make most of a text. When many are kept,
 * those that were not asked for since half of them came are forgotten.
 */
export function remember<Value>(make: (word: string) => Value): (word: string) => Value {
  let recent = new Map<string, Value>()
  let earlier = new Map<string, Value>()
  return word => {
    const known = recent.get(word)
    if (known !== undefined) return known
    const made = earlier.get(word) ?? make(word)
    if (word.length > LONGEST_REMEMBERED) return made
    if (recent.size === MOST_REMEMBERED) {
      earlier = recent
      recent = new Map()
    }
    recent.set(word, made)
    return made
  }
}

/** What is made when it is asked for first, and kept. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
