import type { Lexicon } from '../lexicon/lexicon.ts'
import { changeReading, Edge, NO_FEATURES } from '../text/edge.ts'
import { findLanguage } from '../text/find-language.ts'
import { findSentences } from '../text/find-sentences.ts'
import { createFolding } from '../text/fold.ts'
import { buildLattice } from '../text/lattice.ts'
import { remember } from '../text/remember.ts'
import { findTokens } from '../text/tokens.ts'
import { findBestPath } from './best-path.ts'
import { buildTrace } from './build-trace.ts'
import { chooseReadings, indexChoices } from './choose.ts'
import { createDictionary } from './create-dictionary.ts'
import { documentIdOf, textHashOf } from './document-id.ts'
import { buildEvents } from './events/build-events.ts'
import type { Draft } from './events/draft.ts'
import { createEventFinder } from './events/find-events.ts'
import type {
  Diagnostic,
  ExtractedRelation,
  ExtractedTime,
  Extraction,
  SourceDocument,
} from './extraction.ts'
import { type Keeps, keepFindings } from './keep-findings.ts'
import { createUnlistedNaming } from './name-unlisted.ts'
import type { FoundRelation } from './names/chunk.ts'
import { type FoundNames, findMentions } from './names/find-mentions.ts'
import { createNameContext } from './names/name-context.ts'
import { indexCountries } from './place-context.ts'
import { createHomes } from './publishers.ts'
import { createWordReader, readKnownWord } from './read-words.ts'
import { indexDisplayNames, type ResolvedEntities, resolveEntities } from './resolve-entities.ts'
import { RULES_VERSION } from './rules-version.ts'
import { edtfOf } from './times/edtf.ts'
import { findTense } from './times/find-tense.ts'
import { type FoundTime, findTimes } from './times/find-times.ts'
import type { TracedExtraction } from './trace.ts'

/** What one text says, by the tables of a lexicon: a pure function of the text and what is given with it. */
export type Reader = (source: SourceDocument) => Extraction

/** Builds the dictionaries once; the reader it returns may be called for any number of texts. */
export function createReader(lexicon: Lexicon, keeps?: Keeps): Reader {
  const read = createSteps(lexicon, keeps)
  return source => read(source).extraction
}

/** A reader that also tells what each reading rests on. Names and times that `keeps` refuses count as not found. */
export function createTracedReader(
  lexicon: Lexicon,
  keeps?: Keeps,
): (source: SourceDocument) => TracedExtraction {
  const read = createSteps(lexicon, keeps)
  return source => {
    const { extraction, path, names, drafts } = read(source)
    return { extraction, trace: buildTrace(path, names, drafts) }
  }
}

/** A reading with what its steps found on the way. */
interface Steps {
  readonly extraction: Extraction
  readonly path: readonly Edge[]
  readonly names: FoundNames
  readonly drafts: readonly Draft[]
}

