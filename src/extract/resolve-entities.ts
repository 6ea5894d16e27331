import { hash } from 'node:crypto'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Folding } from '../text/fold.ts'
import type { EntityType } from '../vocabulary.ts'
import type { ExtractedEntity, ExtractedMention } from './extraction.ts'
import type { Mention } from './names/chunk.ts'

/** The entities of one text and the id each key of a mention stands for. */
export interface ResolvedEntities {
  readonly entities: readonly ExtractedEntity[]
  /** Null where the key belongs to no entity the text names. */
  readonly idOf: (key: string) => string | null
}

/** The Arabic name to display of each listed entity: its first. */
export function indexDisplayNames({ names }: Lexicon): ReadonlyMap<string, string> {
  const displayNames = new Map<string, string>()
  for (const { entityId, text, language } of names)
    if (language === 'ar' && !displayNames.has(entityId)) displayNames.set(entityId, text)
  return displayNames
}

/** Gathers mentions into entities: listed ones by their row's id, others by a hash of type and folded fullest form. */
export function resolveEntities(
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  displayNames: ReadonlyMap<string, string>,
  folding: Folding,
): ResolvedEntities {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.key)
    if (group === undefined) groups.set(mention.key, [mention])
    else group.push(mention)
  }
  const ids = new Map<string, string>()
  const entities = new Map<string, ExtractedEntity>()
  for (const [key, group] of groups) {
    const entity = entityOf(text, key, group, lexicon, displayNames, folding)
    if (entity === null) continue
    ids.set(key, entity.id)
    const known = entities.get(entity.id)
    entities.set(
      entity.id,
      known === undefined ? entity : { ...known, mentions: inOrder([...known.mentions, ...entity.mentions]) },
    )
  }
  return {
    entities: [...entities.values()],
    idOf: key => ids.get(key) ?? (lexicon.entities.has(key) ? key : null),
  }
}

function entityOf(
  text: string,
  key: string,
  group: readonly Mention[],
  lexicon: Lexicon,
  displayNames: ReadonlyMap<string, string>,
  folding: Folding,
): ExtractedEntity | null {
  const spans = inOrder(
    group.map(({ start, end, form }) => ({ start, end, text: text.slice(start, end), form })),
  )
  const listed = lexicon.entities.get(key)
  if (listed !== undefined) {
    const nameAr = displayNames.get(key) ?? null
    return {
      id: listed.id,
      type: listed.type,
      nameAr,
      nameEn: listed.nameEn,
      wikidata: listed.wikidata,
      mentions: spans,
    }
  }
  const named = spans.filter(span => span.form !== 'NOMINAL')
  const fullest = named.reduce<ExtractedMention | null>(
    (best, span) => (best === null || span.text.length > best.text.length ? span : best),
    null,
  )
  const [first] = group
  if (fullest === null || first === undefined) return null
  const id = unlistedId(first.type, fullest.text, folding)
  return { id, type: first.type, nameAr: fullest.text, nameEn: null, wikidata: null, mentions: spans }
}

/** `ent-` and 16 hexadecimal digits of a SHA-256 over the type and the fully folded name. */
export function unlistedId(type: EntityType, name: string, folding: Folding): string {
  const folded = folding.full(name).replace(/\s+/g, ' ').trim()
  return `ent-${hash('sha256', `${type}\n${folded}`).slice(0, 16)}`
}

/** By their place; of several over one stretch the last. */
function inOrder(mentions: readonly ExtractedMention[]): readonly ExtractedMention[] {
  if (mentions.length < 2) return mentions
  const sorted = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter(({ start, end }, at) => {
    const next = sorted[at + 1]
    return next === undefined || next.start !== start || next.end !== end
  })
}
