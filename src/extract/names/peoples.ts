import { changeReading, createFeatures, Edge } from '../../text/edge.ts'
import type { Chunk } from './chunk.ts'

const PLURAL = /(?:\u0648\u0646|\u064a\u0646)$/
const GENITIVE = /\u064a\u0646$/
const WITH_PRONOUN = /[\u0621-\u064a]{3}(?:\u0647|\u0647\u0645|\u0647\u0627|\u0646\u0627)$/
const NOUNS = new Set('word cue office title group profession event other masdar member sport'.split(' '))
/** The ids of entities that are the people of a country end so. */
const PEOPLE = '-people'

/**
 * A people's name right behind a noun with the article is its adjective (`the Iraqi officials`) and mentions nobody; so
 * is one joined to such an adjective by a conjunction, one behind a noun with a pronoun (`his Syrian colleagues`), and another group where noun or name is a masculine plural (`the
 * Houthi gunmen`).
 */
export function readPeoples(chunks: readonly Chunk[], demonyms: ReadonlySet<string>): readonly Chunk[] {
  if (!chunks.some(isGroup)) return chunks
  const read: Chunk[] = []
  let isOpen = false
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at]
    if (chunk === undefined) break
    const before: Chunk | undefined = read.at(-1)
    const isJoined: boolean = isOpen && isConjunction(before)
    const isAdjective: boolean =
      isGroup(chunk) &&
      (isPeople(chunk, demonyms)
        ? isJoined ||
          before?.class === 'sport' ||
          isDefiniteNoun(before) ||
          isOneOfTheirs(before, chunk) ||
          (isConjunction(before) && isAbroad(chunks, at + 1))
        : isDefiniteNoun(before) && [chunk, before].some(one => PLURAL.test(one.full)))
    if (!isJoined) isOpen = isAdjective || (isOpen && chunk.class === 'clitic')
    read.push(isAdjective ? asWord(chunk) : chunk)
  }
  return read
}

function isGroup({ mention }: Chunk): boolean {
  return mention?.type === 'GROUP'
}

function isConjunction(chunk: Chunk | undefined): boolean {
  return chunk?.class === 'clitic' && chunk.id === 'w'
}

const ABROAD = '\u0627\u0644\u062e\u0627\u0631\u062c'

/** `the ministry of foreign affairs and Tunisians abroad`: what it is for. */
function isAbroad(chunks: readonly Chunk[], at: number): boolean {
  const [link, place] = [chunks[at], chunks[at + 1]]
  return (link?.id === 'b' || link?.id === 'fi') && place?.full === ABROAD
}

function isPeople({ mention, full }: Chunk, demonyms: ReadonlySet<string>): boolean {
  if (mention?.key.endsWith(PEOPLE) === true) return true
  return PLURAL.test(full) && demonyms.has(full.replace(PLURAL, ''))
}

function isDefiniteNoun(chunk: Chunk | undefined): chunk is Chunk {
  return chunk !== undefined && NOUNS.has(chunk.class) && chunk.features.definite === true
}

/** `their Syrian counterparts`: an adjective in the genitive behind a plain noun with a pronoun. */
function isOneOfTheirs(before: Chunk | undefined, { full }: Chunk): boolean {
  return before?.class === 'word' && WITH_PRONOUN.test(before.full) && GENITIVE.test(full)
}

function asWord({ reading, start, end, next }: Chunk): Chunk {
  const features = createFeatures({ ...reading.features, definite: true })
  return new Edge(changeReading(reading, { class: 'word', features, name: undefined }), start, end, next)
}
