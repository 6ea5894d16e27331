import { documentResolvers } from './resolvers/document.ts'
import { entityResolvers } from './resolvers/entity.ts'
import { eventResolvers } from './resolvers/event.ts'
import { eventReportResolvers } from './resolvers/event-report.ts'
import { evidenceResolvers } from './resolvers/evidence.ts'
import { graphResolvers } from './resolvers/graph.ts'
import { mentionResolvers } from './resolvers/mention.ts'
import { mutationResolvers } from './resolvers/mutation.ts'
import { nodeResolvers } from './resolvers/node.ts'
import { participationResolvers } from './resolvers/participation.ts'
import { queryResolvers } from './resolvers/query.ts'
import { relationResolvers } from './resolvers/relation.ts'
import { searchResolvers } from './resolvers/search.ts'
import { subgraphResolvers } from './resolvers/subgraph.ts'

/** The resolvers of the schema, by type; fields without one are properties of their object. */
export const resolvers = [
  queryResolvers,
  searchResolvers,
  subgraphResolvers,
  mutationResolvers,
  graphResolvers,
  nodeResolvers,
  entityResolvers,
  relationResolvers,
  mentionResolvers,
  eventResolvers,
  participationResolvers,
  eventReportResolvers,
  evidenceResolvers,
  documentResolvers,
]
