import { readdirSync, readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/extract/create-reader.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { readSeed } from '../api/seed.contract.ts'
import { openSqlite, startServer, type TestServer } from '../api/start-server.ts'
import { findChromium, launchChromium } from './launch-chromium.ts'
import { openPage, type WatchedPage } from './open-page.ts'

const chromium = findChromium()
const EXAMPLES = new URL('../../web/playground/examples/', import.meta.url)

let server: TestServer
beforeAll(async () => {
  server = await startServer([readSeed()], {}, openSqlite, createReader(readLexicon('lexicon')))
})
afterAll(() => server?.close())

describe('the examples', () => {
  const names = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).sort()
  const read = (name: string) => readFileSync(new URL(name, EXAMPLES), 'utf8')

  it.each(names.filter(name => name.endsWith('.graphql')))(
    '%s has an answer in the demo graph',
    async name => {
      const variables = name.replace('.graphql', '.json')
      const { data, errors } = await server.ask(
        read(name),
        names.includes(variables) ? JSON.parse(read(variables)) : undefined,
      )
      expect(errors).toBeUndefined()
      const [field] = Object.keys(data)
      expect(data[field ?? ''].nodes.length).toBeGreaterThan(0)
    },
  )

  it('ask the same in Arabic and in English', () => {
    const of = (language: string) => readdirSync(new URL(`${language}/`, EXAMPLES))
    expect(of('ar')).toEqual(of('en'))
  })
})

describe.skipIf(chromium === null)('the playground in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '')
  })
  afterAll(() => browser?.close())

  /** Opens the playground, does something with it, and finds that nothing went wrong meanwhile. */
  async function visit(
    path: string,
    use: (page: Page) => Promise<void>,
    options: Parameters<typeof openPage>[2] = { locale: 'ar' },
  ): Promise<void> {
    const { page, troubles }: WatchedPage = await openPage(browser, server.page(path), options)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    await use(page)
    await page.context().close()
    expect(troubles).toEqual([])
  }
  const query = (page: Page) => page.locator('.graphiql-query-editor .view-lines')
  const answer = (page: Page) => page.locator('.result-window .view-lines')
  const shows = async (page: Page, where: (page: Page) => ReturnType<Page['locator']>, text: string) => {
    // monaco draws spaces as no-break spaces.
    await where(page).getByText(text.replaceAll(' ', '\u00a0')).first().waitFor()
  }

  it('opens in Arabic, answers an Arabic example by Ctrl-Enter, and reads its strings from the right', () =>
    visit('/playground', async page => {
      expect(await page.locator('header').getAttribute('dir')).toBe('rtl')
      expect(await page.title()).toBe('ساحة الأسئلة · إسناد')
      await shows(page, query, 'Announced_ar')
      await page.locator('.graphiql-query-editor textarea').focus()
      await page.keyboard.press('Control+Enter')
      await shows(page, answer, 'مطلع الأسبوع المقبل')
      const direction = await page.evaluate(
        "getComputedStyle(document.querySelector('.result-window [style*=unicode-bidi]')).unicodeBidi",
      )
      expect(direction).toBe('plaintext')
    }))

  it('fills the editors from a link', () => {
    const given = new URLSearchParams({
      query: 'query Linked($id: ID!) { entity(id: $id) { name } }',
      variables: '{"id": "ent-un"}',
    })
    return visit(`/playground?${given}`, async page => {
      await shows(page, query, 'query Linked')
      await page.getByRole('button', { name: /Execute/ }).click()
      await shows(page, answer, 'الأمم المتحدة')
    })
  })

  it('copies the question as a link that opens it again', () =>
    visit('/playground', async page => {
      await page.getByRole('button', { name: 'انسخ الرابط' }).click()
      await page.getByText('نُسخ الرابط').waitFor()
      const link = await page.evaluate<string>('navigator.clipboard.readText()')
      expect(link).toBe(page.url())
      expect(new URL(link).searchParams.get('query')).toBe(
        readFileSync(new URL('ar/1-announced.graphql', EXAMPLES), 'utf8'),
      )
    }))

  it('opens an example by keyboard alone, with its variables, and comes back to it', () =>
    visit('/playground', async page => {
      await page.getByRole('link', { name: 'إسناد' }).focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      for (let step = 0; step < 2; step++) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await shows(page, query, 'Together_ar')
      await page.keyboard.press('Control+Enter')
      await shows(page, answer, 'بروكسل')
      expect(await page.locator('.graphiql-tab').count()).toBe(4)
      await page.getByText('أمثلة').click()
      await page.locator('.examples a').last().click()
      await shows(page, query, 'query Network')
      expect(await page.locator('.graphiql-tab').count()).toBe(5)
      await page.keyboard.press('Control+Enter')
      await shows(page, answer, 'League of Arab States')
    }))

  it('speaks English when asked, remembers it, and keeps the tabs', () =>
    visit('/playground', async page => {
      await page.getByRole('button', { name: 'English' }).click()
      expect(await page.locator('header').getAttribute('dir')).toBe('ltr')
      await page.reload()
      await page.getByRole('heading', { name: 'Playground' }).waitFor()
      await shows(page, query, 'Announced_ar')
    }))

  // The explorer cannot show lists of values ("arg mismatch" on the console), so that it opens on a query without one.
  it('has the documentation, the history and the explorer beside it', () =>
    visit('/playground?query={entities(first:3){nodes{id}}}', async page => {
      for (const [name, text] of [
        ['Documentation Explorer', 'Root Types'],
        ['History', 'History'],
        ['GraphiQL Explorer', 'coParticipation|entities'],
      ] as const) {
        await page.getByRole('button', { name: `Show ${name}` }).click()
        await page.locator('.graphiql-plugin').getByText(new RegExp(text)).first().waitFor()
      }
    }))

  it.each(['light', 'dark'] as const)('breaks no rule of axe, %s', colorScheme =>
    visit(
      '/playground',
      async page => {
        await page.getByText('أمثلة').click()
        expect(await breaches(page)).toEqual([])
      },
      { locale: 'ar', colorScheme },
    ),
  )
})

/** The rules of axe that a page breaks, and where. */
async function breaches(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
}
