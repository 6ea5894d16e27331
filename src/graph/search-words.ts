/** The Arabic article, with a conjunction or preposition that may be written before it, where a word is left after it. */
const ARTICLE = /^[\u0648\u0641]?(?:[\u0628\u0643\u0644]?\u0627\u0644|\u0644\u0644)(?=..)/u
/** A conjunction or preposition of one letter, where a word is left after it. */
const CONJUNCTION = /^[\u0648\u0641](?=...)/u
const PREPOSITION = /^[\u0628\u0643\u0644](?=...)/u
/** Accents of Latin letters, once they stand apart from them. */
const ACCENTS = /[\u0300-\u036f]/g

/** The words of a fully folded text as they stand, marks and Latin accents left out. */
export function plainWords(folded: string): readonly string[] {
  return (
    folded
      .normalize('NFD')
      .replace(ACCENTS, '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The words of a fully folded text as they are searched: without the article and what is written together with it. */
export function searchWords(folded: string): readonly string[] {
  return plainWords(folded).map(withoutArticle)
}

/** Every form under which the words of a folded name can be found: with and without the article. */
export function nameForms(folded: string): readonly string[] {
  return [...new Set(plainWords(folded).flatMap(word => [word, withoutArticle(word)]))]
}

/** Every form under which the words of a folded text can be found: as names, and without a conjunction or preposition. */
export function textForms(folded: string): readonly string[] {
  const forms = new Set<string>()
  for (const word of plainWords(folded)) {
    const after = word.replace(CONJUNCTION, '')
    forms.add(word).add(withoutArticle(word)).add(after).add(after.replace(PREPOSITION, ''))
  }
  return [...forms]
}

function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '')
}
