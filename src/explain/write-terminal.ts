import type { ExplainedSentence, Explanation, Finding, Part, Reason } from './explanation.ts'
import { type Mark, markSentences, markText } from './mark-text.ts'

/** Controls, which a terminal would obey, and marks that would turn the direction of what stands beside them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is to be dropped
const NOT_SHOWN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

const COLOURS: Readonly<Record<Mark['kind'], string>> = {
  name: '36',
  time: '33',
  event: '1;35',
  relation: '34',
  unread: '31',
  part: '4',
}
const DIM = '2'

/**
 * An explanation as lines of text: each sentence, below it what was found there. Latin stands before Arabic and the two
 * on lines of their own where they would mix, so that a terminal shows them in order whatever it knows of directions.
 */
export function writeTerminal(explanation: Explanation, hasColour: boolean): string {
  const paint = (colour: string, text: string) => (hasColour ? `\u001b[${colour}m${text}\u001b[0m` : text)
  return [
    paint(DIM, headOf(explanation)),
    ...markSentences(explanation.sentences).flatMap(({ sentence, marks }) => [
      '',
      hasColour ? paintedText(sentence, marks, paint) : shown(sentence.text),
      ...sentence.findings.flatMap(finding => linesOf(finding, paint)),
    ]),
    '',
    '',
  ].join('\n')
}

type Paint = (colour: string, text: string) => string

function headOf({ id, externalId, publishedOn, publisher, readBy }: Explanation): string {
  const known = [
    externalId ?? id,
    publishedOn === null ? 'day of publication unknown' : `published ${publishedOn}`,
    `read by ${readBy}`,
    ...(publisher === null ? [] : [publisher]),
  ]
  return `== ${shown(known.join(' | '))}`
}

function paintedText(sentence: ExplainedSentence, marks: readonly Mark[], paint: Paint): string {
  return markText(sentence, marks)
    .map(stretch => {
      const text = shown(stretch.text)
      const innermost = stretch.marks.findLast(mark => mark.kind !== 'part') ?? stretch.marks.at(-1)
      return innermost === undefined ? text : paint(COLOURS[innermost.kind], text)
    })
    .join('')
}

function linesOf(
  { number, kind, label, says, text, reason, parts }: Finding,
  paint: Paint,
): readonly string[] {
  return [
    `  ${paint(COLOURS[kind], `${number} ${label}`)} ${shown(says)}${paint(DIM, reasonLine(reason))}`,
    `     ${shown(text)}`,
    ...parts.flatMap(part => linesOfPart(part, paint)),
  ]
}

function linesOfPart({ label, says, text, reason }: Part, paint: Paint): readonly string[] {
  return [
    `     ${label} ${shown(says)}${paint(DIM, reasonLine(reason))}`,
    ...(text === null ? [] : [`        ${shown(text)}`]),
  ]
}

function reasonLine({ rule, gloss, words, notes }: Reason): string {
  const rows = words.map(
    ({ as, row, condition }) => `${as} ${row}${condition === null ? '' : ` if ${condition}`}`,
  )
  const known = [...(rule === null ? [] : [gloss === null ? rule : `${rule}: ${gloss}`]), ...rows, ...notes]
  return known.length === 0 ? '' : ` [${shown(known.join('; '))}]`
}

function shown(text: string): string {
  return text.replace(NOT_SHOWN, '').replace(/\s*\n\s*/g, ' ')
}
