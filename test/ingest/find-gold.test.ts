import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { findGold } from './find-gold.ts'

it('tells that every event, participant, place and date of a folder is found again', async () => {
  const answer = await findGold(fileURLToPath(new URL('gold-shape/', import.meta.url)))
  expect(answer).toEqual({
    documents: 6,
    refused: [],
    violations: [],
    recovery: {
      events: { given: 15, lost: [] },
      participants: { given: 21, lost: [] },
      places: { given: 11, lost: [] },
      dates: { given: 11, lost: [] },
    },
  })
})

it('tells which document was refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-gold-'))
  const gold = {
    document: { id: 'a', text: 'نص', language: 'ar', publishedOn: null, outlet: null },
    entities: [],
  }
  const event = { id: 'e1', kind: 'PARTY', triggers: [], who: [], where: [], when: null }
  await writeFile(join(folder, 'a.json'), JSON.stringify({ ...gold, events: [event] }))
  const { refused } = await findGold(folder)
  expect(refused).toEqual([expect.stringMatching(/^a\.json: .*events\.0/)])
  await rm(folder, { recursive: true })
})
