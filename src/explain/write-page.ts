import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { escapeXml } from '../export/escape-xml.ts'
import { ENTITY_TYPES } from '../vocabulary.ts'
import type { Explanation, Finding, Part, Reason } from './explanation.ts'
import { type Mark, type MarkedSentence, markSentences, markText } from './mark-text.ts'

const STYLE = readPart('page.css')
const SCRIPT = readPart('page.js')
const POLICY = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`

const SHOWN = [
  ['names', 'names'],
  ['times', 'times'],
  ['events', 'events and offices'],
  ['unread', 'not understood'],
] as const

/** Explanations as one HTML page that needs nothing else: no request leaves it, and no text of a document can act in it. */
export async function* writePage(explanations: AsyncIterable<Explanation> | Iterable<Explanation>) {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What Isnad reads, and why</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>What Isnad reads, and why</h1>
<p class="guide">Each line beside a sentence is one finding, to be judged right or wrong by itself. The words it rests on are
marked in the sentence: names by the colour of their type, times by a wave, events in bold. "why" tells the rule and the rows of
the tables in <code>lexicon/</code>. Hover over a finding, or over words, to see what belongs together.</p>
<ul class="legend">${ENTITY_TYPES.map(type => `<li class="name ${type}">${type}</li>`).join('')}</ul>
</header>
<section class="controls" aria-label="What is listed">${SHOWN.map(([id, words]) => `<label><input type="checkbox" id="show-${id}" checked> ${words}</label>`).join('')}</section>
<main>
`
  let count = 0
  for await (const explanation of explanations) {
    count += 1
    yield document(explanation, `d${count}`)
  }
  yield `</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function document(explanation: Explanation, prefix: string): string {
  const { externalId, id, title, publishedOn, publisher, readBy, direction, sentences } = explanation
  const meta = [
    publishedOn === null ? 'day of publication unknown' : `published ${publishedOn}`,
    ...(publisher === null ? [] : [publisher]),
    id,
    `read by ${readBy}`,
  ]
  return `<article>
<h2 dir="auto">${escapeXml(title ?? externalId ?? id)}</h2>
<p class="meta">${[...(externalId === null ? [] : [externalId]), ...meta].map(part => `<bdi>${escapeXml(part)}</bdi>`).join(' &middot; ')}</p>
${markSentences(sentences)
  .map(marked => section(marked, direction, prefix))
  .join('')}</article>
`
}

function section(
  { sentence, marks }: MarkedSentence,
  direction: Explanation['direction'],
  prefix: string,
): string {
  const language = direction === 'rtl' ? ' lang="ar"' : ''
  return `<section class="sentence">
<p class="text" dir="${direction}"${language}>${markText(sentence, marks)
    .map(stretch => (stretch.marks.length === 0 ? escapeXml(stretch.text) : markElement(stretch, prefix)))
    .join('')}</p>
<ul class="findings">${sentence.findings.map(finding => item(finding, prefix)).join('')}</ul>
</section>
`
}

function markElement(
  { text, marks }: { readonly text: string; readonly marks: readonly Mark[] },
  prefix: string,
): string {
  const name = marks.findLast(mark => mark.kind === 'name')
  const classes = [
    ...(name === undefined ? [] : ['name', name.label]),
    ...new Set(marks.filter(mark => mark.kind !== 'name').map(mark => `is-${mark.kind}`)),
  ]
  const ids = [...new Set(marks.map(mark => `${prefix}${mark.number}`))]
  const told = [...new Set(marks.map(mark => `${mark.number} ${mark.label}`))]
  return `<mark class="${classes.join(' ')}" data-of="${ids.join(' ')}" title="${escapeXml(told.join(', '))}">${escapeXml(text)}</mark>`
}

function item({ number, kind, label, says, text, reason, parts }: Finding, prefix: string): string {
  const list = parts.length === 0 ? '' : `<ul class="parts">${parts.map(partItem).join('')}</ul>`
  const colour = kind === 'name' ? `name ${label}` : kind
  return `<li id="${prefix}${number}" class="is-${kind}" tabindex="0"><span class="number">${number}</span> <bdi>${escapeXml(text)}</bdi> <span class="label ${colour}">${label}</span> ${escapeXml(says)}${why(reason)}${list}</li>
`
}

function partItem({ label, says, text, reason }: Part): string {
  const words = text === null ? '' : ` <bdi>${escapeXml(text)}</bdi>`
  return `<li><span class="label">${label}</span>${words} ${escapeXml(says)}${why(reason)}</li>`
}

function why({ rule, gloss, words, notes }: Reason): string {
  const reasons = [
    ...(rule === null
      ? []
      : [`${gloss === null ? '' : `${escapeXml(gloss)}, `}rule <code>${escapeXml(rule)}</code>`]),
    ...words.map(
      word =>
        `<bdi>${escapeXml(word.text)}</bdi> ${escapeXml(word.as)} <code>${escapeXml(word.row)}</code>${word.condition === null ? '' : ` (only if: ${escapeXml(word.condition)})`}`,
    ),
    ...notes.map(escapeXml),
  ]
  if (reasons.length === 0) return ''
  return ` <details class="why"><summary>why</summary> ${reasons.join('; ')}</details>`
}

function readPart(name: string): string {
  return readFileSync(new URL(`../../web/explain/${name}`, import.meta.url), 'utf8')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
