import { expect, test } from 'vitest'
import { buildFacts } from '../../src/ingest/build-facts.ts'
import { createFactBackground } from '../../src/ingest/fact-background.ts'
import { lexicon, readText } from './read-text.ts'

const unlisted = (text: string) => readText(text).entities.filter(({ nameEn }) => nameEn === null)
const background = createFactBackground(lexicon)

test.each([
  ['سلم الجيران المتهم للحرس الوطني', 'الحرس الوطني'],
  ['سلم الجيران المتهم للشرطة العدلية', 'الشرطة العدلية'],
  ['كلمة للشاذلي العرفاوي', 'الشاذلي العرفاوي'],
  ['قرار للجنة التشريع العام', 'لجنة التشريع العام'],
  ['قرار لوزارة الفلاحة', 'وزارة الفلاحة'],
])('a name behind li- is named with the article that it hides: %s', (text, name) => {
  expect(unlisted(text).map(({ nameAr }) => nameAr)).toEqual([name])
})

test('a name with its article and behind li- is one entity, in one text and in two', () => {
  const [one, other] = [
    unlisted('أوقف الحرس الوطني المتهم. وسلم الجيران المتهم للحرس الوطني'),
    unlisted('سلم الجيران المتهم للحرس الوطني'),
  ]
  expect(one).toHaveLength(1)
  expect(one[0]?.mentions.map(mention => mention.text)).toEqual(['الحرس الوطني', 'لحرس الوطني'])
  expect(other.map(({ id }) => id)).toEqual(one.map(({ id }) => id))
})

test('the graph names it so, too, and a ministry with the state that its text tells', () => {
  const nameOf = (text: string) =>
    buildFacts(readText(text), background).mentions.find(({ type }) => type === 'ORGANIZATION')
  expect(nameOf('سلم الجيران المتهم للحرس الوطني')).toMatchObject({
    name: 'الحرس الوطني',
    key: 'الحرس الوطني',
  })
  expect(nameOf('قالت وزارة الدفاع في بغداد إن الوضع هادئ')).toMatchObject({
    name: 'وزارة الدفاع العراقية',
  })
  expect(nameOf('دعت منظمة التعاون إلى الحوار')).toMatchObject({ name: 'منظمة التعاون' })
})

test('a longer name behind li- lends itself to its beginning as one with its article does', () => {
  const text = 'قرار للمجلس الأعلى للزراعة البحرية. وقال الخبير إن القرار للمجلس الأعلى صائب'
  expect(unlisted(text).map(({ mentions }) => mentions.map(mention => mention.text))).toEqual([
    ['لمجلس الأعلى للزراعة البحرية', 'لمجلس الأعلى'],
  ])
})

test('a ministry is known again by the beginning of its name', () => {
  const text = 'أعلنت وزارة الزراعة والثروة السمكية الخطة. وقالت وزارة الزراعة إن الخطة كاملة'
  expect(unlisted(text).map(({ mentions }) => mentions.map(mention => mention.text))).toEqual([
    ['وزارة الزراعة والثروة السمكية', 'وزارة الزراعة'],
  ])
})
