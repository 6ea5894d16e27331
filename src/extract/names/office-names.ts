import { type Chunk, changeMention, type NameFound } from './chunk.ts'
import { findFullName, personMention } from './full-names.ts'
import { ruleBehindOffice } from './lone-names.ts'
import { CLOSING_QUOTES, COMMAS, isMark, OPENING_QUOTES } from './marks.ts'
import { BEHIND_DOCTOR, isDoctor } from './name-parts.ts'
import { type NameReader, unlistedMention } from './name-reader.ts'
import { lengthOfNamesake } from './namesakes.ts'
import { officeAlone } from './office-alone.ts'
import { relationOf } from './office-relations.ts'
import { type Lead, lengthOfPersonName } from './person-names.ts'
import { readOffice, readProfession } from './read-office.ts'
import { findSurname, isToldSurname } from './surnames.ts'

const BEHIND_OFFICE = 'person-behind-office'
const HEADS = new Set(['office', 'title', 'profession'])

/**
 * A person behind an office or title: `the French foreign minister X`, `the president X`. The name alone is the
 * mention; the office is what relates the person to a state or organisation. An office without a name stands for the
 * person who was named with it, else for the state or organisation, else for nobody the graph knows.
 */
export function findOfficeHolder(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  const first = chunks[at]
  if (first === undefined || !HEADS.has(first.class)) return null
  const office = first.class === 'profession' ? readProfession(chunks, at) : readOffice(reader, chunks, at)
  const isConstruct = office.length === 1 && first.class === 'office' && first.features.definite !== true
  const lead = isConstruct ? 'none' : first.class === 'profession' ? 'profession' : 'title'
  const holder =
    findHolder(reader, chunks, at + office.length, lead) ??
    (first.class === 'office' ? findHolderBehindComma(reader, chunks, at + office.length) : null)
  if (holder !== null) {
    const relation = relationOf(
      reader,
      first,
      chunks[at + office.length - 1] ?? first,
      holder.mention,
      office,
    )
    const nested = [...office.nested, ...holder.mention.nested]
    const gender = first.features.gender === 'f' ? 'f' : holder.mention.gender
    return {
      mention: changeMention(holder.mention, { nested, gender }),
      length: office.length + holder.length,
      ...(first.class === 'office' || relation !== null ? { titles: office.titles } : {}),
      ...(relation === null ? {} : { relation }),
    }
  }
  return first.class !== 'office' ? null : officeAlone(reader, chunks, at)
}

/** `Sheikh X street`, the title before the name: nobody is meant. */
export function findTitledNamesake(
  reader: NameReader,
  chunks: readonly Chunk[],
  at: number,
): NameFound | null {
  const [street, first] = [chunks[at - 1], chunks[at]]
  if (street?.class !== 'namesake' || first === undefined || !HEADS.has(first.class)) return null
  const length = lengthOfNamesake(reader, chunks, at)
  if (length < 2) return null
  const run = chunks.slice(at, at + length)
  return { mention: unlistedMention(reader, 'PERSON', run, 'namesake', { standing: 'nobody' }), length }
}

/** The name behind an office; behind one in the construct state (`envoy of his country`) only a sure one. */
function findHolder(reader: NameReader, chunks: readonly Chunk[], at: number, lead: Lead): NameFound | null {
  const here = chunks[at]
  const quoted = isMark(here, OPENING_MARKS) ? findHolder(reader, chunks, at + 1, lead) : null
  if (quoted !== null && isMark(chunks[at + 1 + quoted.length], CLOSING_MARKS))
    return { ...quoted, length: quoted.length + 2 }
  const abbreviated = lengthOfAbbreviation(chunks, at)
  if (abbreviated > 0) {
    const titled = findHolder(reader, chunks, at + abbreviated, 'title')
    return titled === null ? null : { ...titled, length: titled.length + abbreviated }
  }
  if (here?.mention?.type === 'PERSON')
    return findFullName(reader, chunks, at) ?? { mention: here.mention, length: 1 }
  if (here !== undefined && at > 0 && isToldSurname(reader, here)) {
    const told = findSurname(reader, chunks, at)
    if (told !== null) return told
  }
  const length = lengthOfPersonName(reader, chunks, at, lead)
  if (length === 0) return null
  const rule = length === 1 ? ruleBehindOffice(reader, chunks, at, BEHIND_OFFICE) : BEHIND_OFFICE
  return { mention: personMention(reader, chunks.slice(at, at + length), rule), length }
}

/**
 * A name between commas behind an office, where it is surely one: `the head of the union, X Y, said`, `the emir of Kuwait,
 * Sheikh X`.
 */
function findHolderBehindComma(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound | null {
  if (!isMark(chunks[at], COMMAS)) return null
  const title = chunks[at + 1]
  if (title?.class === 'title' && title.features.definite === true) {
    const titled = findHolder(reader, chunks, at + 2, 'title')
    return titled === null ? null : { ...titled, length: titled.length + 2 }
  }
  const found = findHolder(reader, chunks, at + 1, 'profession')
  if (found === null || (found.mention.rule !== LISTED && found.length < 2)) return null
  const isClosed = found.mention.rule === LISTED || isMark(chunks[at + 1 + found.length], COMMAS)
  return isClosed ? { ...found, length: found.length + 1 } : null
}

/** The slash behind a title (`Mr/ X`), or `Dr.` and its mark. */
function lengthOfAbbreviation(chunks: readonly Chunk[], at: number): number {
  const [before, here, next] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  if (isMark(here, SLASH)) return before?.class === 'title' ? 1 : 0
  return here !== undefined && isDoctor(here) && isMark(next, BEHIND_DOCTOR) ? 2 : 0
}

const SLASH = new Set(['/'])
const LISTED = 'listed-name'

/** Around a name behind its office: quotation marks, or brackets (`the UN envoy (X)`). */
const OPENING_MARKS = new Set([...OPENING_QUOTES, '('])
const CLOSING_MARKS = new Set([...CLOSING_QUOTES, ')'])
