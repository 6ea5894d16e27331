import type { DocumentFacts, MentionFact } from '../graph/facts.ts'
import { sentenceAround } from '../network/evidence.ts'
import type { GraphStore, PageRequest } from '../store/graph-store.ts'
import { createDraw } from './create-draw.ts'
import type { DrawSize } from './event-sheet.ts'
import { type SheetRow, UNJUDGED } from './sheet.ts'

const DOCUMENT_PAGE = 50

/** Documents drawn from a graph, with a row for each name found in them, in the order of the text. */
export async function* nameSheet(
  store: Pick<GraphStore, 'documentPage' | 'factsOf'>,
  { size, seed }: DrawSize,
): AsyncGenerator<SheetRow> {
  const draw = createDraw<string>(size, seed)
  for await (const id of documentIds(store)) draw.offer(id, id)
  for (const [at, id] of draw.drawn().entries()) {
    const [facts] = await store.factsOf([id])
    if (facts != null) yield* rowsOf(facts, at + 1)
  }
}

async function* documentIds(store: Pick<GraphStore, 'documentPage'>): AsyncGenerator<string> {
  for (let page: PageRequest = { limit: DOCUMENT_PAGE }; ; ) {
    const { rows, hasMore } = await store.documentPage({}, page)
    for (const { id } of rows) yield id
    const last = rows.at(-1)
    if (!hasMore || last === undefined) return
    page = { limit: DOCUMENT_PAGE, after: { sortKey: last.sortKey, id: last.id } }
  }
}

function rowsOf({ document, mentions }: DocumentFacts, item: number): readonly SheetRow[] {
  return mentions
    .flatMap(mention => mention.spans.map(span => ({ mention, ...span })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ mention, start, end, form }) => ({
      item,
      what: mention.type,
      claim: claimOf(mention, form),
      quote: document.text.slice(start, end),
      sentence: sentenceAround(document.text, start, end).text,
      ...UNJUDGED,
      basis: null,
      rule: null,
      event: null,
      entity: mention.entityId,
      document: document.id,
      externalId: document.externalId,
      publishedOn: document.publishedOn,
      start,
      end,
      url: document.url,
    }))
}

function claimOf({ type, name }: MentionFact, form: MentionFact['spans'][number]['form']): string {
  return form === 'NAME' ? `names a ${type}` : `stands for the ${type} ${name}`
}
