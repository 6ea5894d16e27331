import type { EventReportFact, Judgement } from '../../src/graph/facts.ts'
import type { Identity } from '../../src/graph/identity.ts'
import type { BackgroundEdge, EntityDescription, Event, EventEntityEdge } from '../../src/graph/projection.ts'
import { compareReports } from '../../src/graph/report-order.ts'
import { type EntityType, familyOf } from '../../src/vocabulary.ts'

const LISTED: readonly (readonly [string, EntityType, string | null])[] = [
  ['ent-un', 'ORGANIZATION', null],
  ['ent-council', 'BODY', null],
  ['ent-egypt', 'COUNTRY', 'EG'],
  ['ent-cairo', 'CITY', 'EG'],
  ['ent-qatar', 'COUNTRY', 'QA'],
  ['ent-doha', 'CITY', 'QA'],
  ['ent-minister', 'PERSON', null],
]

const BACKGROUND: readonly BackgroundEdge[] = [
  { fromId: 'ent-council', toId: 'ent-un', type: 'ORGAN_OF' },
  { fromId: 'ent-cairo', toId: 'ent-egypt', type: 'LOCATED_IN' },
  { fromId: 'ent-cairo', toId: 'ent-egypt', type: 'CAPITAL_OF' },
  { fromId: 'ent-egypt', toId: 'ent-un', type: 'MEMBER_OF' },
  { fromId: 'ent-doha', toId: 'ent-qatar', type: 'LOCATED_IN' },
]

const descriptions = new Map(LISTED.map(row => [row[0], describe(row)]))

/**
 * Another identity than the product's, small enough to be seen through: reports of one family and first day that name
 * one entity are near, and near reports are one event; DIFFERENT parts a pair, SAME joins one.
 */
export const simpleIdentity: Identity = {
  keysOf,
  wordsOf: text => [...new Set(text.toLowerCase().split(/\W+/))],
  areNear: (a, b) => a.id !== b.id && keysOf(a).some(key => keysOf(b).includes(key)),
  identify,
  describe: id => descriptions.get(id),
  latinNameOf: (type, name) =>
    type === 'PERSON'
      ? { text: `Latin ${name.length}`, language: 'ar-Latn', key: `latin ${name.length}` }
      : null,
  backgroundOf: id => BACKGROUND.filter(edge => edge.fromId === id),
  below: id => [...below(id)].filter(part => part !== id),
}

function keysOf(report: EventReportFact): readonly string[] {
  const day = report.date?.earliest
  if (!day) return []
  return [...new Set(report.arguments.map(({ entityId }) => `${familyOf(report.kind)} ${day} ${entityId}`))]
}

function below(id: string): Set<string> {
  const reached = new Set([id])
  for (const part of reached) for (const edge of BACKGROUND) if (edge.toId === part) reached.add(edge.fromId)
  return reached
}

function identify(reports: readonly EventReportFact[], judgements: readonly Judgement[]): readonly Event[] {
  const verdicts = new Map(judgements.map(({ a, b, verdict }) => [`${a} ${b}`, verdict]))
  const verdictOn = (a: EventReportFact, b: EventReportFact) =>
    verdicts.get(`${a.id} ${b.id}`) ?? verdicts.get(`${b.id} ${a.id}`)
  const belong = (a: EventReportFact, b: EventReportFact) =>
    verdictOn(a, b) === 'SAME' || (verdictOn(a, b) !== 'DIFFERENT' && simpleIdentity.areNear(a, b))
  const left = new Set(reports.toSorted(compareReports))
  const events: Event[] = []
  for (const founder of left) {
    const members = [founder]
    left.delete(founder)
    for (const member of members) {
      for (const other of left) {
        if (!belong(member, other)) continue
        left.delete(other)
        members.push(other)
      }
    }
    events.push(summarize(members.sort(compareReports), founder))
  }
  return events
}

function summarize(reports: readonly EventReportFact[], founder: EventReportFact): Event {
  const edges = (as: string) => foldEdges(reports, name => name === as)
  const roles = [...new Set(reports.flatMap(report => report.arguments.map(argument => argument.as)))]
  return {
    id: `ev-${founder.id.slice(4)}`,
    kind: founder.kind,
    family: familyOf(founder.kind),
    ploverType: founder.ploverType,
    status: founder.status,
    date: founder.date,
    sortDate: founder.date?.earliest ?? '9999-12-31',
    ordinal: founder.ordinal,
    claimedCount: founder.claimedCount,
    theme: founder.theme,
    topics: founder.topics,
    conflicts: [],
    reportCount: reports.length,
    documentCount: new Set(reports.map(report => report.documentId)).size,
    sourceCount: new Set(reports.map(report => report.sentenceKey)).size,
    reportIds: reports.map(report => report.id),
    participations: roles
      .flatMap(role =>
        role === 'PLACE' || role === 'TOPIC' ? [] : edges(role).map(edge => ({ ...edge, role })),
      )
      .sort(
        (a, b) =>
          b.evidenceCount - a.evidenceCount || compare(a.entityId, b.entityId) || compare(a.role, b.role),
      ),
    places: edges('PLACE'),
    about: edges('TOPIC'),
    possiblySameAs: [],
  }
}

function foldEdges(
  reports: readonly EventReportFact[],
  takes: (as: string) => boolean,
): readonly EventEntityEdge[] {
  const found = reports.flatMap(report => report.arguments).filter(argument => takes(argument.as))
  return [...new Set(found.map(argument => argument.entityId))]
    .map(entityId => {
      const own = found.filter(argument => argument.entityId === entityId)
      const basis = own.some(argument => argument.basis === 'STATED') ? 'STATED' : (own[0]?.basis ?? 'STATED')
      return { entityId, basis, evidenceCount: own.length } as const
    })
    .sort((a, b) => b.evidenceCount - a.evidenceCount || compare(a.entityId, b.entityId))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function describe([id, type, isoCode]: (typeof LISTED)[number]): EntityDescription {
  const name = id.slice(4)
  return {
    id,
    type,
    names: [
      { text: name, language: 'en', key: name },
      { text: `al-${name}`, language: 'ar', key: `al ${name}` },
    ],
    wikidataId: null,
    isoCode,
    latitude: type === 'CITY' ? 30.5 : null,
    longitude: type === 'CITY' ? 31 : null,
    inLexicon: true,
  }
}
