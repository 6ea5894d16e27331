import type { Folding } from '../text/fold.ts'

/** The Arabic article, also as it is written after the preposition li-. */
const ARTICLE = /^(?:\u0644\u0644|\u0627\u0644)(?=..)/
/** The alif of the indefinite accusative. */
const ACCUSATIVE = /(?<=...)\u0627$/

/** The head noun of an event's name: the first word of its trigger, folded, without article and accusative alif. */
export function findHead(trigger: string, folding: Folding): string {
  const [word = ''] = folding.light(trigger.trim()).split(/\s+/)
  return folding.full(word.replace(ARTICLE, '').replace(ACCUSATIVE, ''))
}
