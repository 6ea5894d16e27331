import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { escapeXml } from '../../src/export/escape-xml.ts'
import { HOSTILE, readHostile } from './hostile.ts'
import { type ExportServer, openExports, openSeedExports } from './open-exports.ts'
import { findXmlErrors } from './validate-xml.ts'

const FORMATS = ['graphml', 'gexf'] as const

describe('text in XML', () => {
  it('has no markup and no control characters, and keeps its directions', () => {
    expect(escapeXml('\u0000<a b="&">\u001b\ufffe\ud800 \u202e\u0639\u202c\u{1f54a}')).toBe(
      '&lt;a b=&quot;&amp;&quot;&gt; \u202e\u0639\u202c\u{1f54a}',
    )
  })

  it('keeps tabs and line ends through attributes', () => {
    expect(escapeXml('a\tb\r\nc')).toBe('a&#9;b&#13;&#10;c')
  })
})

describe.each(FORMATS)('%s', format => {
  let seed: ExportServer
  let hostile: ExportServer
  let empty: ExportServer
  beforeAll(async () => {
    seed = await openSeedExports()
    hostile = await openExports([HOSTILE], readHostile)
    empty = await openExports([])
  })
  afterAll(() => Promise.all([seed?.close(), hostile?.close(), empty?.close()]))

  it('is valid', async () => {
    expect(await findXmlErrors(format, await seed.exported(`graph.${format}`))).toEqual([])
  })

  it('is told to be invalid by the same schema where an edge has no end', async () => {
    const broken = (await seed.exported(`graph.${format}`)).replace(/<node id="ent-oic".*\n/, '')
    expect(await findXmlErrors(format, broken)).not.toEqual([])
  })

  it('is valid whatever a name is', async () => {
    const text = await hostile.exported(`graph.${format}`)
    expect(await findXmlErrors(format, text)).toEqual([])
    expect(text).toContain(
      '\u202e\u0645\u0631\u062d\u0628\u0627\u202c &lt;img onerror=alert(1)&gt;&amp;amp;&#10;,]]&gt;',
    )
  })

  it('is valid for an empty graph', async () => {
    const text = await empty.exported(`graph.${format}`)
    expect(await findXmlErrors(format, text)).toEqual([])
    expect(text).not.toMatch(/<(node|edge) /)
  })
})
