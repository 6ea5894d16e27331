import { changeReading, createFeatures, Edge } from '../../text/edge.ts'
import type { Chunk } from './chunk.ts'

const PLURAL = /(?:\u0648\u0646|\u064a\u0646)$/
const NOUNS = new Set('word cue office title group profession event other masdar member sport'.split(' '))
/** The ids of entities that are the people of a country end so. */
const PEOPLE = '-people'

/**
 * A people's name right behind a noun with the article is its adjective (`the Iraqi officials`) and mentions nobody; so
 * is one joined to such an adjective by a conjunction, and another group where noun or name is a masculine plural (`the
 * Houthi gunmen`).
 */
export function readPeoples(chunks: readonly Chunk[], demonyms: ReadonlySet<string>): readonly Chunk[] {
  const read: Chunk[] = []
  let isOpen = false
  for (const chunk of chunks) {
    const before: Chunk | undefined = read.at(-1)
    const isJoined: boolean = isOpen && before?.class === 'clitic' && before.id === 'w'
    const isAdjective: boolean =
      chunk.mention?.type === 'GROUP' &&
      (isPeople(chunk, demonyms)
        ? isJoined || isDefiniteNoun(before)
        : isDefiniteNoun(before) && [chunk, before].some(one => PLURAL.test(one.full)))
    if (!isJoined) isOpen = isAdjective || (isOpen && chunk.class === 'clitic')
    read.push(isAdjective ? asWord(chunk) : chunk)
  }
  return read
}

function isPeople({ mention, full }: Chunk, demonyms: ReadonlySet<string>): boolean {
  if (mention?.key.endsWith(PEOPLE) === true) return true
  return PLURAL.test(full) && demonyms.has(full.replace(PLURAL, ''))
}

function isDefiniteNoun(chunk: Chunk | undefined): chunk is Chunk {
  return chunk !== undefined && NOUNS.has(chunk.class) && chunk.features.definite === true
}

function asWord({ reading, start, end, next }: Chunk): Chunk {
  const features = createFeatures({ ...reading.features, definite: true })
  return new Edge(changeReading(reading, { class: 'word', features, name: undefined }), start, end, next)
}
