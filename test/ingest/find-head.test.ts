import { expect, test } from 'vitest'
import { findHead } from '../../src/ingest/find-head.ts'
import { createFolding } from '../../src/text/fold.ts'
import { testLexicon } from '../identity/test-lexicon.ts'

const folding = createFolding(testLexicon.letters)

test.each([
  ['القمة العربية الطارئة', 'قمة'],
  ['للقمة', 'قمة'],
  ['مؤتمرا دوليا', 'المؤتمر'],
  ['اجتماعاً', 'الاجتماع'],
  ['لقاءً', 'اللقاء'],
])('%s has the head of %s', (trigger, other) => {
  expect(findHead(trigger, folding)).toBe(findHead(other, folding))
})

test('two nouns have two heads', () => {
  expect(findHead('قمة', folding)).not.toBe(findHead('دورة', folding))
})
