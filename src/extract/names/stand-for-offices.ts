import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { EntityType } from '../../vocabulary.ts'
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
  const times = new Map<string, number>()
  for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1)
  const persons = found.filter(mention => titles.has(mention.key))
  const holderOf = (office: Title): Mention | undefined =>
    persons
      .filter(person => titles.get(person.key)?.some(title => isSameOffice(title, office)))
      .reduce<Mention | undefined>(
        (best, person) =>
          best === undefined || (times.get(person.key) ?? 0) > (times.get(best.key) ?? 0) ? person : best,
        undefined,
      )
  const stand = new Map<string, Partial<Mention>>()
  for (const office of offices) {
    if (office.standsForNobody) {
      stand.set(office.key, { standing: 'nobody' })
      continue
    }
    const holder = holderOf(office)
    const { target } = office
    const type = target === null ? undefined : typeOf(target, found, lexicon)
    if (holder !== undefined) stand.set(office.key, { key: holder.key, type: holder.type })
    else if (target === null || type === undefined) stand.set(office.key, { standing: 'nobody' })
    else stand.set(office.key, { key: target, type, standing: 'office' })
  }
  return mention => (mention.rule === OFFICE_ALONE ? { ...mention, ...stand.get(mention.key) } : mention)
}

function typeOf(key: string, found: readonly Mention[], lexicon: Lexicon): EntityType | undefined {
  return found.find(mention => mention.key === key)?.type ?? lexicon.entities.get(key)?.type
}

/** The same title, of the same state where both say which. */
function isSameOffice(a: Title, b: Title): boolean {
  return a.title === b.title && (a.target === null || b.target === null || a.target === b.target)
}
