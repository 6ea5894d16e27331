const LONGEST_REMEMBERED = 24
const MOST_REMEMBERED = 30_000

/** The same pure function, which keeps what it made of short words: few words make most of a text. */
export function remember<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return word => {
    if (word.length > LONGEST_REMEMBERED) return make(word)
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size === MOST_REMEMBERED) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}
