import { changeMention, type Mention } from './chunk.ts'
import type { NameReader } from './name-reader.ts'
import { OFFICE_ALONE } from './office-alone.ts'
import { createHolderOf } from './office-holders.ts'

/**
 * What each office without a name stands for, once the text is read: the person who holds it by name anywhere in the
 * text, else the state or organisation it is held for, else nobody.
 */
export function standForOffices(
  reader: NameReader,
  standForSurname: (mention: Mention) => Mention,
): (mention: Mention) => Mention {
  const { found, offices, lexicon } = reader
  if (offices.length === 0) return mention => mention
  const holderOf = createHolderOf(reader, standForSurname)
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
  return mention => {
    const changes = mention.rule === OFFICE_ALONE ? stand.get(mention.key) : undefined
    return changes === undefined ? mention : changeMention(mention, changes)
  }
}
