/** The words of a name, folded. */
export function foldedWords(name: string, fold: (text: string) => string): readonly string[] {
  return fold(name)
    .split(/\s+/)
    .filter(word => word !== '')
}
