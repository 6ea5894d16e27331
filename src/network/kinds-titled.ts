import { searchWords } from '../graph/search-words.ts'
import type { EventTitles } from '../lexicon/event-titles.ts'
import type { Folding } from '../text/fold.ts'
import type { EventKind } from '../vocabulary.ts'

/** From a word, as it is searched, to the kinds of event whose titles hold it in some language. */
export function kindsTitled(titles: EventTitles, folding: Folding): (word: string) => readonly EventKind[] {
  const kinds = new Map<string, Set<EventKind>>()
  for (const forms of titles.values())
    for (const [kind, form] of forms)
      for (const word of searchWords(folding.full(form.replace(/\{[^}]*\}/g, ' '))))
        kinds.set(word, (kinds.get(word) ?? new Set()).add(kind))
  return word => [...(kinds.get(word) ?? [])]
}
