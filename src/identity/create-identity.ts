import type { Identity } from '../graph/identity.ts'
import { textForms } from '../graph/search-words.ts'
import type { EntityTables } from '../lexicon/lexicon.ts'
import { createFolding } from '../text/fold.ts'
import { createComparison } from './compare-reports.ts'
import { createBackground } from './create-background.ts'
import { createLatinNaming } from './create-latin-naming.ts'
import { describeEntities } from './describe-entities.ts'
import { identify } from './identify.ts'

/** Identity of reports and entities by a lexicon's weights, names and relations. */
export function createIdentity(lexicon: EntityTables): Identity {
  const folding = createFolding(lexicon.letters)
  const comparison = createComparison(lexicon)
  const background = createBackground(lexicon.relations)
  const descriptions = describeEntities(lexicon, folding, background)
  return {
    keysOf: comparison.keysOf,
    wordsOf: text => textForms(folding.full(text)),
    areNear: (a, b) => {
      const [one, other] = [comparison.profileOf(a), comparison.profileOf(b)]
      return comparison.areCopies(one, other) || comparison.score(one, other) > 0
    },
    identify: (reports, judgements) => identify(reports, judgements, comparison, folding),
    describe: entityId => descriptions.get(entityId),
    latinNameOf: createLatinNaming(lexicon, folding),
    backgroundOf: background.leaving,
    below: background.below,
  }
}
