/** An object's keys that have a value: GraphQL knows null and absence, filters only absence. */
export function withoutNulls<Given extends object>(
  given: Given,
): { readonly [Key in keyof Given]?: NonNullable<Given[Key]> } {
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  // fromEntries forgets which key had which type; the filter above has only taken keys away.
  return Object.fromEntries(entries) as { [Key in keyof Given]?: NonNullable<Given[Key]> }
}
