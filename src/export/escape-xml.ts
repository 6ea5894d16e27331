/** What XML 1.0 has no character for: controls but tab and line ends, halves of pairs, and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is to be dropped
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written out, since a reader of XML makes a space or a line feed of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as XML holds it, in an element or a quoted attribute: without control characters, every other one kept. */
export function escapeXml(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"\t\n\r]/g, character => ENTITIES[character] ?? '')
}
