import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => join('src', path))

const NODE_FLOOR = [20, 19, 0] as const
const LONGEST_FILE = 300
/** Files that read better whole, with the reason. */
const LONG_FILES: Readonly<Record<string, string>> = {}

test('layers import left only, and no two files import each other', () => {
  const printed = execFileSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.json',
      '--output-type',
      'json',
      'src',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const { summary } = JSON.parse(printed) as {
    summary: { violations: readonly { from: string; to: string; rule: { name: string } }[] }
  }
  expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
})

describe('a source file', () => {
  test.each(sources)('%s is written in ASCII', path => {
    const text = readFileSync(path, 'utf8')
    const foreign = [...text].findIndex(letter => letter.charCodeAt(0) > 0x7f)
    const line = foreign < 0 ? null : text.slice(0, foreign).split('\n').length
    expect(line).toBeNull()
  })

  test('is short, or stands on the list with its reason', () => {
    const long = sources.filter(path => readFileSync(path, 'utf8').split('\n').length > LONGEST_FILE)
    expect(long.map(path => path.replaceAll('\\', '/')).sort()).toEqual(Object.keys(LONG_FILES).sort())
  })
})

describe('every runtime dependency runs on the Node floor', () => {
  const { dependencies, engines } = readPackage('package.json')

  test('which package.json states', () => {
    expect(engines?.node).toBe('>=20.19')
  })

  test.each(Object.keys(dependencies ?? {}))('%s', name => {
    const range = readPackage(join('node_modules', name, 'package.json')).engines?.node ?? '*'
    expect(range.split('||').some(part => includesFloor(part.trim()))).toBe(true)
  })
})

function readPackage(path: string) {
  return JSON.parse(readFileSync(path, 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>
    engines?: { node?: string }
  }
}

/** Whether one range of an `engines` field holds the floor: comparators, a caret, a tilde, a bare version or a star. */
function includesFloor(range: string): boolean {
  return range
    .replace(/(>=|<=|>|<)\s+/g, '$1')
    .split(/\s+/)
    .every(comparator => {
      const [, sign = '', version = ''] = comparator.match(/^(>=|<=|>|<|\^|~|=)?v?([\d.x*]*)/) ?? []
      if (version === '' || version.startsWith('*') || version.startsWith('x')) return true
      const wanted = version.split('.').map(part => Number.parseInt(part, 10) || 0)
      const order = compare(NODE_FLOOR, wanted)
      if (sign === '>=') return order >= 0
      if (sign === '>') return order > 0
      if (sign === '<=') return order <= 0
      if (sign === '<') return order < 0
      const isSameMajor = wanted[0] === NODE_FLOOR[0]
      if (sign === '^') return isSameMajor && order >= 0
      if (sign === '~') return isSameMajor && wanted[1] === NODE_FLOOR[1] && order >= 0
      return isSameMajor && (version.split('.').length === 1 || wanted[1] === NODE_FLOOR[1])
    })
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < 3; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
