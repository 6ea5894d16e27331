import { describe, expect, it } from 'vitest'
import { breakLabel, cleanLabel, directionOf, directionOfLabel } from '../../../web/network/clean-label.ts'

describe('a label', () => {
  it.each([
    ['منظمة\u202eالتعاون\u202c', 'منظمة التعاون'],
    ['\u2067الأمم المتحدة\u2069', 'الأمم المتحدة'],
    ['one\u0000two\r\nthree', 'one two three'],
    ['  القدس  ', 'القدس'],
  ])('loses what turns or breaks the text around it', (given, clean) => {
    expect(cleanLabel(given)).toBe(clean)
  })

  it('keeps the joiners that Arabic and Persian words need', () => {
    expect(cleanLabel('می\u200cخواهم')).toBe('می\u200cخواهم')
  })

  it.each([
    ['الأمم المتحدة', 'rtl'],
    ['"القدس" 2015', 'rtl'],
    ['2015: UN', 'ltr'],
    ['', 'ltr'],
    ['UNESCO اليونسكو', 'ltr'],
  ] as const)('is read as its first letter is: %s', (label, direction) => {
    expect(directionOf(label)).toBe(direction)
  })

  it('of an event is read as the language it is written in, with whatever name it begins', () => {
    expect(directionOfLabel('خارجية فرنسا: visit to Tunisia', 'EVENT', 'en')).toBe('ltr')
    expect(directionOfLabel('UNESCO: اجتماع', 'EVENT', 'ar')).toBe('rtl')
    expect(directionOfLabel('UNESCO', 'ENTITY', 'ar')).toBe('ltr')
  })

  it('breaks between words, and tells by dots that more of it follows', () => {
    const label = 'مؤتمر الأمانة العامة لمنظمة التعاون الإسلامي في جاكرتا'
    expect(breakLabel(label, 26, 5).join(' ')).toBe(label)
    expect(breakLabel(label, 26, 2)).toEqual(['مؤتمر الأمانة العامة', 'لمنظمة التعاون الإسلامي في\u2026'])
    expect(breakLabel('القدس', 26, 2)).toEqual(['القدس'])
  })
})
