import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExplainer } from '../../src/explain/create-explainer.ts'
import type { Finding, Reason } from '../../src/explain/explanation.ts'
import { markSentences, markText } from '../../src/explain/mark-text.ts'
import { writePage } from '../../src/explain/write-page.ts'
import { writeTerminal } from '../../src/explain/write-terminal.ts'
import { createTracedReader } from '../../src/extract/create-reader.ts'
import { lexicon, readCorpus, sourceOf } from '../extract/read-text.ts'
import { gather } from '../gather.ts'

const read = createTracedReader(lexicon)
const explain = createExplainer(lexicon)
const explanationOf = (text: string, given = {}) => explain(read({ ...sourceOf(text), ...given }))
const findingsOf = (text: string) => explanationOf(text).sentences.flatMap(sentence => sentence.findings)

const TEXT =
  'أعلن وزير الخارجية الفرنسي جان مارك أيرولت أنه سيزور تونس يوم 15 مارس الجاري.\n' +
  'عقد مجلس الأمن الدولي جلسة طارئة في نيويورك أمس حول الأوضاع في سوريا، ولم يصدر عنها بيان. عقد مؤتمر.'

const findingOf = (text: string, words: string, kind: Finding['kind']) =>
  findingsOf(text).find(finding => finding.text === words && finding.kind === kind)

describe('an explanation', () => {
  test.each(readCorpus('events.tsv'))('holds every finding once, by place: $place', row => {
    const { extraction } = read(sourceOf(row.text('text')))
    const findings = findingsOf(row.text('text'))
    const count = (kind: Finding['kind']) => findings.filter(finding => finding.kind === kind).length
    expect(count('name')).toBe(extraction.entities.flatMap(entity => entity.mentions).length)
    expect(count('time')).toBe(extraction.times.length)
    expect(count('event')).toBe(extraction.events.length)
    expect(count('relation')).toBe(extraction.relations.length)
    expect(count('unread')).toBe(extraction.diagnostics.length)
    expect(new Set(findings.map(({ number }) => number)).size).toBe(findings.length)
  })

  test('names the rule of each name and time', () => {
    for (const finding of findingsOf(TEXT))
      if (finding.kind === 'name' || finding.kind === 'time') expect(finding.reason.rule).not.toBeNull()
  })

  test('names rows that hold what was read', () => {
    const rowsOf = ({ words }: Reason) => words
    const findings = findingsOf(TEXT)
    const words = findings.flatMap(({ reason }) => rowsOf(reason))
    expect(words.length).toBeGreaterThan(10)
    for (const { row } of words) {
      const [table = '', line = '0'] = row.split(':')
      expect(readFileSync(`lexicon/${table}`, 'utf8').split('\n')[Number(line) - 1]).toMatch(/^[^#]/)
    }
    const council = findingOf(TEXT, 'مجلس الأمن الدولي', 'name')?.reason.words[0]
    const [table = '', line = '0'] = council?.row.split(':') ?? []
    expect(readFileSync(`lexicon/${table}`, 'utf8').split('\n')[Number(line) - 1]).toContain(
      'مجلس الأمن الدولي',
    )
  })

  test('shows the title a person was found by, though it is no part of the name', () => {
    const words = findingOf('جاء الوزير زيد القمري إلى هنا.', 'زيد القمري', 'name')?.reason.words ?? []
    expect(words.map(({ as }) => as)).toContain('office')
  })

  test('gives each argument of an event its frame', () => {
    const session = findingsOf(TEXT).find(({ label }) => label === 'SESSION')
    const frames = readFileSync('lexicon/ar/frames.tsv', 'utf8').split('\n')
    const organizer = session?.parts.find(({ label }) => label === 'ORGANIZER')
    const [place = ''] = organizer?.reason.notes ?? []
    expect(frames[Number(place.split(':')[1]) - 1]).toMatch(/^aqada\tsubject\t-\tactor\t/)
    expect(session?.parts.map(({ label }) => label)).toEqual(['ORGANIZER', 'PLACE', 'WHEN', 'TOPIC'])
  })

  test('tells what a status rests on, and whose outcome an event is', () => {
    const statement = findingsOf(TEXT).find(({ label }) => label === 'STATEMENT')
    expect(statement?.says).toContain('NEGATED')
    expect(statement?.reason.notes.join()).toContain('negated')
    expect(statement?.parts).toMatchObject([{ label: 'OUTCOME', text: 'جلسة' }])
  })

  test('tells what was seen and not understood', () => {
    expect(findingOf('زار تونس في 2015-02-29.', '2015-02-29', 'unread')).toMatchObject({
      label: 'DATE_NOT_READ',
    })
  })

  test('reads from the right where the text is Arabic, from the left where it is not', () => {
    expect(explanationOf(TEXT).direction).toBe('rtl')
    expect(explanationOf('The UN met in Geneva.').direction).toBe('ltr')
  })
})

test('a sentence cut at its marks is the sentence, and every mark stands over its words', () => {
  const words = readCorpus('events.tsv').map(row => row.text('text'))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), texts => {
      const { sentences } = explanationOf(texts.join('\n'))
      for (const { sentence, marks } of markSentences(sentences)) {
        const stretches = markText(sentence, marks)
        expect(stretches.map(({ text }) => text).join('')).toBe(sentence.text)
        for (const { number, text } of sentence.findings.filter(({ kind }) => kind === 'name'))
          expect(
            stretches
              .filter(stretch => stretch.marks.some(mark => mark.number === number && mark.kind === 'name'))
              .map(stretch => stretch.text)
              .join(''),
          ).toBe(text)
      }
    }),
    { numRuns: 40 },
  )
})

describe('on a terminal', () => {
  const ESCAPE = '\u001b'

  test('there is colour only where it is wanted', () => {
    expect(writeTerminal(explanationOf(TEXT), true)).toContain(`${ESCAPE}[`)
    expect(writeTerminal(explanationOf(TEXT), false)).not.toContain(ESCAPE)
  })

  test('Arabic words stand on lines without Latin ones', () => {
    const lines = writeTerminal(explanationOf(TEXT), false).split('\n')
    expect(lines.filter(line => /\p{Script=Arabic}/u.test(line) && /\p{Script=Latin}/u.test(line))).toEqual(
      [],
    )
  })

  test('a text cannot steer it', () => {
    const hostile = `عقد ${ESCAPE}[2J\u009b31m\u202e مجلس الأمن جلسة في جنيف\r\u0007`
    const written = writeTerminal(explanationOf(hostile, { externalId: `${ESCAPE}]0;x` }), false)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

describe('as a page', () => {
  const page = async (text: string, given = {}) =>
    (await gather(writePage([explanationOf(text, given)]))).join('')

  test('no text of a document is markup', async () => {
    const hostile =
      '<script>alert(1)</script> عقد مجلس الأمن جلسة في "جنيف\' <img src=x onerror=alert(1)> & أمس'
    const given = { title: '</title><script>', publisher: '<b>', externalId: '"><i>' }
    const plain = await page(TEXT)
    const tags = (html: string) => new Set(html.match(/<\/?[a-z][a-z0-9]*/g))
    const written = await page(hostile, given)
    expect([...tags(written)].filter(tag => !tags(plain).has(tag))).toEqual([])
    expect(written.match(/<script/g)).toHaveLength(1)
  })

  test('its policy allows its own style and script and nothing else', async () => {
    const policy = (await page(TEXT)).match(/Content-Security-Policy" content="([^"]+)"/)?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/)
    expect(await page(TEXT)).not.toMatch(/(src|href)=/)
  })
})
