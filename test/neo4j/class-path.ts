import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const POM = join(import.meta.dirname, 'pom.xml')
const CACHED = join(import.meta.dirname, '../../node_modules/.cache/isnad/neo4j-class-path.txt')

/** The class path of the database; resolved by Maven the first time, and again when a jar has gone. */
export async function readClassPath(): Promise<string> {
  const cached = await readFile(CACHED, 'utf8').catch(() => '')
  if (cached !== '' && cached.split(delimiter).every(jar => existsSync(jar))) return cached
  await mkdir(dirname(CACHED), { recursive: true })
  const goal = 'dependency:build-classpath'
  await promisify(execFile)('mvn', ['-q', '-B', '-f', POM, goal, `-Dmdep.outputFile=${CACHED}`])
  return readFile(CACHED, 'utf8')
}
