import { expect, it } from 'vitest'
import { sentenceAround } from '../../src/network/evidence.ts'

const text = 'A first line.\n  The minister came. He spoke of peace! Then he left.\n'

it('finds the sentence around a passage, without the blanks around it', () => {
  const start = text.indexOf('minister')
  expect(sentenceAround(text, start, start + 8)).toEqual({ text: 'The minister came.', start: 16, end: 34 })
})

it('takes all sentences a passage reaches over', () => {
  const sentence = sentenceAround(text, text.indexOf('came'), text.indexOf('peace'))
  expect(sentence.text).toBe('The minister came. He spoke of peace!')
  expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
})
