import type { KindBeside, Verb } from '../../lexicon/arabic-tables.ts'
import type { Gender } from '../../lexicon/lexicon.ts'
import { type Basis, type EventKind, familyOf } from '../../vocabulary.ts'
import type { Chunk, Mention } from '../names/chunk.ts'
import { withoutArticle } from '../names/name-reader.ts'
import type { FoundTime } from '../times/find-times.ts'
import { type Draft, SIGNAL_OF_STATUS, type Signal } from './draft.ts'
import type { FrameIndex, Slot } from './frame-index.ts'
import { isComma, type Unit } from './units.ts'

/** A verb or verbal noun that waits for its slots. */
interface VerbHead {
  readonly head: 'verb'
  readonly id: string
  readonly verb: Verb | null
  readonly chunk: Chunk
  readonly signals: Set<Signal>
  /** A verb that governs this verbal noun, and the status its frame gives. */
  readonly governor: VerbHead | null
  draft: Draft | null
  subject: readonly Mention[] | null
  hasObject: boolean
  /** What the verb took and hands to the event that opens later. */
  readonly held: { readonly mentions: readonly Mention[]; readonly marker: string }[]
  readonly times: FoundTime[]
}

interface EventHead {
  readonly head: 'event'
  readonly draft: Draft
  /** Nothing but adjectives stands between the noun and here. */
  isOpen: boolean
}

/** What an event is about: it takes the names that follow. */
interface TopicHead {
  readonly head: 'topic'
  readonly isStrong: boolean
  readonly draft: Draft | null
  start: number
  end: number
  readonly mentions: Mention[]
}

type Head = VerbHead | EventHead | TopicHead

const ACCUSATIVE = '\u0627'
const NISBA_ENDS = ['\u064a', '\u064a\u0629', '\u064a\u0627', '\u064a\u0646', '\u064a\u062a\u064a\u0646']
const MERGING = new Set(['SESSION', 'MEETING', 'CONFERENCE'])
const LONGEST_TOPIC = 160

/**
 * Reads the clauses of a text, sentence by sentence: walks the units of a clause with a stack of open heads; a group goes
 * to the topmost head whose frame has a slot for its marker and type.
 */
export class ClauseReader {
  readonly drafts: Draft[] = []
  readonly #frames: FrameIndex
  readonly #kinds: readonly KindBeside[]
  #heads: Head[] = []
  #marker: string | null = null
  #adjunct: string | null = null
  #operators: Signal[] = []
  #fronted: readonly Mention[] | null = null
  #frontTimes: FoundTime[] = []
  #isRelative: Gender | 'plural' | null = null
  #lastSubject: readonly Mention[] | null = null
  #sentence = 0
  #paragraph = 0
  #sentenceDrafts: Draft[] = []
  #waiting: { draft: Draft; adjunct: string }[] = []
  #hasVerb = false
  #lastWord: Chunk | null = null

  constructor(frames: FrameIndex, kinds: readonly KindBeside[]) {
    this.#frames = frames
    this.#kinds = kinds
  }

  /** Reads one sentence; its number and that of its paragraph tell later steps what stands near what. */
  readSentence(units: readonly Unit[], sentence: number, paragraph: number): void {
    if (paragraph !== this.#paragraph) this.#lastSubject = null
    this.#sentence = sentence
    this.#paragraph = paragraph
    this.#heads = []
    this.#sentenceDrafts = []
    this.#waiting = []
    this.#frontTimes = []
    this.#hasVerb = false
    this.#fronted = null
    this.#clearMarks()
    for (const [at, unit] of units.entries()) this.#read(unit, units, at)
    this.#closeClause()
    this.#endSentence()
  }

  #clearMarks(): void {
    this.#marker = null
    this.#adjunct = null
    this.#operators = []
    this.#isRelative = null
    this.#lastWord = null
  }

