import { findSentences } from '../../text/find-sentences.ts'
import { once } from '../../text/remember.ts'
import type { Mention, Title } from './chunk.ts'
import type { NameReader } from './name-reader.ts'
import { nameOfOffice } from './office-titles.ts'

interface Person {
  readonly mention: Mention
  /** The sentences that name the person, by number. */
  readonly sentences: Set<number>
  times: number
}

interface Holder {
  readonly person: Person
  readonly title: Title
}

/**
 * From an office to the person who holds it: the one whose office is told most alike, then the one told of most, then
 * the first. Asked for the same office again, it does not look again.
 */
export function createHolderOf(
  reader: NameReader,
  standForSurname: (mention: Mention) => Mention,
): (office: Title) => Mention | undefined {
  const sentenceOf = createSentenceOf(reader)
  const holders = holdersByTitle(reader, sentenceOf, standForSurname)
  const sentences = sentencesOfOffices(reader, sentenceOf)
  const byTarget = once(() => indexTargets(holders))
  const known = new Map<string, Mention | undefined>()
  return office => {
    const name = nameOfOffice(office)
    if (!known.has(name)) {
      const same = holders.get(office.title) ?? []
      known.set(name, holderAmong(same, office, sentences.get(name) ?? new Set()) ?? anyOf(byTarget, office))
    }
    return known.get(name)
  }
}

/** Who holds some office of a state or organisation, by its key. */
type HoldersOf = ReadonlyMap<string, ReadonlySet<Person>>

function indexTargets(holders: ReadonlyMap<string, readonly Holder[]>): HoldersOf {
  const byTarget = new Map<string, Set<Person>>()
  for (const { person, title } of [...holders.values()].flat()) {
    if (title.target === null) continue
    const others = byTarget.get(title.target)
    if (others === undefined) byTarget.set(title.target, new Set([person]))
    else others.add(person)
  }
  return byTarget
}

/** An official, guest or envoy (without hamza on a seat): words for whoever holds some office of a state. */
const ANY_OFFICE =
  /^(?:\u0645\u0633\u0648\u0648\u0644\u0647?|\u0636\u064a\u0641|\u0645\u0628\u0639\u0648\u062b)$/

/** `the Saudi official`: the only person whom the text names with an office of that state or organisation. */
function anyOf(byTarget: () => HoldersOf, { target, title }: Title): Mention | undefined {
  if (target === null || !ANY_OFFICE.test(title)) return undefined
  const [only, another] = byTarget().get(target) ?? []
  return another === undefined ? only?.mention : undefined
}

/** The number of the sentence in which each mention stands. */
function createSentenceOf({ found, text }: NameReader): (mention: Mention) => number {
  const sentences = findSentences(text)
  const numbers = new Map<number, number>()
  let at = 0
  for (const { start } of [...found.all].sort((a, b) => a.start - b.start)) {
    while ((sentences[at]?.end ?? text.length) <= start && at < sentences.length) at += 1
    numbers.set(start, at)
  }
  return ({ start }) => numbers.get(start) ?? 0
}

/** Where each office stands without a name. */
function sentencesOfOffices(
  { found, offices }: NameReader,
  sentenceOf: (mention: Mention) => number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map(offices.map(office => [office.key, nameOfOffice(office)]))
  const sentences = new Map<string, Set<number>>()
  for (const mention of found.all) {
    const name = names.get(mention.key)
    if (name === undefined) continue
    const known = sentences.get(name)
    if (known === undefined) sentences.set(name, new Set([sentenceOf(mention)]))
    else known.add(sentenceOf(mention))
  }
  return sentences
}

/** Who holds what, each once, by the title alone, in the order of the text. */
function holdersByTitle(
  { found, titles }: NameReader,
  sentenceOf: (mention: Mention) => number,
  standForSurname: (mention: Mention) => Mention,
): ReadonlyMap<string, readonly Holder[]> {
  const persons = new Map<string, Person>()
  const held = new Map<string, Title[]>()
  const taken = new Set<string>()
  for (const told of found.all) {
    const own = titles.get(told.key)
    if (own === undefined) continue
    const mention = standForSurname(told)
    if (mention.standing === 'nobody') continue
    if (!taken.has(told.key)) {
      taken.add(told.key)
      const others = held.get(mention.key)
      if (others === undefined) held.set(mention.key, [...own])
      else others.push(...own)
    }
    const person = persons.get(mention.key) ?? { mention, sentences: new Set(), times: 0 }
    persons.set(mention.key, person)
    person.times += 1
    person.sentences.add(sentenceOf(mention))
  }
  const holders = new Map<string, Holder[]>()
  for (const [key, person] of persons) {
    for (const title of held.get(key) ?? []) {
      const others = holders.get(title.title)
      if (others === undefined) holders.set(title.title, [{ person, title }])
      else others.push({ person, title })
    }
  }
  return holders
}

function holderAmong(
  holders: readonly Holder[],
  office: Title,
  sentences: ReadonlySet<number>,
): Mention | undefined {
  let best: { readonly person: Person; readonly likeness: number } | undefined
  for (const { person, title } of holders) {
    const likeness = likenessOf(title, office)
    if (likeness === 0 || (title.target !== office.target && meet(person.sentences, sentences))) continue
    const isBetter = best === undefined || likeness > best.likeness
    if (isBetter || (likeness === best?.likeness && person.times > best.person.times))
      best = { person, likeness }
  }
  return best?.person.mention
}

/** `the president X received the French president`: two who stand in one sentence are not one. */
function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  for (const sentence of fewer) if (more.has(sentence)) return true
  return false
}

/**
 * How alike an office with a name and one without are told, 0 where they are not the same. An office of a state is
 * held by whom the text names with that state; one without a state may be of any. What they are for may be told in
 * more words once than the other time (`minister of foreign affairs and Europe`, `foreign minister`, `the minister`).
 */
function likenessOf(held: Title, asked: Title): number {
  if (timeOf(held) !== timeOf(asked)) return 0
  const isSameState = held.target === asked.target
  if (!isSameState && !(asked.target === null || isAnyones(held))) return 0
  const [fewer, more] =
    held.portfolio.length < asked.portfolio.length
      ? [held.portfolio, asked.portfolio]
      : [asked.portfolio, held.portfolio]
  if (!fewer.every(word => more.includes(word))) return 0
  return (isSameState ? 2 : 0) + (fewer.length === more.length ? 2 : 1)
}

/** Former, before last, new, elected, deposed: another holder than who is told of without such a word. */
const OF_ANOTHER_TIME =
  /^(?:\u0633\u0627\u0628\u0642|\u0627\u0633\u0628\u0642|\u062c\u062f\u064a\u062f|\u0645\u0646\u062a\u062e\u0628|\u0645\u062e\u0644\u0648\u0639)\u0647?$/

function timeOf({ portfolio }: Title): string {
  return portfolio.find(word => OF_ANOTHER_TIME.test(word)) ?? ''
}

/** `the president X`: the bare title takes up an office that the text tells of elsewhere, in full. */
function isAnyones({ portfolio, target }: Title): boolean {
  return target === null && portfolio.length === 0
}
