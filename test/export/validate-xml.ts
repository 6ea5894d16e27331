import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

/** What the schema of a format finds wrong with a file; nothing where it is valid. */
export async function findXmlErrors(format: 'graphml' | 'gexf', contents: string): Promise<string[]> {
  const schema = readFileSync(new URL(`${format}.xsd`, import.meta.url), 'utf8')
  const { errors } = await validateXML({
    xml: { fileName: `graph.${format}`, contents },
    schema: [{ fileName: `${format}.xsd`, contents: schema }],
    initialMemoryPages: 256,
    maxMemoryPages: 4096,
  })
  return errors.map(error => error.message)
}
