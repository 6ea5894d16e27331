import type { EntityType } from '../../../src/vocabulary.ts'

/** Colours of a picture; they stand in style.css, so that light and dark are told once. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly edge: string
  readonly accent: string
  readonly event: string
  readonly types: Readonly<Record<EntityType, string>>
}
