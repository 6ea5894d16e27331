/**
 * How two numbers of a name become one: a match's rank (0 exact, 1 prefix, 2 all words, 3 some words) and the place of
 * the name among those of its entity, so that the least is the best.
 */
export const RANK_OVER_PLACE = 1_000_000
/** The rank and the entity's documents: the sort key rises from the best match and the most documents on. */
export const RANK_OVER_DOCUMENTS = 10_000_000_000
