import type { LexiconEntity } from '../../lexicon/lexicon.ts'
import type { Edge } from '../../text/edge.ts'
import type { Lattice } from '../../text/lattice.ts'
import { NAMES } from '../place-context.ts'
import { changeMention, type Mention } from './chunk.ts'
import { listedMention, type NameReader } from './name-reader.ts'

/** The mention of a listed entity by one of its names, with the listed names inside it. */
export function mentionOfName(reader: NameReader, lattice: Lattice, edge: Edge): Mention {
  const entity = reader.lexicon.entities.get(edge.id)
  if (entity === undefined) throw new Error(`"${edge.id}" is named in names.tsv and not in entities.tsv`)
  const form = edge.name?.form ?? 'NAME'
  const whole = listedMention(entity, edge, form, 'listed-name')
  const start = entity.type === 'PERSON' ? startBehindTitle(lattice, edge) : edge.start
  const inner = innerNames(reader, lattice, edge).filter(
    nested =>
      ['BODY', 'GROUP'].includes(entity.type) ||
      (isPartOf(reader, entity.id, nested.id) && !isSeat(reader, entity, nested)),
  )
  const nested = inner.map(name => mentionOfName(reader, lattice, name))
  return start === edge.start && nested.length === 0 ? whole : changeMention(whole, { start, nested })
}

/** The town in the name of a club or company is what it is called after: `Real Madrid`. */
function isSeat({ lexicon }: NameReader, { type }: LexiconEntity, { id }: Edge): boolean {
  return type === 'ORGANIZATION' && lexicon.entities.get(id)?.type === 'CITY'
}

/** A title in a person's listed name (`Pope X`) tells who is meant and is no part of the mention. */
function startBehindTitle(lattice: Lattice, { start, end }: Edge): number {
  const title = lattice.at(start).find(edge => {
    const isTitle = edge.class === 'title' || edge.class === 'office'
    return isTitle && edge.features.definite === true && edge.next < end
  })
  return title?.next ?? start
}

/** The longest listed names that begin behind the first word of a name and end inside it. */
function innerNames(reader: NameReader, lattice: Lattice, outer: Edge): readonly Edge[] {
  const inner: Edge[] = []
  let from = outer.start + 1
  for (const offset of lattice.offsetsBetween(from, outer.end)) {
    if (offset < from || !lattice.begins(offset, NAMES)) continue
    const longest = lattice
      .at(offset)
      .filter(edge => edge.class === 'name' && edge.end <= outer.end && edge.id !== outer.id)
      .reduce<Edge | null>((best, edge) => (best === null || edge.end > best.end ? edge : best), null)
    if (longest === null || !reader.lexicon.entities.has(longest.id)) continue
    inner.push(longest)
    from = longest.end
  }
  return inner
}

/** A listed entity lies in another one, belongs to it or is its organ. */
export function isPartOf({ joined }: NameReader, part: string, whole: string): boolean {
  return joined.has(`${part} ${whole}`)
}
