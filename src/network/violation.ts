/** Something in a graph that must not be; `id` is the node or edge end it was found at. */
export interface Violation {
  readonly code:
    | 'DATE_DIFFERS'
    | 'DATE_REVERSED'
    | 'END_MISSING'
    | 'HASH_DIFFERS'
    | 'ID_MALFORMED'
    | 'NOT_LISTED'
    | 'PROJECTION_DIFFERS'
    | 'QUOTE_DIFFERS'
    | 'SPAN_OUTSIDE'
    | 'WITHOUT_EVIDENCE'
    | 'WITHOUT_SUPPORT'
  readonly id: string
  readonly message: string
}
