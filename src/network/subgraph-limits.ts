/** How large a picture may be, so that it is read in bounded statements and drawn while somebody waits. */
export const SUBGRAPH_LIMITS = {
  depth: { usual: 2, most: 4 },
  nodes: { usual: 100, most: 2_000 },
  /** Edges followed from one node that was not asked for, and actors tied by one event. */
  hub: 50,
  /** Events a network of actors is made from. */
  events: 2_000,
} as const
