const LINE_FEED = 0x0a

/** One line of a stream of bytes, without its line feed; `offset` is where it begins. */
export interface Line {
  readonly number: number
  readonly offset: number
  /** null where it is longer than allowed. */
  readonly content: Uint8Array | null
}

/** The lines of a stream, one by one; of a line longer than `limit` bytes nothing is kept. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Line> {
  let [number, offset, size] = [1, 0, 0]
  let parts: Uint8Array[] = []
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const take = (): Line => {
    const line = { number, offset, content: size > limit ? null : Buffer.concat(parts) }
    parts = []
    number += 1
    offset += size + 1
    size = 0
    return line
  }
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield take()
}
