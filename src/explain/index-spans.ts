import type { Span } from '../extract/extraction.ts'

/** Finds those of some spans, which stand in order and do not overlap, that meet another one, in logarithmic time. */
export function indexSpans<Member extends Span>(
  members: readonly Member[],
): (span: Span) => readonly Member[] {
  const firstEndingAfter = (offset: number) => {
    let [low, high] = [0, members.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((members[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
  return ({ start, end }) => {
    const first = firstEndingAfter(start)
    let last = first
    while ((members[last]?.start ?? end) < end) last += 1
    return members.slice(first, last)
  }
}
