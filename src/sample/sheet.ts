import type { Cell } from '../export/columns.ts'

/** Columns of a sheet to be judged: what is claimed and by which words, then where the judgement goes, then where it comes from. */
export const SHEET_COLUMNS = [
  'item',
  'what',
  'claim',
  'quote',
  'sentence',
  'judgement',
  'note',
  'basis',
  'rule',
  'event',
  'entity',
  'document',
  'externalId',
  'publishedOn',
  'start',
  'end',
  'url',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** One row of a sheet. */
export type SheetRow = Readonly<Record<SheetColumn, Cell>>

/** The cells of a row that are still empty when it is written. */
export const UNJUDGED = { judgement: null, note: null } as const
