import type { Lexicon } from '../../src/lexicon/lexicon.ts'
import type { Folding } from '../../src/text/fold.ts'
import type { EntityType } from '../../src/vocabulary.ts'
import type { GoldDocument } from './read-gold.ts'

/** The types whose names news brings new every day. */
const STRUCK_TYPES: ReadonlySet<EntityType> = new Set(['PERSON', 'ORGANIZATION', 'BODY'])

/**
 * The lexicon without the persons, organisations and bodies of one annotated document: what is left of a reading when
 * no table knows who the text is about. Struck is every listed entity of these types with the Wikidata id of one of the
 * document's, or with a name (folded fully) by which the document mentions one.
 */
export function strikeNames(
  lexicon: Lexicon,
  folding: Folding,
  { document, entities }: GoldDocument,
): Lexicon {
  const annotated = entities.filter(({ type }) => STRUCK_TYPES.has(type))
  const wikidataIds = new Set(annotated.flatMap(({ wikidata }) => wikidata ?? []))
  const written = new Set(
    annotated.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => folding.full(document.text.slice(start, end))),
    ),
  )
  const struck = new Set<string>()
  for (const { id, type, wikidata } of lexicon.entities.values())
    if (STRUCK_TYPES.has(type) && wikidata !== null && wikidataIds.has(wikidata)) struck.add(id)
  for (const { entityId, text } of lexicon.names) {
    const type = lexicon.entities.get(entityId)?.type
    if (type !== undefined && STRUCK_TYPES.has(type) && written.has(folding.full(text))) struck.add(entityId)
  }
  if (struck.size === 0) return lexicon
  return {
    ...lexicon,
    entities: new Map([...lexicon.entities].filter(([id]) => !struck.has(id))),
    names: lexicon.names.filter(({ entityId }) => !struck.has(entityId)),
    relations: lexicon.relations.filter(({ fromId, toId }) => !struck.has(fromId) && !struck.has(toId)),
  }
}
