import { once } from '../../text/remember.ts'
import { changeMention, type Mention } from './chunk.ts'
import { LONE_NAME } from './lone-names.ts'
import type { NameReader } from './name-reader.ts'

const BEHIND_OFFICE = 'person-behind-office'
const LONE = new Set(['family-name', 'speaker', LONE_NAME, BEHIND_OFFICE])

/**
 * A last name alone, as in a headline or behind an office, is the person whom the text names in full elsewhere; so is a
 * given name behind the office that the person is named with there (`the king Salman`). What was no sure name and is
 * nobody's mentions nobody.
 */
export function standForSurnames(reader: NameReader): (mention: Mention) => Mention {
  const { folding, surnames, text } = reader
  // Few texts hold a given name behind an office.
  const byGivenName = once(() => indexGivenNames(reader))
  const found = new Map<string, Mention | undefined>()
  const findAlike = (name: string, { key, rule }: Mention) => {
    if (rule !== BEHIND_OFFICE) return undefined
    const asked = `${key}\n${name}`
    if (!found.has(asked)) found.set(asked, namedAlike(reader, key, byGivenName().get(name) ?? []))
    return found.get(asked)
  }
  return mention => {
    if (!LONE.has(mention.rule)) return mention
    const name = folding.full(text.slice(mention.start, mention.end))
    const person = surnames.get(name) ?? findAlike(name, mention)
    if (person !== undefined) return changeMention(mention, { key: person.key, form: 'SHORT' })
    return mention.rule === LONE_NAME ? changeMention(mention, { standing: 'nobody' }) : mention
  }
}

/** The persons whom the text names in full, by their given names. */
function indexGivenNames({ folding, found, text }: NameReader): ReadonlyMap<string, readonly Mention[]> {
  const persons = new Map<string, Mention>()
  for (const mention of found.all)
    if (mention.type === 'PERSON' && mention.form === 'NAME' && !persons.has(mention.key))
      persons.set(mention.key, mention)
  const byGivenName = new Map<string, Mention[]>()
  for (const mention of persons.values()) {
    const [given = '', ...others] = folding.full(text.slice(mention.start, mention.end)).split(/\s+/)
    if (others.length === 0) continue
    const alike = byGivenName.get(given)
    if (alike === undefined) byGivenName.set(given, [mention])
    else alike.push(mention)
  }
  return byGivenName
}

/** The only one of some persons who is named with an office that a given name stands behind. */
function namedAlike({ titles }: NameReader, key: string, persons: readonly Mention[]): Mention | undefined {
  const own = new Set(titles.get(key)?.map(({ title }) => title))
  const [only, another] = persons.filter(person =>
    titles.get(person.key)?.some(({ title }) => own.has(title)),
  )
  return another === undefined ? only : undefined
}
