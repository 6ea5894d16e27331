import type { Language } from '../shared/language.ts'

// Marks that turn the direction of what follows, and control characters: in a label they would reach beyond it.
const CONTROLS = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu

/** A name as it can be drawn: without the characters that would turn or break the text around it. */
export function cleanLabel(label: string): string {
  return label.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim()
}

/** The direction a text is read in: that of its first letter. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first) ? 'rtl' : 'ltr'
}

/** The direction of a label: a name has that of its script, a title of an event that of the language it is written in. */
export function directionOfLabel(label: string, kind: 'ENTITY' | 'EVENT', language: Language): 'rtl' | 'ltr' {
  if (kind === 'ENTITY') return directionOf(label)
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** A label in lines of at most about `width` characters, broken between words; what is left of a long one is told by dots. */
export function breakLabel(label: string, width: number, mostLines: number): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines)
  return [...kept.slice(0, -1), `${kept.at(-1)}\u2026`]
}
