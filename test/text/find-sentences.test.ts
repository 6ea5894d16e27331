import { expect, test } from 'vitest'
import { findSentences } from '../../src/text/find-sentences.ts'

const sentencesOf = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['a full stop before a blank', 'One. Two', ['One.', 'Two']],
  ['an Arabic question mark', '\u0645\u0646\u061f \u0647\u0648', ['\u0645\u0646\u061f', '\u0647\u0648']],
  ['several marks and a closing quote', '"One?!" Two', ['"One?!"', 'Two']],
  ['a line break', 'Title\n\n  One', ['Title', 'One']],
  [
    'a full stop that stands alone',
    '\u0645\u0633\u062f\u0648\u062f . \u0648 \u064a\u0639\u062a\u0628\u0631',
    ['\u0645\u0633\u062f\u0648\u062f .', '\u0648 \u064a\u0639\u062a\u0628\u0631'],
  ],
])('a sentence ends at %s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test.each([
  ['inside a number', 'It was 3.5 percent'],
  ['after a single letter', '\u062f. \u0645\u062d\u0645\u062f \u062d\u0636\u0631'],
  ['inside an abbreviation', 'the U.S. envoy'],
])('a sentence does not end %s', (_, text) => {
  expect(sentencesOf(text)).toEqual([text])
})

test('a text of blanks has no sentence', () => {
  expect(findSentences(' \n \t')).toEqual([])
})
