/** What the page asks of `/graphql`; the shapes of the answers are in answers.ts. */

const NAMED = 'ar: name(language: "ar") en: name(language: "en")'
const TITLED = 'ar: title(language: "ar") en: title(language: "en")'
const ENTITY_HEAD = `id type ${NAMED}`
const DATE = 'date { edtf earliest latest granularity text }'
const EVENT_HEAD = `id kind status ${TITLED} ${DATE}`
const DOCUMENT_HEAD = 'document { id title publisher publishedOn }'
const EVIDENCE = `evidence { quote start end basis sentence { text start end } ${DOCUMENT_HEAD} }`

const PICTURE = `{
    nodes {
      id kind type degree x y ar: label(language: "ar") en: label(language: "en")
      node { ... on Event { status ${DATE} } ... on Entity { eventCount } }
    }
    edges { id sourceId targetId type role weight basis earliest latest evidenceCount }
    truncated { reason dropped }
    filter
    graphVersion
  }`

/** Events and entities around some of them. */
export const NEIGHBORHOOD = `query Neighborhood($ids: [ID!]!, $depth: Int, $where: EventFilter, $limit: Int) {
  picture: neighborhood(ids: $ids, depth: $depth, where: $where, limit: $limit) ${PICTURE}
}
`

/** Actors tied by the events they share. */
export const ACTOR_NETWORK = `query ActorNetwork($where: EventFilter, $fromRoles: [Role!], $toRoles: [Role!], $limit: Int) {
  picture: coParticipationNetwork(where: $where, fromRoles: $fromRoles, toRoles: $toRoles, limit: $limit) ${PICTURE}
}
`

/** The ids of the entities in most events. */
export const MOST_ACTIVE = `query MostActive {
  entities(orderBy: EVENTS, first: 100) { nodes { id eventCount } }
}
`

/** A page of the dates of events. */
export const DATES = `query Dates($where: EventFilter, $after: String) {
  events(where: $where, first: 100, after: $after) {
    nodes { ${EVENT_HEAD} }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
`

export const SUGGEST = `query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 8) { entity { ${ENTITY_HEAD} eventCount } matchedName { text } }
}
`

export const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 8) { nodes { entity { ${ENTITY_HEAD} eventCount } matchedName { text } } }
}
`

export const FIGURES = `query Figures {
  graph { documentCount entityCount eventCount }
  entities(orderBy: EVENTS, first: 8) { nodes { ${ENTITY_HEAD} eventCount } }
}
`

export const ENTITY = `query Entity($id: ID!, $where: EventFilter, $after: String) {
  entity(id: $id) {
    ${ENTITY_HEAD} names { text language } isoCode wikidataId inLexicon documentCount eventCount
    participations(where: $where, first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { role basis event { ${EVENT_HEAD} } ${EVIDENCE} }
    }
    relations(first: 50) { nodes { type direction basis office entity { ${ENTITY_HEAD} } ${EVIDENCE} } }
  }
}
`

export const EVENT = `query Event($id: ID!) {
  event(id: $id) {
    ${EVENT_HEAD} theme ordinal reportCount sourceCount
    participations { role basis entity { ${ENTITY_HEAD} } ${EVIDENCE} }
    places { basis entity { ${ENTITY_HEAD} } ${EVIDENCE} }
    topics { text entities { ${ENTITY_HEAD} } }
    partOf { event { ${EVENT_HEAD} } }
    parts { event { ${EVENT_HEAD} } }
    outcomes { ${EVENT_HEAD} }
    outcomeOf { ${EVENT_HEAD} }
    conflicts { field values { value } }
    reports(first: 20) {
      totalCount
      nodes {
        id status trigger { text start end } sentence { text start end } ${DOCUMENT_HEAD}
        arguments { as start end basis entity { id } }
      }
    }
  }
}
`

/** The events that two actors share, with what both did there. */
export const SHARED = `query Shared($where: EventFilter, $after: String) {
  events(where: $where, first: 10, after: $after, orderBy: DATE_DESC) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${EVENT_HEAD} participations { role basis entity { ${ENTITY_HEAD} } ${EVIDENCE} } }
  }
}
`

export const DOCUMENT = `query Document($id: ID!) {
  document(id: $id) { id title text language publisher publishedOn url }
}
`
