import type { DocumentFacts } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import type { Event } from '../graph/projection.ts'
import { buildBackground, buildEntities, withBackgroundAbove } from './build-entities.ts'
import { differenceOf } from './difference.ts'
import type { ChangePlan } from './plan-change.ts'
import type { StoreTransaction } from './store-transaction.ts'

/** Writes entities and background edges anew for what a change named, the events that differ join, and all above them. */
export async function projectEntities(
  transaction: StoreTransaction,
  plan: ChangePlan,
  identity: Identity,
  events: readonly Event[],
): Promise<void> {
  const named = [...plan.removed, ...plan.added].flatMap(entitiesOfFacts)
  const joined = events.flatMap(entitiesOfEvent)
  const touched = withBackgroundAbove(identity, [...named, ...joined])
  const present = await buildEntities(transaction, identity, touched)
  const entities = differenceOf(await transaction.entities(touched), present, entity => entity.id)
  const edges = differenceOf(
    await transaction.backgroundFrom(touched),
    buildBackground(identity, present),
    edge => `${edge.type} ${edge.fromId} ${edge.toId}`,
  )
  await transaction.removeBackground(edges.gone)
  await transaction.removeEntities(entities.gone.map(entity => entity.id))
  await transaction.writeEntities(entities.changed)
  await transaction.writeBackground(edges.changed)
}

function entitiesOfFacts(facts: DocumentFacts): readonly string[] {
  return [
    ...facts.mentions.map(mention => mention.entityId),
    ...facts.reports.flatMap(report => report.arguments.map(argument => argument.entityId)),
    ...facts.relations.flatMap(relation => [relation.entityId, relation.targetId]),
  ]
}

function entitiesOfEvent(event: Event): readonly string[] {
  return [...event.participations, ...event.places, ...event.about].map(edge => edge.entityId)
}