function createSteps(lexicon: Lexicon, keeps?: Keeps): (source: SourceDocument) => Steps {
  const folding = createFolding(lexicon.letters)
  const dictionary = createDictionary(lexicon, folding)
  const wordOf = remember(written => readKnownWord(written, dictionary, folding))
  const countryOf = indexCountries(lexicon)
  const addForms = createWordReader(dictionary, lexicon, countryOf)
  const displayNames = indexDisplayNames(lexicon)
  const unlisted = createUnlistedNaming(lexicon, folding)
  const context = createNameContext(lexicon, folding)
  const homeOf = createHomes(lexicon, folding)
  const findEvents = createEventFinder(lexicon.arabic, folding)
  const choices = indexChoices(lexicon.arabic.choices)
  const readBy = `${lexicon.version}-${RULES_VERSION}`

  return source => {
    const { text, title, publisher, url, publishedOn, publishedOnBasis, externalId } = source
    const language = source.language ?? findLanguage(text)
    const isArabic = language === 'ar' || (source.language !== null && findLanguage(text) === 'ar')
    const tokens = findTokens(text, wordOf)
    const lattice = buildLattice(text, tokens)
    addForms(lattice, tokens)
    const possibleTimes = findTimes(lattice, publishedOn, findTense(lattice, context.words.isFrequent))
    for (const time of possibleTimes) addTime(lattice, time)
    const path = chooseReadings(findBestPath(lattice), lattice, choices)
    const foundTimes = timesBesideNames(possibleTimes, path)
    const found = findMentions(lattice, path, foundTimes, context, homeOf(publisher))
    const kept = keepFindings(source, found, foundTimes, keeps)
    const resolved = resolveEntities(source, kept.names.mentions, lexicon, displayNames, unlisted)
    const times = kept.times.map((time, index) => timeOf(text, time, index))
    const events = isArabic
      ? findEvents(text, kept.names.chunks, findSentences(text), publishedOn, {
          represented: representedIn(kept.names.relations),
          countryOf,
        })
      : { drafts: [], diagnostics: [] }
    const extraction: Extraction = {
      document: {
        text,
        title,
        publisher,
        url,
        language,
        publishedOn,
        publishedOnBasis,
        externalId,
        id: documentIdOf(source),
        textHash: textHashOf(text),
        coverage: isArabic ? 'FULL' : 'ENTITIES_ONLY',
        readBy,
      },
      entities: resolved.entities,
      times,
      events: buildEvents(text, events.drafts, times, resolved),
      relations: kept.names.relations.flatMap(relation => relationOf(relation, resolved)),
      diagnostics: [
        ...(isArabic ? [] : [languageNotRead(text)]),
        ...datesNotRead(kept.times),
        ...events.diagnostics,
      ],
    }
    return { extraction, path, names: kept.names, drafts: events.drafts }
  }
}

/** Whom the persons of a text speak for: keys of states and organisations by keys of persons. */
function representedIn(relations: readonly FoundRelation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const represented = new Map<string, Set<string>>()
  for (const { entity, target } of relations)
    represented.set(entity.key, (represented.get(entity.key) ?? new Set()).add(target))
  return represented
}

/** The times that share no letter with a listed name or an idiom (`the Friday sermon`) which was preferred to them. */
function timesBesideNames(times: readonly FoundTime[], path: readonly Edge[]): readonly FoundTime[] {
  const names = path.filter(({ class: kind }) => kind === 'name' || kind === 'idiom')
  let at = 0
  return times.filter(({ start, end }) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1
    return (names[at]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

function addTime(lattice: ReturnType<typeof buildLattice>, time: FoundTime): void {
  const first = lattice.at(time.start)[0]
  if (first !== undefined)
    lattice.add(
      new Edge(
        changeReading(first.reading, {
          class: 'time',
          id: time.rule,
          features: NO_FEATURES,
          from: time.rule,
        }),
        time.start,
        time.end,
        time.next,
      ),
    )
}

function timeOf(text: string, { start, end, rule, value }: FoundTime, index: number): ExtractedTime {
  return {
    id: `t${index + 1}`,
    start,
    end,
    text: text.slice(start, end),
    earliest: value?.earliest ?? null,
    latest: value?.latest ?? null,
    granularity: value?.granularity ?? 'DAY',
    edtf: value === null ? null : edtfOf(value),
    basis: value?.basis ?? 'RELATIVE',
    rule,
  }
}

function relationOf(relation: FoundRelation, { idOf }: ResolvedEntities): readonly ExtractedRelation[] {
  const { office, start, end, rule } = relation
  const [entity, target] = [idOf(relation.entity.key), idOf(relation.target)]
  return entity === null || target === null || entity === target
    ? []
    : [{ type: 'REPRESENTS', entity, target, office, start, end, rule }]
}

function languageNotRead(text: string): Diagnostic {
  return { code: 'LANGUAGE_NOT_READ', rule: 'language', start: 0, end: Math.min(text.length, 1) }
}

function datesNotRead(times: readonly FoundTime[]): readonly Diagnostic[] {
  return times.flatMap(({ value, rule, start, end }) =>
    value === null ? [{ code: 'DATE_NOT_READ' as const, rule, start, end }] : [],
  )
}
