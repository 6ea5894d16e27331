/** Texts of any length on which a reader that goes back over what it read would be slow, by name. */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one letter': repeat('\u0627'),
  'one proclitic': repeat('\u0648'),
  'one Latin letter': repeat('a'),
  slashes: repeat('/'),
  brackets: repeat('('),
  quotes: repeat('\u00ab'),
  digits: repeat('7'),
  'single digits': repeat('7 '),
  spaces: repeat(' '),
  'end marks': repeat('.'),
  'line breaks': repeat('\n'),
  'alternating names': repeat('القاهرة والرباط '),
  'names and what stands for them': repeat('منظمة التعاون الإسلامي ثم المنظمة '),
  'persons and offices': repeat('وزير الخارجية سالم الحداد ووزير الداخلية '),
  days: repeat('12 مارس 2016 '),
  'clauses in the future': repeat('سيجتمع في 3 مايو '),
  'alternating events': repeat('عقد اجتماع في القاهرة والاجتماع في الرباط وقمة في تونس '),
  'numbered events': length => {
    let text = ''
    for (let number = 1; text.length < length; number += 1)
      text += `عقد الاجتماع رقم ${number} في القاهرة. وبحث الاجتماع رقم ${number} الأزمة.\n`
    return text.slice(0, length)
  },
}

function repeat(words: string): (length: number) => string {
  return length => words.repeat(Math.ceil(length / words.length)).slice(0, length)
}