  #read(unit: Unit, units: readonly Unit[], at: number): void {
    if (unit.type === 'group') this.#readGroup(unit.mentions, unit.first)
    else if (unit.type === 'time') this.#readTimes(unit.times)
    else if (unit.type === 'event') this.#readEvent(unit, units[at + 1])
    else if (unit.type === 'masdar') this.#readMasdar(unit)
    else if (unit.type === 'verb') this.#readVerb(unit.verb, unit.first)
    else if (unit.type === 'quote') this.#readQuote(unit)
    else this.#readOther(unit.first, units[at + 1])
  }

  // --- verbs -------------------------------------------------------------------------------------------------------

  #readVerb(verb: Verb, chunk: Chunk): void {
    const antecedent = this.#antecedentOf(chunk)
    const frontedBefore = this.#fronted
    this.#closeClause()
    const head: VerbHead = {
      head: 'verb',
      id: verb.id,
      verb,
      chunk,
      signals: new Set([...this.#operators, chunk.features.tense === 'imperfect' ? 'imperfect' : 'past']),
      governor: null,
      draft: null,
      subject: null,
      hasObject: false,
      held: [],
      times: [],
    }
    if (this.#operators.includes('negated')) head.signals.delete('imperfect')
    if (chunk.features.after?.endsWith('s') === true) head.signals.add('planned')
    this.#hasVerb = true
    this.#heads = [head]
    if (antecedent !== null && verb.kind === null) this.#linkAntecedent(head, antecedent)
    else if (verb.kind !== null) this.#openVerbEvent(head, verb, verb.kind)
    if (frontedBefore !== null && antecedent === null) this.#fillSubject(head, frontedBefore, 'STATED')
    this.#clearMarks()
  }

  /** The event a relative clause is about: behind a relative pronoun, or behind an indefinite noun by the verb's suffix. */
  #antecedentOf(chunk: Chunk): Draft | null {
    const events = this.#heads.filter(head => head.head === 'event')
    const last = events.at(-1)?.draft ?? this.#sentenceDrafts.at(-1) ?? null
    if (last === null) return null
    if (this.#isRelative !== null) {
      const agreeing = this.#sentenceDrafts.findLast(draft => genderOf(draft) === this.#isRelative)
      return agreeing ?? null
    }
    const { suffix } = chunk.features
    return suffix !== undefined && events.length > 0 && suffix === genderOf(last) ? last : null
  }

  #linkAntecedent(head: VerbHead, draft: Draft): void {
    const { suffix } = head.chunk.features
    const slots: readonly Slot[] =
      suffix === undefined ? [slotOf('subject'), slotOf('object')] : [slotOf('object')]
    const frame = slots.map(slot => this.#frames.ofVerb(head.id, slot, 'event')).find(found => found !== null)
    const isJoin = this.#frames.ofVerb(head.id, { slot: 'marker', marker: 'fi' }, 'event') !== null
    if (frame === undefined && !isJoin) return
    this.#link(head, draft, frame?.status ?? null)
  }

  #openVerbEvent(head: VerbHead, verb: Verb, kind: EventKind): void {
    const draft = this.#newDraft(verb.id, kind, verb.ploverType, head.chunk, 1)
    draft.needs = verb.needs
    head.draft = draft
    for (const signal of head.signals) draft.signals.add(signal)
    this.#settleAdjunct(draft)
  }

  #readMasdar({ first, noun }: Extract<Unit, { type: 'masdar' }>): void {
    const governor = this.#topVerb()
    const head: VerbHead = {
      head: 'verb',
      id: noun.id,
      verb: null,
      chunk: first,
      signals: new Set(this.#operators),
      governor: this.#marker === null && governor?.hasObject === true ? null : governor,
      draft: null,
      subject: null,
      hasObject: false,
      held: [],
      times: [],
    }
    if (governor !== null) this.#governMasdar(head, governor)
    this.#heads = this.#heads.filter(other => other.head !== 'topic')
    this.#heads.push(head)
    if (first.features.suffix !== undefined) {
      const subject = governor?.subject ?? this.#fronted ?? this.#lastSubject
      if (subject !== null) this.#fillSubject(head, subject, 'ANAPHORIC')
    }
    this.#marker = null
    this.#operators = []
    this.#lastWord = null
  }

  /** `called for the holding of`: what the frame makes of an event it makes of a verbal noun with an event. */
  #governMasdar(head: VerbHead, governor: VerbHead): void {
    const slot = this.#marker === null ? slotOf('object') : { slot: 'marker' as const, marker: this.#marker }
    const frame =
      this.#frames.ofVerb(governor.id, slot, 'event') ??
      (this.#marker === null ? this.#frames.ofVerb(governor.id, slotOf('subject'), 'event') : null)
    const signal = frame?.status == null ? undefined : SIGNAL_OF_STATUS[frame.status]
    if (signal !== undefined) head.signals.add(signal)
    if (frame !== null && governor.verb === null) governor.hasObject = true
  }

  // --- events ------------------------------------------------------------------------------------------------------

  #readEvent({ first, noun, counted }: Extract<Unit, { type: 'event' }>, next: Unit | undefined): void {
    if (noun.kind === null) return
    const kind = this.#kindOf(
      noun.id,
      noun.kind,
      next,
      noun.number === 'plural',
      counted.quantifier,
      counted.count,
    )
    const outer = this.#outerEvent(noun.id)
    const draft = this.#newDraft(noun.id, kind, noun.ploverType, first, 2)
    draft.kindOfOne = noun.kind
    draft.isDefinite = first.features.definite === true || counted.isDemonstrative
    draft.isPlural = noun.number === 'plural'
    draft.claimedCount = counted.count
    draft.ordinal = counted.ordinal
    for (const signal of this.#operators) draft.signals.add(signal)
    const verb = outer === null ? this.#linkToVerb(draft, first) : null
    if (outer !== null) this.#mergeOuter(outer, draft)
    else if (verb === null) this.#settleAdjunct(draft)
    this.#heads = this.#heads.filter(head => head.head === 'verb' || (head.head === 'topic' && head.isStrong))
    this.#heads.push({ head: 'event', draft, isOpen: true })
    if (first.features.suffix !== undefined && verb === null) this.#fillFromSuffix(draft)
    this.#marker = null
    this.#adjunct = null
    this.#operators = []
    this.#isRelative = null
    this.#lastWord = null
  }

  #kindOf(
    noun: string,
    kind: EventKind,
    next: Unit | undefined,
    isPlural: boolean,
    quantifier: string | null,
    count: number | null,
  ): EventKind {
    const beside =
      next?.type === 'group'
        ? next.mentions[0]?.head
        : next?.type === 'other' || next?.type === 'event'
          ? next.first.full
          : undefined
    const row = this.#kinds.find(
      candidate =>
        candidate.noun === noun &&
        (candidate.beside === beside || withoutArticle(candidate.beside) === beside),
    )
    if (row !== undefined) return row.kind
    const isMany = quantifier !== null || (count !== null && count > 2)
    return isPlural && isMany && familyOf(kind) === 'GATHERING' ? 'SERIES' : kind
  }

  /** `the session of the summit`: the event whose noun this one completes. */
  #outerEvent(noun: string): EventHead | null {
    const top = this.#heads.at(-1)
    if (top?.head !== 'event' || !top.isOpen || !MERGING.has(top.draft.kind) || top.draft.noun === noun)
      return null
    return this.#marker === null || this.#marker === 'l' ? top : null
  }

  #mergeOuter(outer: EventHead, inner: Draft): void {
    const { draft } = outer
    inner.triggers.push(...draft.triggers.map(trigger => ({ ...trigger, weight: 1 })))
    inner.arguments.push(...draft.arguments)
    inner.times.push(...draft.times)
    inner.ordinal ??= draft.ordinal
    for (const signal of draft.signals) inner.signals.add(signal)
    for (const head of this.#heads) if (head.head === 'verb' && head.draft === draft) head.draft = inner
    this.#waiting = this.#waiting.map(wait => (wait.draft === draft ? { ...wait, draft: inner } : wait))
    this.#forget(draft)
  }

  /** Links an event noun to the verb or verbal noun whose frame has a slot for it. */
  #linkToVerb(draft: Draft, chunk: Chunk): VerbHead | null {
    for (let at = this.#heads.length - 1; at >= 0; at -= 1) {
      const head = this.#heads[at]
      if (head?.head === 'topic' && head.isStrong && this.#marker === null) return null
      if (head?.head !== 'verb') continue
      const slots: readonly Slot[] =
        this.#marker !== null || this.#adjunct !== null
          ? [{ slot: 'marker', marker: this.#marker ?? this.#adjunct }]
          : head.subject === null && head.verb !== null && !isAccusative(chunk)
            ? [slotOf('subject'), slotOf('object')]
            : [slotOf('object')]
      const frame = slots
        .map(slot => this.#frames.ofVerb(head.id, slot, 'event'))
        .find(found => found !== null)
      if (frame === undefined || frame === null) continue
      head.hasObject = true
      if (head.draft !== null && head.draft !== draft) this.#mergeVerbEvent(head, draft)
      else this.#link(head, draft, frame.status)
      return head
    }
    return null
  }

  /** Verb and noun of one clause are one event; the noun is its main trigger. */
  #mergeVerbEvent(head: VerbHead, draft: Draft): void {
    const before = head.draft
    if (before === null) return
    if (before.noun !== head.id) return
    draft.triggers.push(...before.triggers)
    draft.arguments.push(...before.arguments)
    draft.times.push(...before.times)
    for (const signal of before.signals) draft.signals.add(signal)
    for (const wait of before.within) draft.within.push(wait)
    this.#waiting = this.#waiting.map(wait => (wait.draft === before ? { ...wait, draft } : wait))
    head.draft = draft
    this.#forget(before)
  }

  #link(head: VerbHead, draft: Draft, status: Draft['status']): void {
    head.draft = draft
    for (const signal of head.signals) draft.signals.add(signal)
    const signal = status === null ? undefined : SIGNAL_OF_STATUS[status]
    if (signal !== undefined) draft.signals.add(signal)
    draft.triggers.push({ start: head.chunk.start, end: head.chunk.end, weight: head.verb === null ? 0 : 1 })
    if (head.subject !== null) this.#giveSubject(head, draft, head.subject, 'STATED')
    for (const { mentions, marker } of head.held.splice(0))
      this.#giveToEvent(draft, mentions, { slot: 'marker', marker })
    draft.times.push(...head.times.splice(0))
    if (head.governor !== null && head.governor.draft === null) this.#link(head.governor, draft, null)
  }

  /** `his meeting`, `their visit`: the pronoun stands for the last subject. */
  #fillFromSuffix(draft: Draft): void {
    const subject = this.#topVerb()?.subject ?? this.#lastSubject
    if (subject !== null) this.#giveToEvent(draft, subject, slotOf('genitive'), 'ANAPHORIC')
  }

  #newDraft(
    noun: string,
    kind: EventKind,
    ploverType: Draft['ploverType'],
    chunk: Chunk,
    weight: number,
  ): Draft {
    const draft: Draft = {
      noun,
      kind,
      kindOfOne: kind,
      ploverType,
      sentence: this.#sentence,
      paragraph: this.#paragraph,
      isDefinite: false,
      isPlural: false,
      claimedCount: null,
      ordinal: null,
      theme: null,
      triggers: [{ start: chunk.start, end: chunk.end, weight }],
      arguments: [],
      times: [],
      topics: [],
      signals: new Set(),
      within: [],
      needs: [],
      status: null,
    }
    this.drafts.push(draft)
    this.#sentenceDrafts.push(draft)
    return draft
  }

  #forget(draft: Draft): void {
    for (const list of [this.drafts, this.#sentenceDrafts]) {
      const at = list.indexOf(draft)
      if (at >= 0) list.splice(at, 1)
    }
  }

  /** An event that only frames another (`on the sidelines of`) waits for the one it frames. */
  #settleAdjunct(draft: Draft): void {
    if (this.#adjunct !== null) this.#waiting.push({ draft, adjunct: this.#adjunct })
  }

  // --- names, times, quotes ------------------------------------------------------------------------------------------

  #readGroup(mentions: readonly Mention[], first: Chunk): void {
    const marker = this.#marker ?? this.#adjunct
    this.#marker = null
    const construct = this.#lastWord
    this.#lastWord = null
    if (marker === null && construct !== null) return this.#absorb(mentions)
    this.#give(mentions, marker, first)
  }

  /** The genitive of an ordinary noun takes no part; inside a topic it is what the event is about. */
  #absorb(mentions: readonly Mention[]): void {
    const topic = this.#heads.findLast(head => head.head === 'topic')
    if (topic?.head === 'topic') extendTopic(topic, mentions)
  }

  #give(mentions: readonly Mention[], marker: string | null, first: Chunk): void {
    for (let at = this.#heads.length - 1; at >= 0; at -= 1) {
      const head = this.#heads[at]
      if (head === undefined) continue
      if (head.head === 'topic') {
        if (head.isStrong || marker === null) return extendTopic(head, mentions)
        continue
      }
      if (head.head === 'event' && this.#giveToHead(head, mentions, marker)) return
      if (head.head === 'verb' && this.#giveToVerb(head, mentions, marker)) return
    }
    if (marker === null && first.features.after === undefined) this.#fronted = mentions
  }

  #giveToHead(head: EventHead, mentions: readonly Mention[], marker: string | null): boolean {
    if (marker === null && !head.isOpen) return false
    const slot = marker === null ? slotOf('genitive') : { slot: 'marker' as const, marker }
    const isGiven = this.#giveToEvent(head.draft, mentions, slot)
    if (isGiven && marker === null) this.#refineKind(head.draft, mentions)
    return isGiven
  }

  #refineKind(draft: Draft, mentions: readonly Mention[]): void {
    const row = this.#kinds.find(
      ({ noun, beside }) =>
        noun === draft.noun && mentions.some(mention => mention.head === withoutArticle(beside)),
    )
    if (row === undefined) return
    if (draft.kind === draft.kindOfOne) draft.kind = row.kind
    draft.kindOfOne = row.kind
  }

  #giveToVerb(head: VerbHead, mentions: readonly Mention[], marker: string | null): boolean {
    if (marker === null) {
      if (head.subject === null && !head.hasObject) {
        this.#fillSubject(head, mentions, 'STATED')
        return true
      }
      return this.#giveObject(head, mentions)
    }
    const slot = { slot: 'marker' as const, marker }
    if (marker === 'min-qibal' && head.verb === null && head.subject === null) {
      this.#fillSubject(head, mentions, 'STATED')
      return true
    }
    if (this.#giveByVerb(head, mentions, slot)) return true
    if (head.draft !== null) return this.#giveToEvent(head.draft, mentions, slot)
    head.held.push({ mentions, marker })
    return true
  }

  #giveObject(head: VerbHead, mentions: readonly Mention[]): boolean {
    if (head.hasObject) return false
    head.hasObject = true
    this.#giveByVerb(head, mentions, slotOf('object'))
    return true
  }

  #giveByVerb(head: VerbHead, mentions: readonly Mention[], slot: Slot): boolean {
    const { draft } = head
    if (draft === null) return false
    const frame = this.#frames.ofVerb(head.id, slot, mentions[0]?.type ?? 'time')
    if (frame === null || frame.gives === 'EVENT' || frame.gives === 'TIME' || frame.gives === 'SOURCE')
      return false
    draft.needs = draft.needs.filter(() => false)
    if (frame.gives !== 'TOPIC')
      addArguments(draft, mentions, frame.gives, 'STATED', `${head.id} ${slot.marker ?? slot.slot}`)
    return true
  }

  #fillSubject(head: VerbHead, mentions: readonly Mention[], basis: Basis): void {
    head.subject = mentions
    if (head.draft !== null) this.#giveSubject(head, head.draft, mentions, basis)
    if (head.verb !== null && basis === 'STATED') this.#lastSubject = mentions
  }

  #giveSubject(head: VerbHead, draft: Draft, mentions: readonly Mention[], basis: Basis): void {
    const isNegatedJoin = head.signals.has('negated') && ['sharaka', 'hadara'].includes(head.id)
    if (isNegatedJoin) {
      draft.signals.delete('negated')
      return
    }
    for (const mention of mentions) {
      const frame = this.#frames.ofVerb(head.id, slotOf('subject'), mention.type)
      if (
        frame === null ||
        frame.gives === 'EVENT' ||
        frame.gives === 'TIME' ||
        frame.gives === 'SOURCE' ||
        frame.gives === 'TOPIC'
      )
        continue
      addArguments(draft, [mention], frame.gives, basis, `${head.id} subject`)
    }
  }

  #giveToEvent(draft: Draft, mentions: readonly Mention[], slot: Slot, basis: Basis = 'STATED'): boolean {
    let isGiven = false
    for (const mention of mentions) {
      const frame = this.#frames.ofEvent(draft.noun, draft.kind, slot, mention.type)
      if (
        frame === null ||
        frame.gives === 'EVENT' ||
        frame.gives === 'TIME' ||
        frame.gives === 'SOURCE' ||
        frame.gives === 'TOPIC'
      )
        continue
      isGiven = true
      if (slot.marker !== null && draft.needs.includes(slot.marker)) draft.needs = []
      addArguments(draft, [mention], frame.gives, basis, `${draft.noun} ${slot.marker ?? slot.slot}`)
    }
    return isGiven
  }

  #readTimes(times: readonly FoundTime[]): void {
    this.#marker = null
    this.#adjunct = null
    this.#lastWord = null
    this.#heads = this.#heads.filter(head => head.head !== 'topic' || !this.#hasHeadBelow(head))
    const top = this.#heads.findLast(head => head.head !== 'topic')
    if (top?.head === 'event') return this.#timeEvent(top.draft, times)
    if (top?.head === 'verb') {
      if (top.draft !== null) return this.#timeEvent(top.draft, times)
      top.times.push(...times)
      return
    }
    if (!this.#hasVerb) this.#frontTimes.push(...times)
  }

  #hasHeadBelow(topic: TopicHead): boolean {
    return topic.draft !== null
  }

  #timeEvent(draft: Draft, times: readonly FoundTime[]): void {
    if (draft.times.length === 0) draft.times.push(...times)
  }

  #readQuote({ first, start, end }: Extract<Unit, { type: 'quote' }>): void {
    const topic = this.#heads.at(-1)
    if (topic?.head === 'topic' && topic.draft !== null && topic.end <= first.start) {
      topic.draft.theme ??= null
      topic.draft.topics.push({ start, end, mentions: [] })
      this.#heads.pop()
    }
    this.#marker = null
    this.#lastWord = null
  }

  // --- other words ---------------------------------------------------------------------------------------------------

  #readOther(chunk: Chunk, next: Unit | undefined): void {
    const { class: kind, id } = chunk
    if (kind === 'prep') this.#openMarker(id)
    else if (kind === 'clitic') this.#readClitic(chunk)
    else if (kind === 'marker') {
      this.#heads = this.#heads.filter(head => head.head !== 'topic')
      this.#openMarker(id)
    } else if (kind === 'topic') this.#openTopic(chunk, true)
    else if (kind === 'adjunct') this.#openAdjunct(id)
    else if (kind === 'negation') this.#operators.push('negated')
    else if (kind === 'future') this.#readFuture()
    else if (kind === 'possible') this.#operators.push('possible')
    else if (kind === 'relative') this.#isRelative = id === 'm' || id === 'f' ? id : 'plural'
    else if (kind === 'resumptive') this.#readResumptive()
    else if (kind === 'partitive') this.#readPartitive()
    else if (kind === 'ordinal') this.#readOrdinal(chunk)
    else if (kind === 'clause') this.#readClause(id)
    else if (isComma(chunk)) this.#readComma()
    else if (kind === 'mark') this.#lastWord = null
    else if (kind === 'word' || kind === 'given' || kind === 'cue' || kind === 'other')
      this.#readWord(chunk, next)
    else if (kind === 'direction' && id === 'next') this.#nextEvent()
  }

  #openMarker(id: string): void {
    this.#marker = id
    this.#lastWord = null
    this.#heads = this.#heads.filter(head => head.head !== 'topic' || head.isStrong)
  }

  #readClitic({ id }: Chunk): void {
    if (id === 'b' || id === 'l') this.#openMarker(id)
  }

  #openAdjunct(id: string): void {
    this.#heads = this.#heads.filter(head => head.head !== 'topic')
    this.#adjunct = id
    this.#marker = null
    this.#lastWord = null
  }

  #openTopic(chunk: Chunk, isStrong: boolean): void {
    const head = this.#heads.findLast(open => open.head !== 'topic')
    const draft = head?.draft ?? null
    const topic: TopicHead = {
      head: 'topic',
      isStrong,
      draft,
      start: chunk.end,
      end: chunk.end,
      mentions: [],
    }
    this.#heads.push(topic)
    this.#marker = null
    this.#lastWord = null
    if (draft !== null) draft.topics.push(topic)
  }

  #readFuture(): void {
    this.#operators.push('planned')
    const top = this.#heads.at(-1)
    if (top?.head === 'event') top.draft.signals.add('planned')
  }

  #nextEvent(): void {
    const top = this.#heads.at(-1)
    if (top?.head === 'event') top.draft.signals.add('planned')
  }

  /** `that it took part in`: the verb's event is the antecedent. */
  #readResumptive(): void {
    const verb = this.#topVerb()
    const draft = this.#sentenceDrafts.at(-1)
    if (verb !== null && verb.draft === null && draft !== undefined) this.#link(verb, draft, null)
  }

  /** `the fourth of them`: one of the series told of before. */
  #readPartitive(): void {
    const draft = this.#topVerb()?.draft
    const series = this.drafts.findLast(candidate => candidate.kind === 'SERIES' && candidate !== draft)
    if (draft != null && draft.ordinal !== null && series !== undefined)
      draft.within.push({ whole: series, relation: 'IN_SERIES' })
    else this.#marker = 'partitive'
  }

  #readOrdinal(chunk: Chunk): void {
    const verb = this.#topVerb()
    if (verb?.draft != null && verb.verb?.kind != null) {
      verb.draft.ordinal = chunk.amount
      verb.hasObject = true
    }
  }

  #readClause(id: string): void {
    this.#heads = this.#heads.filter(head => head.head !== 'topic')
    if (id === 'contrast') this.#operators = []
    this.#marker = null
    this.#lastWord = null
    this.#isRelative = null
  }

  #readComma(): void {
    this.#heads = this.#heads.filter(head => head.head !== 'topic' || head.isStrong)
    this.#marker = null
    this.#lastWord = null
    for (const head of this.#heads) if (head.head === 'event') head.isOpen = false
  }

  #readWord(chunk: Chunk, next: Unit | undefined): void {
    const top = this.#heads.at(-1)
    if (top?.head === 'topic') {
      top.end = chunk.end
      if (this.#marker === null) this.#lastWord = chunk
      this.#marker = null
      return
    }
    if (this.#marker === null && this.#adjunct === null && top?.head === 'event' && top.isOpen) {
      if (isAdjectiveOf(top.draft, chunk)) return
      top.isOpen = false
      if (
        !top.draft.isDefinite &&
        chunk.features.definite !== true &&
        next?.type === 'other' &&
        next.first.features.definite === true
      )
        return this.#openTopic({ ...chunk, end: chunk.start }, true)
    }
    if (this.#marker !== null && chunk.features.after === undefined) this.#openNounBehindMarker(chunk)
    this.#marker = null
    this.#lastWord = chunk.features.definite === true ? null : chunk
  }

  /** A preposition with an ordinary noun takes its genitive along. */
  #openNounBehindMarker(chunk: Chunk): void {
    const top = this.#heads.at(-1)
    if (top?.head === 'event') top.isOpen = false
    void chunk
  }

  // --- ends ------------------------------------------------------------------------------------------------------------

  #topVerb(): VerbHead | null {
    const verb = this.#heads.findLast(head => head.head === 'verb')
    return verb?.head === 'verb' ? verb : null
  }

  /** A verb at the end of its clause without a subject takes the last one that agrees; a passive has none. */
  #closeClause(): void {
    for (const head of this.#heads) {
      if (head.head !== 'verb' || head.verb === null) continue
      if (head.draft === null) this.#linkPassive(head)
      if (head.subject === null && head.draft !== null && this.#lastSubject !== null && this.#mayElide(head))
        this.#giveSubject(head, head.draft, this.#lastSubject, 'ELIDED')
    }
    this.#heads = []
    this.#fronted = null
  }

  /** `where it was held`: a bare passive of an event told before in the sentence. */
  #linkPassive(head: VerbHead): void {
    const draft = this.#sentenceDrafts.at(-1)
    if (head.subject !== null || head.hasObject || draft === undefined) return
    if (!['aqada', 'inaqada'].includes(head.id) || head.chunk.features.gender !== genderOf(draft)) return
    this.#link(head, draft, null)
  }

  #mayElide(head: VerbHead): boolean {
    const [subject] = this.#lastSubject ?? []
    const { gender, number } = head.chunk.features
    if (subject === undefined || head.draft === null || subject.isVoid) return false
    if (number !== 'singular' || subject.gender !== gender) return false
    const isObjectEqual = head.draft.triggers.length > 1 && genderOf(head.draft) === gender
    return head.verb?.kind != null ? head.draft.ordinal === null : !isObjectEqual
  }

  #endSentence(): void {
    for (const draft of this.#sentenceDrafts)
      if (draft.times.length === 0 && familyOf(draft.kind) !== 'OUTCOME')
        draft.times.push(...this.#frontTimes)
    for (const { draft, adjunct } of this.#waiting) {
      const part = this.#sentenceDrafts.find(
        other =>
          other !== draft &&
          other.sentence === draft.sentence &&
          !this.#waiting.some(wait => wait.draft === other),
      )
      if (part !== undefined && adjunct === 'sidelines')
        part.within.push({ whole: draft, relation: 'ON_SIDELINES_OF' })
    }
    const meetings = this.#sentenceDrafts.filter(draft => familyOf(draft.kind) === 'GATHERING')
    const meeting = meetings.at(-1)
    for (const draft of this.#sentenceDrafts)
      if (meeting !== undefined && familyOf(draft.kind) === 'OUTCOME')
        draft.within.push({ whole: meeting, relation: 'OUTCOME' })
  }
}

