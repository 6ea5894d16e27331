import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ExtractedEntity, ExtractedMention, SourceDocument } from './extraction.ts'
import type { UnlistedNaming } from './name-unlisted.ts'
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

/** Gathers mentions into entities: listed ones by their row's id, others by what tells unlisted ones apart. */
export function resolveEntities(
  { text, publisher }: Pick<SourceDocument, 'text' | 'publisher'>,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  displayNames: ReadonlyMap<string, string>,
  unlisted: UnlistedNaming,
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
    const entity =
      listedEntity(text, key, group, lexicon, displayNames) ??
      unlistedEntity(text, publisher, group, unlisted)
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

function listedEntity(
  text: string,
  key: string,
  group: readonly Mention[],
  lexicon: Lexicon,
  displayNames: ReadonlyMap<string, string>,
): ExtractedEntity | null {
  const listed = lexicon.entities.get(key)
  if (listed === undefined) return null
  const { id, type, nameEn, wikidata } = listed
  return { id, type, nameAr: displayNames.get(key) ?? null, nameEn, wikidata, mentions: spansOf(text, group) }
}

function unlistedEntity(
  text: string,
  publisher: string | null,
  group: readonly Mention[],
  unlisted: UnlistedNaming,
): ExtractedEntity | null {
  const [fullest] = group
    .filter(({ form }) => form !== 'NOMINAL')
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const [first] = group
  if (fullest === undefined || first === undefined) return null
  const name = fullest.name ?? text.slice(fullest.start, fullest.end)
  const state = group.find(({ ministry }) => ministry?.state)?.ministry?.state ?? null
  const nameAr = state === null ? name : unlisted.withState(name, state)
  const id = unlisted.idOf(first.type, nameAr, publisher)
  return { id, type: first.type, nameAr, nameEn: null, wikidata: null, mentions: spansOf(text, group) }
}

function spansOf(text: string, group: readonly Mention[]): readonly ExtractedMention[] {
  return inOrder(group.map(({ start, end, form }) => ({ start, end, text: text.slice(start, end), form })))
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
