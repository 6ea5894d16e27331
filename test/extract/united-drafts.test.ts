import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Draft } from '../../src/extract/events/draft.ts'
import { UnitedDrafts } from '../../src/extract/events/united-drafts.ts'

function draftOf(noun: string, ordinal: number | null, sentence: number): Draft {
  return {
    noun,
    kind: 'MEETING',
    kindOfOne: 'MEETING',
    ploverType: null,
    gender: 'm',
    genders: new Set(['m']),
    sentence,
    paragraph: 0,
    isDefinite: false,
    hasArticle: false,
    isPlural: false,
    isAttended: false,
    isSource: false,
    hasAdjective: false,
    claimedCount: null,
    ordinal,
    themeSpan: null,
    triggers: [],
    arguments: [],
    times: [],
    hasBorrowedTimes: false,
    hasSuffix: false,
    topics: [],
    signals: new Set(),
    within: [],
    needs: [],
    filled: new Set(),
    status: null,
  }
}

const noun = fc.constantFrom('ijtima', 'qimma')
const ordinal = fc.constantFrom(null, 1, 2)
const step = fc.record({ noun, ordinal, isNewSentence: fc.boolean(), change: fc.option(fc.nat(20)) })

it('finds the draft that going through all from the end would find, also behind changes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      const united = new UnitedDrafts()
      let sentence = 0
      for (const { noun, ordinal, isNewSentence, change } of steps) {
        if (isNewSentence) sentence += 1
        const here = sentence
        const conditions: ((draft: Draft) => boolean)[] = [
          draft => draft.noun === noun && draft.ordinal === ordinal,
          draft => draft.noun === noun && draft.sentence !== here,
          draft => draft.ordinal === ordinal && draft.sentence !== here,
        ]
        for (const isSought of conditions) {
          const place = united.drafts.findLastIndex(isSought)
          expect(united.findLast(isSought)).toBe(place < 0 ? undefined : place)
        }
        if (change !== null && change < united.drafts.length)
          united.change(change, draft => {
            draft.ordinal = ordinal
          })
        else united.add(draftOf(noun, ordinal, here))
      }
    }),
  )
})

it('looks at few of many that look alike', () => {
  const united = new UnitedDrafts()
  for (let at = 0; at < 1000; at += 1) united.add(draftOf('ijtima', at % 3, Math.floor(at / 10)))
  let asked = 0
  const found = united.findLast(() => {
    asked += 1
    return false
  })
  expect([found, asked, united.drafts.length]).toEqual([undefined, 6, 1000])
})

it('takes no change of a draft that is not there', () => {
  expect(() => new UnitedDrafts().change(0, () => undefined)).toThrow('no draft at 0')
})
