import { describe, expect, test } from 'vitest'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { createFolding } from '../../src/text/fold.ts'
import { createTransliteration } from '../../src/text/transliterate.ts'

const lexicon = readLexicon('lexicon')
const transliterate = createTransliteration(lexicon.latin, createFolding(lexicon.letters))

describe('the name of a person in Latin letters', () => {
  test.each([
    ['محمد علي', 'Mohamed Ali', 'words as they are mostly spelt'],
    ['مُحَمَّد عليّ', 'Mohamed Ali', 'vowel signs do not matter'],
    ['محـمد', 'Mohamed', 'a stretched word'],
    ['أحمد الهاشمي', 'Ahmed al-Hachemi', 'the article as al-'],
    ['الهاشمي', 'Al-Hachemi', 'with a capital where the name begins'],
    ['طارق الشمري', 'Tarek al-Shammari', 'also before letters that swallow it in speech'],
    ['عبد الله صالح', 'Abdullah Saleh', 'slave of God is one name'],
    ['عبدالله صالح', 'Abdullah Saleh', 'also where it is written in one'],
    ['عبد العزيز بن سالم', 'Abdelaziz Ben Salem', 'son of'],
    ['عبد الصفوق', 'Abd al-Safuq', 'slave of what no table knows'],
    ['أبو بكر الصالحي', 'Abu Bakr al-Salhi', 'father of'],
    ['خالد آل سرحان', 'Khalid Al Sarhan', 'house of is no article'],
    ['نصر الله', 'Nasrallah', 'two words that are one name'],
    ['نور الدين فرح', 'Nour al-Din Farah', 'al-Din'],
    ['فاطمة', 'Fatima', 'ta marbuta'],
    ['فاطمه', 'Fatima', 'or the ha that stands for it'],
    ['رؤوف', 'Raouf', 'hamza on its seat'],
    ['علاء', 'Alaa', 'hamza alone'],
    ['جان-بيار حداد', 'Jean-Pierre Haddad', 'a double name'],
    ['سالم «أبو علي»', 'Salem Abu Ali', 'quotation marks go'],
    ['John علي', 'John Ali', 'Latin letters stay'],
    ['محمد 6', 'Mohamed 6', 'digits stay'],
    ['دي لا روسا', 'De La Rusa', 'particles of other languages'],
  ])('%s is %s: %s', (name, latin) => {
    expect(transliterate(name, 'person')).toBe(latin)
  })

  test.each([
    ['دنقيش', 'Danqish'],
    ['طزقلاب', 'Tazaqlab'],
    ['بزبوطي', 'Bazbuti'],
    ['خشلونة', 'Khashluna'],
    ['غثذوش', 'Ghathdhush'],
    ['زعقوشي', 'Zaaqushi'],
    ['قطزيع', 'Qatzi'],
    ['ثقاعي', 'Thaqai'],
    ['شوزاب', 'Shuzab'],
    ['يوزافيك', 'Yuzafik'],
    ['قزلانية', 'Qazlaniya'],
    ['فرشلاند', 'Farashland'],
    ['بزاقش', 'Bazaqish'],
    ['ڤيزوڤ', 'Vizuv'],
    ['پيژون', 'Pizhun'],
    ['إزميش', 'Izmish'],
  ])('%s, which no table knows, is %s', (name, latin) => {
    expect(transliterate(name, 'person')).toBe(latin)
  })

  test.each([[''], ['ـــ'], ['،'], [' - '], ['«»'], ['َُ']])(
    'is empty where nothing can be written: "%s"',
    name => {
      expect(transliterate(name, 'person')).toBe('')
    },
  )

  test('is the same letters for every spelling that is searched alike', () => {
    expect(transliterate('أسامة إدريس', 'person')).toBe(transliterate('اسامه ادريس', 'person'))
  })
})

test('words that are names of places are spelt so in places alone', () => {
  expect(transliterate('جبل زلقوش', 'place')).toBe('Jabal Zalqush')
  expect(transliterate('عين الزلقوش', 'place')).toBe('Ain al-Zalqush')
})

test('words that a caller spells otherwise come before the tables', () => {
  const otherwise = (words: readonly string[], at: number) =>
    words[at] === 'محمد' ? { latin: 'X', count: 2 } : null
  expect(transliterate('علي محمد علي سالم', 'person', otherwise)).toBe('Ali X Salem')
})
