import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sumUpForms } from '../../freeze/find-unsupported.ts'

const folding = (word: string) => word

test('a word counts with what is written together with it, once each', () => {
  const sums = sumUpForms(
    new Map([
      ['بيت', 40],
      ['والبيت', 30],
      ['وبيت', 20],
      ['للبيت', 5],
      ['بال', 1],
    ]),
    folding,
  )
  expect(sums.get('بيت')).toBe(95)
  expect(sums.get('البيت')).toBe(30)
  expect(sums.get('بال')).toBe(1)
})

test('NOTICE names the packages that are fetched with their versions', () => {
  const notice = readFileSync('lexicon/NOTICE.md', 'utf8')
  const packages = readFileSync('freeze/packages.txt', 'utf8').matchAll(
    /^([\w-]+)==([\d.]+) --hash=sha256:[0-9a-f]{64}$/gm,
  )
  const named = [...packages].map(([, name, version]) => `${name} ${version}`)
  expect(named).toHaveLength(2)
  for (const name of named) expect(notice).toContain(name)
})
