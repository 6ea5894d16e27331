import type { Mention } from './chunk.ts'
import type { NameReader, Title } from './name-reader.ts'
import { OFFICE_ALONE } from './office-names.ts'

/**
 * What each office without a name stands for, once the text is read: the person who holds it by name anywhere in the
 * text (the one told of most, then the first), else the state or organisation it is held for, else nobody.
 */
export function standForOffices({
  found,
  titles,
  offices,
  lexicon,
}: NameReader): (mention: Mention) => Mention {
  const holderOf = createHolderOf(found.all, titles)
  const types = new Map(found.all.toReversed().map(({ key, type }) => [key, type]))
  const stand = new Map<string, Partial<Mention>>()
  for (const office of offices) {
    if (office.standsForNobody) {
      stand.set(office.key, { standing: 'nobody' })
      continue
    }
    const holder = holderOf(office)
    const { target } = office
    const type = target === null ? undefined : (types.get(target) ?? lexicon.entities.get(target)?.type)
    if (holder !== undefined) stand.set(office.key, { key: holder.key, type: holder.type })
    else if (target === null || type === undefined) stand.set(office.key, { standing: 'nobody' })
    else stand.set(office.key, { key: target, type, standing: 'office' })
  }
  return mention => (mention.rule === OFFICE_ALONE ? { ...mention, ...stand.get(mention.key) } : mention)
}

interface Person {
  readonly mention: Mention
  times: number
}

/** From an office to the person who holds it: asked for the same office again, it does not look again. */
function createHolderOf(
  found: readonly Mention[],
  titles: NameReader['titles'],
): (office: Title) => Mention | undefined {
  const holders = holdersByTitle(found, titles)
  const known = new Map<string, Mention | undefined>()
  return office => {
    const name = `${office.title} ${office.target}`
    if (!known.has(name)) known.set(name, mostTold(holders.get(office.title) ?? [], office))
    return known.get(name)
  }
}

interface Holder {
  readonly person: Person
  readonly title: Title
}

/** Who holds what, each once, by the title alone, in the order of the text. */
function holdersByTitle(
  found: readonly Mention[],
  titles: NameReader['titles'],
): ReadonlyMap<string, readonly Holder[]> {
  const persons = new Map<string, Person>()
  for (const mention of found) {
    const person = persons.get(mention.key)
    if (person !== undefined) person.times += 1
    else if (titles.has(mention.key)) persons.set(mention.key, { mention, times: 1 })
  }
  const holders = new Map<string, Holder[]>()
  for (const [key, person] of persons) {
    const own = new Map(titles.get(key)?.map(title => [`${title.title} ${title.target}`, title]))
    for (const title of own.values()) {
      const others = holders.get(title.title)
      if (others === undefined) holders.set(title.title, [{ person, title }])
      else others.push({ person, title })
    }
  }
  return holders
}

function mostTold(holders: readonly Holder[], office: Title): Mention | undefined {
  return holders
    .filter(({ title }) => isSameOffice(title, office))
    .reduce<Person | undefined>(
      (best, { person }) => (best === undefined || person.times > best.times ? person : best),
      undefined,
    )?.mention
}

/** The same title, of the same state where both say which. */
function isSameOffice(a: Title, b: Title): boolean {
  return a.title === b.title && (a.target === null || b.target === null || a.target === b.target)
}
