import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finished, firstLine, startIsnad } from '../cli/run-isnad.ts'
import { hasPython, runPython } from './find-python.ts'

const NOTEBOOKS = readdirSync('notebooks').filter(name => name.endsWith('.ipynb'))

interface Cell {
  readonly cell_type: string
  readonly source: string | readonly string[]
  readonly outputs?: readonly unknown[]
  readonly execution_count?: number | null
}

interface Shown {
  readonly text: readonly string[]
  readonly pictures: number
}

describe.each(NOTEBOOKS)('notebooks/%s', name => {
  const { cells }: { readonly cells: readonly Cell[] } = JSON.parse(
    readFileSync(join('notebooks', name), 'utf8'),
  )
  const sourceOf = ({ source }: Cell) => (typeof source === 'string' ? source : source.join(''))

  it('is kept without outputs', () => {
    const code = cells.filter(cell => cell.cell_type === 'code')
    expect(code.map(cell => [cell.outputs, cell.execution_count])).toEqual(code.map(() => [[], null]))
  })

  it('tells in Arabic and English what each part shows', () => {
    const prose = cells.filter(cell => cell.cell_type === 'markdown').map(sourceOf)
    expect(prose.length).toBeGreaterThan(4)
    for (const text of prose) {
      expect(text).toMatch(/dir="rtl"[^>]*>[^<]*\p{Script=Arabic}/u)
      expect(text.slice(text.lastIndexOf('>'))).toMatch(/[A-Za-z]{3}/)
    }
  })

  it('asserts what it shows', () => {
    const code = cells.filter(cell => cell.cell_type === 'code').map(sourceOf)
    expect(code.filter(text => text.includes('assert ')).length).toBeGreaterThan(4)
  })
})

describe.skipIf(!hasPython('requests', 'pandas', 'networkx', 'matplotlib', 'nbclient', 'ipykernel'))(
  'on the demo graph',
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'isnad-notebooks-'))
    let server: ReturnType<typeof startIsnad>
    let url: string
    beforeAll(async () => {
      server = startIsnad(['serve', '--port', '0', '--demo', '--data', directory])
      url = (await firstLine(server)).listening
    })
    afterAll(async () => {
      server.kill('SIGTERM')
      await finished(server)
      rmSync(directory, { recursive: true })
    })

    async function run(name: string, ...settings: readonly string[]): Promise<Shown> {
      const path = join('notebooks', `${name}.ipynb`)
      return JSON.parse(
        await runPython(['test/notebooks/run_notebook.py', path, ...settings], { ISNAD_URL: url }),
      )
    }

    it('the relationships of the OIC are shown with the sentence behind each', async () => {
      const { text, pictures } = await run('relationships-of-one-actor')
      expect(pictures).toBe(1)
      const shown = text.join('\n')
      for (const partner of ['جامعة الدول العربية', 'الأمم المتحدة']) expect(shown).toContain(partner)
      expect(shown).toContain('بالشراكة مع <mark>جامعة الدول العربية</mark>')
    })

    it('the relationships of another actor are shown, in English', async () => {
      const { text } = await run('relationships-of-one-actor', 'NAME="security council"', 'LANGUAGE="en"')
      expect(text.join('\n')).toContain('League of Arab States')
    })

    it('an actor that met nobody has no tie and no sentence', async () => {
      expect((await run('relationships-of-one-actor', 'NAME="السعودية"')).pictures).toBe(1)
    })

    it('a name that nobody has is told', async () => {
      await expect(run('relationships-of-one-actor', 'NAME="قطرة"')).rejects.toThrow('لا يوجد هذا الاسم')
    })

    it('the meetings of 2015 are shown as network, timeline, months and tables', async () => {
      const { text, pictures } = await run('a-year-of-meetings')
      expect(pictures).toBe(3)
      expect(text.join('\n')).toContain('2015-Q4')
    })

    it('a year without a meeting is told', async () => {
      await expect(run('a-year-of-meetings', 'YEAR=1999')).rejects.toThrow('no meeting in 1999')
    })
  },
)
