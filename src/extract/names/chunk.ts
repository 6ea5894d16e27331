import type { Gender } from '../../lexicon/lexicon.ts'
import { Edge } from '../../text/edge.ts'
import type { EntityType, MentionForm } from '../../vocabulary.ts'
import type { Span } from '../extraction.ts'
import type { FoundTime } from '../times/find-times.ts'

/** An office as the text says it. */
export interface Title {
  /** Its head words, folded fully, without article: `minister`, `head of ministers`, `deputy minister`. */
  readonly title: string
  /** What it is for, as words folded fully, without article: `affairs`, `foreign`. */
  readonly portfolio: readonly string[]
  /** The key of the state or organisation it is held for, null where the text does not say. */
  readonly target: string | null
}

/** What a ministry is for, in words folded fully, without article, and the id of its state, null where its name does not tell it. */
export interface MinistryRead {
  readonly portfolio: string
  readonly state: string | null
}

/** A stretch of text that names an entity or stands for it. */
export interface Mention extends Span {
  readonly next: number
  readonly type: EntityType
  /** What mentions of one entity share: the id of a listed one, else type and folded name. */
  readonly key: string
  readonly form: MentionForm
  readonly gender: Gender | null
  /** The first word of the name, folded fully, without article: what a definite noun can take up. */
  readonly head: string
  /** Names inside it that mean their own entity. */
  readonly nested: readonly Mention[]
  /** The words of one that no table lists as they stand alone: with the article that `lil-` hides. */
  readonly name?: string | undefined
  /** What the name of a ministry says. */
  readonly ministry?: MinistryRead | undefined
  /** It mentions its entity; or an office stands for the state it is held for; or for nobody the graph knows. */
  readonly standing: 'entity' | 'office' | 'nobody'
  readonly rule: string
}

/**
 * Another mention made of one, in the one shape that all have: a spread copies property by property and leaves a shape
 * for each order of them, which makes every later look at a mention slow.
 */
export function changeMention(mention: Mention, changes: Partial<Mention>): Mention {
  const {
    start = mention.start,
    end = mention.end,
    next = mention.next,
    type = mention.type,
    key = mention.key,
    form = mention.form,
    gender = mention.gender,
    head = mention.head,
    nested = mention.nested,
    standing = mention.standing,
    rule = mention.rule,
    name = mention.name,
    ministry = mention.ministry,
  } = changes
  return { start, end, next, type, key, form, gender, head, nested, standing, rule, name, ministry }
}

/**
 * One step of the reading of a text after names and times are known: a word, a time expression or a mention. A word is
 * the edge of the path itself.
 */
export interface Chunk extends Edge {
  readonly mention?: Mention | undefined
  readonly time?: FoundTime | undefined
}

/** An edge with what it was found to be. */
export class FoundChunk extends Edge implements Chunk {
  readonly mention: Mention | undefined
  readonly time: FoundTime | undefined

  constructor(
    { reading, start, end, next }: Edge,
    mention: Mention | undefined,
    time: FoundTime | undefined,
  ) {
    super(reading, start, end, next)
    this.mention = mention
    this.time = time
  }
}

/** A person or group said to speak for a state or organisation. */
export interface FoundRelation extends Span {
  readonly entity: Mention
  readonly target: string
  readonly office: string
  readonly rule: string
}

/** What a name rule found at a place: a chunk that takes the place of `length` chunks. */
export interface NameFound {
  readonly mention: Mention
  readonly length: number
  readonly relation?: FoundRelation
  /** The offices before a person's name. */
  readonly titles?: readonly Title[]
}
