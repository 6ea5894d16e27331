/** The members of a JSON array, one a line, without its brackets. */
export async function* writeJsonList(members: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '\n'
  for await (const member of members) {
    yield `${separator}${JSON.stringify(member)}`
    separator = ',\n'
  }
}
