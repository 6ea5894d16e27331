import type { Chunk, Mention, NameFound } from './chunk.ts'
import { CLOSING_QUOTES, COMMAS } from './marks.ts'
import { isDefiniteWord, isWithArticle, type NameReader, unlistedMention } from './name-reader.ts'
import { isNobodysOffice } from './nobodys-office.ts'
import { relationOf } from './office-relations.ts'
import { addTitles } from './office-titles.ts'
import { type OfficeRead, readOffice } from './read-office.ts'

export const OFFICE_ALONE = 'office-alone'

/**
 * An office without a name behind it. Right behind a person it is an apposition: it tells whom the person speaks for and
 * mentions nobody. Who another one stands for is known when the whole text is read (`standForOffices`).
 */
export function officeAlone(reader: NameReader, chunks: readonly Chunk[], at: number): NameFound {
  const office = readOffice(reader, chunks, at, true)
  const run = chunks.slice(at, at + office.length)
  const [first, last] = [chunks[at], run.at(-1)]
  const key = `office ${reader.offices.length}`
  const bearer = first === undefined ? undefined : bearerBefore(reader, first.start)
  if (bearer !== undefined) addTitles(reader, bearer, office.titles)
  const { title, portfolio, target } = office.titles[0]
  const standsForNobody =
    bearer !== undefined || !isDefiniteOffice(run, office) || isNobodysOffice(reader, chunks, at, office)
  reader.offices.push({ title, portfolio, target, key, standsForNobody, bearer })
  const gender = first?.features.gender ?? 'm'
  const particulars = { gender, nested: office.nested, form: 'NOMINAL', key } as const
  const mention = unlistedMention(reader, 'PERSON', run, OFFICE_ALONE, particulars)
  const relation =
    bearer === undefined || first === undefined || last === undefined
      ? null
      : relationOf(reader, first, last, bearer, office)
  return { mention, length: office.length, ...(relation === null ? {} : { relation }) }
}

/** An office of someone known: with the article, a definite genitive, or whom it is held for. */
function isDefiniteOffice(run: readonly Chunk[], { target, nested }: OfficeRead): boolean {
  // `as its director`; what ends alike before a name is a dual: `the two presidents of X`.
  if (run[0]?.features.accusative === true && run[1]?.mention === undefined) return false
  if (nested.length > 0 || run.some(isDefinite)) return true
  return target !== null && !run.some(({ class: kind }) => kind === 'demonym')
}

/** A chunk with the article, or an office whose last word has it: `custodian of the two holy mosques`. */
function isDefinite(chunk: Chunk): boolean {
  const { class: kind, features, id } = chunk
  if (features.definite === true || isDefiniteWord(chunk)) return true
  return kind === 'office' && isWithArticle(id.slice(id.lastIndexOf(' ') + 1))
}

const BETWEEN = new Set(['', ...COMMAS, ...CLOSING_QUOTES])

/** The person whose name, or another office of whom, ends right before a place, but for a comma or the end of a quote. */
function bearerBefore({ found, offices, text }: NameReader, start: number): Mention | undefined {
  const [last, office] = [found.all.at(-1), offices.at(-1)]
  if (last === undefined || last.type !== 'PERSON') return undefined
  if (!BETWEEN.has(text.slice(last.end, start).trim())) return undefined
  if (last.key === office?.key) return office.bearer
  return last.form === 'NOMINAL' ? undefined : last
}
