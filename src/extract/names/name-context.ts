import type { Demonym, Verb } from '../../lexicon/arabic-tables.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { BODY_ADJECTIVE, toponymHeads } from '../create-dictionary.ts'
import { indexCapitals } from './capital-names.ts'
import type { StandInNouns } from './found-mentions.ts'
import { indexPersons } from './full-names.ts'
import type { NameTables } from './name-reader.ts'
import { createNameWords } from './name-words.ts'
import { indexParliaments } from './powers-alone.ts'
import { indexRealms, type Realms } from './realms.ts'
import { indexStandInNouns } from './stand-in-nouns.ts'
import { indexStateAdjectives } from './state-names.ts'

const ARTICLE = '\u0627\u0644'
const MEETINGS = new Set<string | null>(['MEETING', 'VISIT', 'CALL'])

/** What the name rules read for every text. */
export type NameContext = NameTables & { readonly realms: Realms; readonly standInNouns: StandInNouns }

/** Indexes the tables of a lexicon for the rules of names. */
export function createNameContext(lexicon: Lexicon, folding: Folding): NameContext {
  const capitals = indexCapitals(lexicon, folding)
  const definiteForm = ({ form }: Demonym) => folding.full(ARTICLE + form)
  return {
    folding,
    lexicon,
    words: createNameWords(lexicon, folding),
    demonyms: new Set(lexicon.arabic.demonyms.map(definiteForm)),
    regional: new Set(
      lexicon.arabic.demonyms
        .filter(({ entityId }) => lexicon.entities.get(entityId)?.type === 'REGION')
        .map(definiteForm),
    ),
    cues: new Map(lexicon.arabic.nameCues.map(cue => [cue.form, cue])),
    clubs: new Map(
      lexicon.arabic.nameCues.filter(({ use }) => use === 'club').map(cue => [folding.full(cue.form), cue]),
    ),
    persons: indexPersons(lexicon, folding),
    toponyms: toponymHeads(lexicon, folding),
    speaking: new Set(
      lexicon.arabic.frames.flatMap(({ trigger, gives }) => (gives === 'SOURCE' ? [trigger] : [])),
    ),
    meeting: new Set(lexicon.arabic.verbs.filter(isOfMeeting).map(({ id }) => id)),
    standInNouns: indexStandInNouns(lexicon, folding),
    stateAdjectives: indexStateAdjectives(lexicon, folding),
    bodyAdjectives: new Map(
      lexicon.arabic.words
        .filter(word => word.class === BODY_ADJECTIVE)
        .map(({ form, id }) => [folding.full(form), id]),
    ),
    parliaments: indexParliaments(lexicon, folding),
    realms: indexRealms(lexicon, folding, capitals),
    capitals,
    joined: new Set(lexicon.relations.map(({ fromId, toId }) => `${fromId} ${toId}`)),
    groupHeads: new Set(
      lexicon.arabic.nameCues.filter(({ type }) => type === 'GROUP').map(({ form }) => folding.full(form)),
    ),
  }
}

/** A verb that tells of a meeting, visit or call without more than its subject and object. */
function isOfMeeting({ kind, needs }: Verb): boolean {
  return MEETINGS.has(kind) && (needs.length === 0 || needs.includes('object'))
}
