import { isUtf8 } from 'node:buffer'
import { IsnadError } from '../errors.ts'

/** The text of some bytes in UTF-8, without a byte order mark. `offset` is where they begin in their file, for messages. */
export function decodeText(bytes: Uint8Array, offset = 0): string {
  const nul = bytes.indexOf(0)
  if (nul >= 0 && !isUtf16(bytes))
    throw new IsnadError(
      'DOCUMENT_NOT_TEXT',
      `Byte ${offset + nul} is NUL, so this is no text; give plain text in UTF-8.`,
      { value: offset + nul },
    )
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  const bad = offset + firstBadByte(bytes)
  throw new IsnadError('DOCUMENT_NOT_UTF8', `Byte ${bad} is not UTF-8; save the text in UTF-8.`, {
    value: bad,
  })
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** The longest beginning that is whole UTF-8 ends before it; halving finds it, since what is cut inside a character only lacks its end. */
function firstBadByte(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(bytes.subarray(0, startOfCharacter(bytes, middle)))) low = middle
    else high = middle - 1
  }
  return startOfCharacter(bytes, low)
}

/** Steps back from a cut inside a character to that character's first byte. */
function startOfCharacter(bytes: Uint8Array, cut: number): number {
  for (let back = 1; back <= 3 && back <= cut; back += 1) {
    const byte = bytes[cut - back] ?? 0
    if (byte < 0x80) return cut
    if (byte >= 0xc0) return lengthOf(byte) > back ? cut - back : cut
  }
  return cut
}

function lengthOf(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
}
