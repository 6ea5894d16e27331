import { expect, test } from 'vitest'
import { read, sourceOf } from './read-text.ts'

const capitalIn = (text: string, publisher: string | null) => {
  const { entities } = read({ ...sourceOf(text), publisher })
  const told = entities.find(({ mentions }) => mentions.some(mention => mention.form === 'NOMINAL'))
  return told?.nameEn ?? null
}

test('the capital alone is that of the country of the publisher', () => {
  expect(capitalIn('انقطع الماء في العاصمة منذ الصباح', 'Jawhara FM')).toBe('Tunis')
  expect(capitalIn('يعود الخبير التونسي من كندا وفرنسا، ويعرض عمله في العاصمة', 'Jawhara FM')).toBe('Tunis')
})

test('the capital alone is that of another country where the text does not tell of its own', () => {
  expect(capitalIn('تظاهر عمال من كندا أمام مقر الشركة في العاصمة', 'Jawhara FM')).toBe('Ottawa')
})

test('the capital alone stands for none where another country is told far oftener', () => {
  const text = 'زار الخبير التونسي كندا، ورحب الوزير الكندي بالشركة الكندية في العاصمة'
  expect(capitalIn(text, 'Jawhara FM')).toBeNull()
})

test('the capital alone of an unknown publisher is that of the country told most', () => {
  expect(capitalIn('انقطع الماء في العاصمة منذ الصباح', null)).toBeNull()
  expect(capitalIn('رحبت كندا بالمعرض الكندي في العاصمة بعد زيارة فرنسا', 'Nobody')).toBe('Ottawa')
})
