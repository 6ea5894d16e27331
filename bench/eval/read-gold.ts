import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ENTITY_TYPES } from '../../src/vocabulary.ts'

const goldDocument = z.object({
  half: z.enum(['A', 'B']).optional(),
  document: z.object({
    id: z.string().min(1),
    text: z.string().min(1),
    language: z.string().nullish(),
    publishedOn: z.string().nullish(),
    outlet: z.string().nullish(),
  }),
  entities: z.array(
    z.object({
      type: z.enum(ENTITY_TYPES),
      wikidata: z.string().nullish(),
      mentions: z.array(z.object({ start: z.number(), end: z.number() })),
    }),
  ),
})

/** The part of an annotated document that measuring needs; the scorer reads the rest. */
export type GoldDocument = z.infer<typeof goldDocument>

/** Files of a gold folder that are no documents. */
const OTHERS = new Set(['cross.json'])

/** The annotated documents of a folder, by file name. Throws with the file's name on one that has another shape. */
export function readGold(directory: string): readonly GoldDocument[] {
  const files = readdirSync(directory)
    .filter(name => name.endsWith('.json') && !OTHERS.has(name))
    .sort()
  if (files.length === 0) throw new Error(`"${directory}" holds no annotated documents (*.json).`)
  return files.map(name => {
    const parsed = goldDocument.safeParse(JSON.parse(readFileSync(join(directory, name), 'utf8')))
    if (parsed.success) return parsed.data
    throw new Error(`${join(directory, name)} is no annotated document: ${z.prettifyError(parsed.error)}`)
  })
}
