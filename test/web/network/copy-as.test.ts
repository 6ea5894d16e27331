import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  copyAsGraphql,
  copyAsPython,
  exportFilter,
  exportLink,
  playgroundLink,
} from '../../../web/network/copy-as.ts'
import { pictureQuestion } from '../../../web/network/questions.ts'
import { firstView } from '../../../web/network/view.ts'
import { CONFERENCE } from '../../api/extractions.ts'
import { startServer, type TestServer } from '../../api/start-server.ts'
import { hasPython, runPython } from '../../notebooks/find-python.ts'

const view = { ...firstView('en'), ids: ['ent-oic', 'ev-1'] }
const question = pictureQuestion({ ...view, ids: ['ent-oic'] }, ['ent-oic'])

let server: TestServer
beforeAll(async () => {
  server = await startServer([CONFERENCE])
})
afterAll(() => server?.close())

describe('what is copied', () => {
  it('is a query that GraphQL reads and answers, with its variables', async () => {
    const text = copyAsGraphql(question)
    expect(parse(text).definitions).toHaveLength(1)
    const variables = JSON.parse(text.slice(text.indexOf('# variables:') + 12).replaceAll(/^# ?/gm, ''))
    expect(variables).toEqual(question.variables)
    const { data, errors } = await server.ask(text, variables)
    expect(errors).toBeUndefined()
    expect(data.picture.nodes.length).toBeGreaterThan(2)
  })

  it('opens in the playground', () => {
    const { searchParams } = new URL(playgroundLink(question), server.url)
    expect(searchParams.get('query')).toBe(question.query)
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual(question.variables)
  })

  it.skipIf(!hasPython('requests', 'networkx'))(
    'is a Python program that gives the same network',
    async () => {
      const directory = await mkdtemp(join(tmpdir(), 'isnad-copied-'))
      writeFileSync(join(directory, 'copied.py'), copyAsPython(question, new URL(server.url).origin))
      const program = `import sys; sys.path.insert(0, "notebooks"); sys.path.insert(0, ${JSON.stringify(directory)})
import copied
print(len(copied.network), copied.network.number_of_edges())`
      const { data } = await server.ask(question.query, { ...question.variables })
      const printed = await runPython(['-c', program])
      await rm(directory, { recursive: true })
      expect(printed.trim().split('\n').at(-1)).toBe(
        `${data.picture.nodes.length} ${data.picture.edges.length}`,
      )
    },
  )
})

describe('the filter to take tables home with', () => {
  it('takes the events around the actors in the middle, in whatever part', async () => {
    const where = exportFilter(view)
    expect(where?.or).toHaveLength(3)
    const { data } = await server.ask(
      'query ($where: EventFilter) { events(where: $where) { totalCount } }',
      {
        where,
      },
    )
    const table = await (await fetch(server.page(exportLink('events.csv', where ?? {})))).text()
    expect(data.events.totalCount).toBeGreaterThan(0)
    expect(table.trimEnd().split('\n')).toHaveLength(data.events.totalCount + 1)
  })

  it('takes all that counts for the whole network, and is none around an event alone', () => {
    expect(exportFilter({ ...firstView('en'), whole: true })?.statuses).toEqual([
      'HELD',
      'ONGOING',
      'ANNOUNCED',
    ])
    expect(exportFilter({ ...firstView('en'), ids: ['ev-1'] })).toBeNull()
  })
})
