import { expect, it } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
import type { SourceDocument } from '../../src/extract/extraction.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readSeed } from '../api/seed.contract.ts'
import { HOSTILE, readHostile } from '../export/hostile.ts'
import { openExports } from '../export/open-exports.ts'
import { hasPython, runPython } from './find-python.ts'

const MODULES = ['requests', 'pandas', 'networkx', 'matplotlib', 'arabic_reshaper', 'bidi']

/** Each emoji is two UTF-16 code units and one character of Python, so that the two ways of counting part. */
const WITH_EMOJI: SourceDocument = {
  ...readSeed(),
  externalId: 'emoji',
  text: '📰📰 عاجل 🕊️ التقى وزير الخارجية المصري سامح شكري نظيره الأردني ناصر جودة في القاهرة يوم 5 مايو 2016.',
  publishedOn: '2016-05-06',
}

it.skipIf(!hasPython(...MODULES))('isnad.py does what it promises', { timeout: 120_000 }, async () => {
  const read = createReader(readLexicon('lexicon'))
  const server = await openExports([readSeed(), WITH_EMOJI, HOSTILE], source =>
    source.text === HOSTILE.text ? readHostile(source) : read(source),
  )
  try {
    const tests = ['-m', 'unittest', 'discover', '--start-directory', 'test/notebooks', '--verbose']
    const run = runPython(tests, { ISNAD_URL: server.url, PYTHONPATH: 'notebooks' })
    await expect(run).resolves.toBe('')
  } finally {
    await server.close()
  }
})
