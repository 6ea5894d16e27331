import type { EventReportFact } from '../graph/facts.ts'
import type { Identity } from '../graph/identity.ts'
import type { Event, EventLink } from '../graph/projection.ts'
import { compareReports } from '../graph/report-order.ts'
import { buildLinks, linkKey } from './build-links.ts'
import { type Difference, differenceOf } from './difference.ts'
import { findRegion } from './find-region.ts'
import type { ChangePlan } from './plan-change.ts'
import type { StoreTransaction } from './store-transaction.ts'

/** Changes the facts, the events of the region they reach and the links between events; answers with the old and the new state of every event that differs. */
export async function changeEvents(
  transaction: StoreTransaction,
  plan: ChangePlan,
  identity: Identity,
): Promise<readonly Event[]> {
  const removed = plan.removed.flatMap(facts => facts.reports)
  const added = plan.added.flatMap(facts => facts.reports)
  const judged = await transaction.reports(plan.judgements.flatMap(judgement => [judgement.a, judgement.b]))
  const before = await findRegion(transaction, identity, [...removed, ...judged], added)
  const oldEvents = await eventsHolding(transaction, [...before.keys()])
  const oldLinks = await transaction.linksOf(oldEvents.map(event => event.id))

  await transaction.removeDocuments(plan.removed.map(facts => facts.document.id))
  await transaction.addDocuments(plan.added, identity)

  const region = regionAfter(before, removed, added)
  const ids = new Set(region.map(report => report.id))
  const judgements = (await transaction.judgementsOf([...ids])).filter(({ a, b }) => ids.has(a) && ids.has(b))
  const newEvents = identity.identify(region, judgements)
  const events = differenceOf(oldEvents, newEvents, event => event.id)
  await transaction.removeEvents(events.gone.map(event => event.id))
  await transaction.writeEvents(eventsToWrite(newEvents, events, added))

  const newLinks = await linksAfter(transaction, region, newEvents)
  const links = differenceOf(oldLinks, newLinks, linkKey)
  await transaction.removeLinks(links.gone)
  await transaction.writeLinks(links.changed)
  const differing = new Set([...events.gone, ...events.changed].map(event => event.id))
  return [...oldEvents.filter(event => differing.has(event.id)), ...events.changed]
}

/** Those that differ, and those that hold a report written anew: their edges to it went with the old one. */
function eventsToWrite(
  events: readonly Event[],
  difference: Difference<Event>,
  added: readonly EventReportFact[],
): readonly Event[] {
  const changed = new Set(difference.changed)
  const addedIds = new Set(added.map(report => report.id))
  return events.filter(event => changed.has(event) || event.reportIds.some(id => addedIds.has(id)))
}

function regionAfter(
  before: ReadonlyMap<string, EventReportFact>,
  removed: readonly EventReportFact[],
  added: readonly EventReportFact[],
): readonly EventReportFact[] {
  const region = new Map(before)
  for (const report of removed) region.delete(report.id)
  for (const report of added) region.set(report.id, report)
  return [...region.values()].sort(compareReports)
}

async function eventsHolding(
  transaction: StoreTransaction,
  reportIds: readonly string[],
): Promise<readonly Event[]> {
  const holders = await transaction.eventIdsOf(reportIds)
  return transaction.events([...new Set(holders.map(holder => holder.eventId))])
}

/** The links with an end among the region's events, whose other end may lie outside. */
async function linksAfter(
  transaction: StoreTransaction,
  region: readonly EventReportFact[],
  events: readonly Event[],
): Promise<readonly EventLink[]> {
  const within = await transaction.withinOf(region.map(report => report.id))
  const reports = new Map(region.map(report => [report.id, report]))
  const outside = [...new Set(within.flatMap(fact => [fact.fromId, fact.toId]))].filter(
    id => !reports.has(id),
  )
  for (const report of await transaction.reports(outside)) reports.set(report.id, report)
  const eventIds = new Map(events.flatMap(event => event.reportIds.map(id => [id, event.id])))
  for (const { reportId, eventId } of await transaction.eventIdsOf(outside)) eventIds.set(reportId, eventId)
  return buildLinks(within, reports, eventIds)
}
