import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openSeedExports } from '../export/open-exports.ts'

const PAGE = readFileSync('docs/notebooks-javascript.md', 'utf8')
const TELL = `
const evidence = events.flatMap(event => event.participations.flatMap(participation => participation.evidence))
console.log(JSON.stringify({
  events: events.length,
  wrong: evidence.filter(({ quote, start, end, document }) => document.text.slice(start, end) !== quote).length,
  graph: [graph.order, graph.size],
  oic: graph.getNodeAttribute('ent-oic', 'labelAr'),
}))`

it('the page on JavaScript has code that runs as it is', async () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(PAGE) ?? []
  const server = await openSeedExports()
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', code + TELL],
      { env: { ...process.env, ISNAD_URL: new URL(server.url).origin } },
    )
    const { data } = await server.ask('{ events { totalCount } }')
    const { nodes, links } = JSON.parse(await server.exported('graph.json'))
    expect(JSON.parse(stdout)).toEqual({
      events: data.events.totalCount,
      wrong: 0,
      graph: [nodes.length, links.length],
      oic: 'منظمة التعاون الإسلامي',
    })
  } finally {
    await server.close()
  }
})