function slotOf(slot: 'subject' | 'object' | 'genitive'): Slot {
  return { slot, marker: null }
}

function genderOf({ isPlural, noun }: Draft): Gender {
  return isPlural || FEMININE_NOUNS.has(noun) ? 'f' : 'm'
}

const FEMININE_NOUNS = new Set([
  'qimma',
  'dawra',
  'jalsa',
  'muhadathat',
  'nadwa',
  'ziyara',
  'mukalama',
  'maida',
])

function isAccusative(chunk: Chunk): boolean {
  return chunk.features.accusative === true && chunk.light.endsWith(ACCUSATIVE)
}

/** An adjective agrees in definiteness; an indefinite one shows by its ending. */
function isAdjectiveOf(draft: Draft, chunk: Chunk): boolean {
  if (chunk.features.after !== undefined) return false
  if (chunk.features.definite === true) return draft.isDefinite || draft.arguments.length > 0
  if (draft.isDefinite) return false
  return chunk.light.endsWith(ACCUSATIVE) || NISBA_ENDS.some(end => chunk.light.endsWith(end))
}

function extendTopic(topic: TopicHead, mentions: readonly Mention[]): void {
  const last = mentions.at(-1)
  if (last === undefined || last.end - topic.start > LONGEST_TOPIC) return
  topic.mentions.push(...mentions)
  topic.end = last.end
}

function addArguments(
  draft: Draft,
  mentions: readonly Mention[],
  as: Draft['arguments'][number]['as'],
  basis: Basis,
  rule: string,
): void {
  for (const mention of mentions) {
    if (mention.isVoid || draft.arguments.some(other => other.key === mention.key && other.as === as))
      continue
    const told = basis === 'STATED' && mention.form === 'NOMINAL' ? 'ANAPHORIC' : basis
    draft.arguments.push({
      key: mention.key,
      mention,
      as,
      basis: told,
      start: mention.start,
      end: mention.end,
      rule,
    })
  }
}
