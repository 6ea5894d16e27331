/** By UTF-16 code units, as ids and ISO days sort alike everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
