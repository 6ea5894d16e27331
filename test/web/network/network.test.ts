import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReader } from '../../../src/extract/create-reader.ts'
import { readLexicon } from '../../../src/lexicon/read-lexicon.ts'
import { readSeed } from '../../api/seed.contract.ts'
import { openSqlite, startServer, type TestServer } from '../../api/start-server.ts'
import { HOSTILE, HOSTILE_NAME, readHostile } from '../../export/hostile.ts'
import { findChromium, launchChromium } from '../launch-chromium.ts'
import { openPage } from '../open-page.ts'

const chromium = findChromium()

/** What a reader reads on the page, in each language. */
const WORDS = {
  ar: {
    search: 'ابحث عن اسم',
    written: 'منظمه التعاون',
    oic: 'منظمة التعاون الإسلامي',
    un: 'الأمم المتحدة',
    sentence: 'الجملة في المقال',
    expand: 'وسّع',
    collapse: 'اطوِ',
    undo: 'تراجع',
    filters: 'تصفية',
    held: 'انعقد',
    table: 'الجدول',
    when: 'متى',
    show: 'أرني الجملة',
    takeHome: 'خذها معك',
    participations: 'جدول المشاركات (CSV)',
    copyPython: 'انسخ برنامج Python',
    copied: 'نُسخ.',
    from: 'من',
    actors: 'جهات',
    close: 'أغلق',
    picture: 'الشبكة',
    heading: 'من التقى بمن',
    nothing: 'لا شيء هنا بهذه التصفية',
  },
  en: {
    search: 'Search for a name',
    written: 'islamic coop',
    oic: 'Organisation of Islamic Cooperation',
    un: 'United Nations',
    sentence: 'The sentence in the article',
    expand: 'Expand',
    collapse: 'Collapse',
    undo: 'Undo',
    filters: 'Filter',
    held: 'held',
    table: 'Table',
    when: 'When',
    show: 'Show the sentence',
    takeHome: 'Take it home',
    participations: 'Table of participations (CSV)',
    copyPython: 'Copy as Python',
    copied: 'Copied.',
    from: 'From',
    actors: 'Actors',
    close: 'Close',
    picture: 'Network',
    heading: 'Who met whom',
    nothing: 'Nothing is here with this filter',
  },
} as const
type Language = keyof typeof WORDS
const LANGUAGES: readonly Language[] = ['ar', 'en']

let server: TestServer
let empty: TestServer
let browser: Browser
beforeAll(async () => {
  if (chromium === null) return
  const read = createReader(readLexicon('lexicon'))
  server = await startServer([readSeed(), HOSTILE], {}, openSqlite, source =>
    source.text === HOSTILE.text ? readHostile(source) : read(source),
  )
  empty = await startServer()
  browser = await launchChromium(chromium)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await empty?.close()
})

/** Opens the page, does something with it, and finds that nothing went wrong meanwhile. */
async function visit(
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions & { readonly on?: TestServer } = {},
): Promise<void> {
  const { on = server, ...context } = options
  const { page, troubles } = await openPage(browser, on.page(path), { locale: 'ar', ...context })
  await use(page)
  await page.context().close()
  expect(troubles).toEqual([])
}

const drawn = (page: Page) => page.locator('.drawing[data-drawn]').waitFor()
const card = (page: Page) => page.locator('.card')
const idsIn = (page: Page) => new URL(page.url()).searchParams.get('ids')?.split(',')
const size = (page: Page) => page.locator('.toolbar .size')

/** Where the node of the keyboard stands on the page. */
async function ringOf(page: Page): Promise<{ x: number; y: number; height: number }> {
  const box = await page.locator('.ring').boundingBox()
  if (box === null) throw new Error('no node is pointed at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height }
}

/** The serious and lesser breaches of accessibility rules on a page. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join()))",
  )
}

describe.skipIf(chromium === null).each(LANGUAGES)('the network view in %s', language => {
  const words = WORDS[language]

  it('opens the first name of all that was written, also where Enter comes before the names', () =>
    visit(`/?lang=${language}`, async page => {
      const [first = '', ...others] = words.written.split(' ')
      await page.getByRole('combobox', { name: words.search }).pressSequentially(first)
      await page.getByRole('option').first().waitFor()
      let answer = () => {}
      const entered = new Promise<void>(resolve => {
        answer = resolve
      })
      await page.route('**/graphql', route => entered.then(() => route.continue()))
      await page.keyboard.type(` ${others.join(' ')}`)
      await page.keyboard.press('Enter')
      answer()
      await drawn(page)
      expect(idsIn(page)).toEqual(['ent-oic'])
    }))

  it('finds, opens, reads, expands, undoes, filters, lists and exports by keyboard alone', () =>
    visit(`/?lang=${language}`, async page => {
      await page.getByRole('combobox', { name: words.search }).waitFor()
      await page.keyboard.type(words.written)
      // The names of a shorter word may still stand there.
      await page.getByRole('option').first().getByText(words.oic).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await drawn(page)
      expect(idsIn(page)).toEqual(['ent-oic'])
      await page.locator('h2', { hasText: words.oic }).waitFor()

      // The sentence in its article, and back.
      await tabTo(page, words.sentence)
      await page.keyboard.press('Enter')
      await page.locator('dialog mark').waitFor()
      await page.keyboard.press('Escape')
      await expectGone(page, 'dialog')

      // Another node of the picture, by arrows; + expands, Ctrl+Z undoes.
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowUp')
      const pointed = page.locator('.pointed')
      await pointed.getByText(words.oic).waitFor()
      const before = await pointed.textContent()
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
        if ((await pointed.textContent()) === before) await page.keyboard.press(arrow)
      expect(await pointed.textContent()).not.toBe(before)
      await page.keyboard.press('+')
      await page.waitForURL(/ids=ent-oic,[^&]/)
      await page.keyboard.press('Control+z')
      await page.waitForURL(/ids=ent-oic&/)

      // Without what was held something less is shown.
      const whole = await size(page).textContent()
      await tabTo(page, words.filters)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.parentElement.textContent')).toBe(words.held)
      await page.keyboard.press('Space')
      await page.waitForURL(/statuses=ONGOING,ANNOUNCED/)
      await page.keyboard.press('Space')
      await page.waitForURL(url => !url.searchParams.has('statuses'))
      await size(page)
        .getByText(whole ?? '', { exact: true })
        .waitFor()
      await page.keyboard.press('Escape')

      // The same as a table.
      await tabTo(page, words.table)
      await page.keyboard.press('Enter')
      await tabTo(page, words.when)
      await page.keyboard.press('Enter')
      expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe(words.when)
      await tabTo(page, words.show)
      await page.keyboard.press('Enter')
      await card(page).locator('mark').first().waitFor()

      // And to take home.
      await tabTo(page, words.takeHome)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const download = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      const table = readFileSync(await (await download).path(), 'utf8')
      expect(table.split('\n')[0]).toContain('event,')
      expect(table).toContain('ent-oic')
    }))

  it('finds, opens, reads, expands, undoes, filters, lists and exports by mouse', () =>
    visit(`/?lang=${language}`, async page => {
      await page.getByRole('button', { name: words.oic }).first().click()
      await drawn(page)
      await card(page).getByText(words.sentence).first().click()
      await page.locator('dialog mark').waitFor()
      const inSight = await page.evaluate(
        "(() => { const mark = document.querySelector('dialog mark').getBoundingClientRect(); return mark.top > 0 && mark.bottom < innerHeight })()",
      )
      expect(inSight).toBe(true)
      await page.locator('dialog').getByRole('button', { name: words.close }).click()
      await card(page).getByRole('button', { name: words.close }).click()
      await expectGone(page, '.card')

      // A click on a node opens its card, a double click draws what is around it.
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowUp')
      const middle = await ringOf(page)
      await page.mouse.click(middle.x, middle.y)
      await card(page).locator('h2', { hasText: words.oic }).waitFor()
      const other = card(page).locator('section li button.link').first()
      await other.click()
      await card(page).getByRole('button', { name: words.expand }).click()
      await page.waitForURL(/ids=ent-oic,e/)
      await card(page).getByRole('button', { name: words.collapse }).click()
      await page.waitForURL(/ids=ent-oic&/)
      await page.getByRole('button', { name: words.undo }).click()
      await page.waitForURL(/ids=ent-oic,e/)

      // Actors instead of events, tied by what they share, with the sentences about both.
      await page.getByRole('button', { name: words.actors, exact: true }).click()
      await page.waitForURL(/mode=actors/)
      await page.getByRole('button', { name: words.table, exact: true }).click()
      await page.getByRole('button', { name: words.show }).first().click()
      await card(page).locator('mark').nth(1).waitFor()

      // A period, by dragging over the bars.
      await page.getByRole('button', { name: words.picture, exact: true }).click()
      const bars = await page.locator('.timeline svg').boundingBox()
      if (bars === null) throw new Error('no timeline')
      await page.mouse.move(bars.x + 2, bars.y + 20)
      await page.mouse.down()
      await page.mouse.move(bars.x + bars.width / 2, bars.y + 20, { steps: 4 })
      await page.mouse.up()
      await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)

      await page.getByText(words.takeHome).click()
      await page.getByRole('button', { name: words.copyPython }).click()
      await page.getByText(words.copied).waitFor()
      const program = await page.evaluate<string>('navigator.clipboard.readText()')
      expect(program).toContain('coParticipationNetwork')
      expect(program).toContain('"ent-oic"')
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: words.participations }).click()
      expect((await download).suggestedFilename()).toBe('isnad-participations.csv')
    }))

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility, %s', colorScheme =>
    visit(
      `/?lang=${language}`,
      async page => {
        await page.getByRole('heading', { name: words.heading }).waitFor()
        await page.locator('.begin').waitFor()
        expect(await violations(page)).toEqual([])
        await page.goto(server.page(`/?ids=ent-oic&selected=ent-oic&lang=${language}`))
        await drawn(page)
        await card(page).locator('mark').first().waitFor()
        expect(await violations(page)).toEqual([])
        await page.locator('summary').getByText(words.filters).click()
        expect(await violations(page)).toEqual([])
        await page.goto(server.page(`/?ids=ent-oic&shape=table&lang=${language}`))
        await page.getByRole('button', { name: words.show }).first().click()
        await card(page).getByText(words.sentence).first().click()
        await page.locator('dialog mark').waitFor()
        expect(await violations(page)).toEqual([])
      },
      { colorScheme },
    ),
  )

  it('is mirrored in Arabic, time included', () =>
    visit(`/?ids=ent-oic&selected=ent-oic&lang=${language}`, async page => {
      await card(page).locator('h2').waitFor()
      const [cardBox, brand, first, last] = await Promise.all(
        [
          '.card',
          '.brand',
          '.timeline figcaption span:first-child',
          '.timeline figcaption span:last-child',
        ].map(one => page.locator(one).boundingBox()),
      )
      const right = language === 'ar'
      expect((brand?.x ?? 0) > 700).toBe(right)
      expect((cardBox?.x ?? 1400) < 700).toBe(right)
      expect((first?.x ?? 0) > (last?.x ?? 0)).toBe(right)
    }))
})

describe.skipIf(chromium === null)('the network view', () => {
  it('opens what its address says', () =>
    visit('/?ids=ent-un&selected=ent-un&statuses=ANNOUNCED&lang=en&shape=table', async page => {
      await page.getByRole('heading', { name: 'United Nations', exact: true }).waitFor()
      expect(await page.locator('tbody .status').allTextContents()).toContain('announced')
      expect(await page.locator('tbody .status').allTextContents()).not.toContain('held')
      await page.getByRole('button', { name: 'العربية' }).click()
      await page.getByRole('heading', { name: 'الأمم المتحدة', exact: true }).waitFor()
      expect(new URL(page.url()).searchParams.get('lang')).toBe('ar')
      await page.goto(server.page('/'))
      await page.getByRole('heading', { name: 'من التقى بمن' }).waitFor()
    }))

  it('shows the figures that GraphQL gives', () =>
    visit('/?ids=ent-oic&lang=en', async page => {
      await drawn(page)
      const { data } = await server.ask(
        '{ neighborhood(ids: ["ent-oic"], limit: 60) { nodes { id } edges { id } } }',
      )
      const { nodes, edges } = data.neighborhood
      expect(await size(page).textContent()).toBe(`${nodes.length} nodes · ${edges.length} links`)
      await page.getByRole('button', { name: 'Table', exact: true }).click()
      expect(await page.locator('tbody tr').count()).toBe(edges.length)
    }))

  it('draws the whole network', () =>
    visit('/?lang=en', async page => {
      await page.getByRole('button', { name: /The whole network/ }).click()
      await drawn(page)
      await page.getByRole('button', { name: 'Events', exact: true }).click()
      await page.waitForURL(/\?whole&lang/)
      await size(page)
        .getByText(/^[2-9]\d nodes/)
        .waitFor()
      await page.getByText('Take it home').click()
      await page.getByRole('button', { name: 'Copy as GraphQL' }).click()
      await page.getByText('Copied.').waitFor()
      const copied = await page.evaluate<string>('navigator.clipboard.readText()')
      expect(copied).toMatch(/"ids": \[\n# +"ent-/)
    }))

  it('shows hostile names as they are and runs nothing', () =>
    visit('/?lang=en', async page => {
      await page.getByRole('combobox').fill('hyperlink')
      await page.getByRole('option').first().click()
      await drawn(page)
      await card(page).locator('h2').getByText('<img onerror=alert(1)>').waitFor()
      expect(await page.locator('img').count()).toBe(0)
      const heading = (await card(page).locator('h2').textContent()) ?? ''
      expect(HOSTILE_NAME).toContain('\u202e')
      expect(heading).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      await page.getByRole('button', { name: 'Table', exact: true }).click()
      await page.getByRole('button', { name: 'Show the sentence' }).first().click()
      await card(page).locator('mark').first().waitFor()
    }))

  it('tells what was left out, and draws more when asked', () =>
    visit('/?lang=en', async page => {
      await page.getByRole('combobox').fill('hyperlink')
      await page.getByRole('option').first().click()
      await drawn(page)
      await page.locator('.truncated').waitFor()
      expect(await page.locator('.truncated').textContent()).toMatch(/\d/)
    }))

  it('speaks of an empty graph and how to fill it', () =>
    visit(
      '/?lang=ar',
      async page => {
        await page.getByText('الشبكة فارغة').waitFor()
        await page.getByText('npx isnad ingest').waitFor()
        expect(await violations(page)).toEqual([])
      },
      { on: empty },
    ))

  it('says what to do where no name answers', () =>
    visit('/?lang=ar', async page => {
      await page.getByRole('combobox').fill('زززززز')
      await page.getByText('لا اسم في الشبكة يجيب عن هذا').waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('لا اسم في الشبكة يجيب عن هذا').waitFor()
    }))

  it('says what to do where a filter leaves nothing', () =>
    visit('/?ids=ent-oic&from=1990-01-01&to=1990-12-31&lang=en', async page => {
      await page.getByText(WORDS.en.nothing).waitFor()
      await page.getByRole('button', { name: 'Clear the filter' }).click()
      await drawn(page)
    }))

  it('says that an answer is slow, and that none came, and tries again', async () => {
    const { page } = await openPage(browser, server.page('/health'), { locale: 'en' })
    await page.clock.install()
    // Given up only when the test says so, also where the question comes later than its word.
    let giveUp = () => {}
    const givenUp = new Promise<void>(resolve => {
      giveUp = resolve
    })
    await page.route('**/graphql', route => givenUp.then(() => route.abort()))
    await page.goto(server.page('/?ids=ent-oic&lang=en'))
    await page.getByText('Reading the graph').waitFor()
    await page.clock.fastForward(5_000)
    await page.getByText('The answer is slow').waitFor()
    giveUp()
    await page.getByText('does not answer now').waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await drawn(page)
    await page.context().close()
  })

  it('tells an error of the server in its own words', () =>
    visit('/?ids=ent-nobody&lang=en', async page => {
      await page.getByText('"ent-nobody" in ids is the id of no entity').waitFor()
    }))

  it('shows the table where the browser cannot draw', async () => {
    const { page } = await openPage(browser, server.page('/health'), { locale: 'en' })
    await page.addInitScript(
      "const get = HTMLCanvasElement.prototype.getContext; HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind.includes('webgl') ? null : get.call(this, kind, ...rest) }",
    )
    await page.goto(server.page('/?ids=ent-oic&lang=en'))
    await page.getByText('This browser cannot draw the network').waitFor()
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(3)
    await page.context().close()
  })

  it('fits a phone', () =>
    visit(
      '/?ids=ent-oic&selected=ent-oic&lang=ar',
      async page => {
        await drawn(page)
        const width = await page.evaluate('document.documentElement.scrollWidth')
        expect(width).toBe(400)
      },
      { viewport: { width: 400, height: 850 } },
    ))

  it('draws Arabic labels with their letters joined, from right to left, in its own font', () =>
    visit('/?ids=ent-un&lang=ar', async page => {
      await drawn(page)
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowUp')
      const ring = await ringOf(page)
      await page.keyboard.press('Escape')
      await page.waitForTimeout(300)
      const below = { x: ring.x - 70, y: ring.y + ring.height / 2 - 4, width: 140, height: 28 }
      const label = await page.screenshot({ clip: below })
      await page.evaluate(readFileSync(new URL('compare-ink.js', import.meta.url), 'utf8'))
      const alike = async (text: string) => {
        await page.evaluate(`(() => {
          const word = document.querySelector('#word') ?? document.body.appendChild(document.createElement('p'))
          word.id = 'word'
          word.textContent = ${JSON.stringify(text)}
          word.dir = 'rtl'
          Object.assign(word.style, { position: 'fixed', insetBlockStart: 0, insetInlineStart: 0, zIndex: 99, margin: 0,
            padding: '4px 20px', background: '#fff', color: '#000', font: '600 15px "Noto Naskh Arabic Variable"' })
        })()`)
        const word = await page.locator('#word').screenshot()
        const pictures = [label, word].map(picture => picture.toString('base64'))
        return page.evaluate<number>(`compareInk(${JSON.stringify(pictures)})`)
      }
      const right = await alike('الأمم المتحدة')
      const apart = await alike([...'الأمم المتحدة'].join('\u200c'))
      const reversed = await alike([...'الأمم المتحدة'].reverse().join(''))
      expect(right).toBeGreaterThan(0.6)
      expect(Math.max(apart, reversed)).toBeLessThan(0.4)
    }))
})

/** Goes on by the Tab key until something with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab')
    if (
      (await page.evaluate<string>(
        "document.activeElement.textContent.replace(/ [\u25be\u25b4]$/, '').trim()",
      )) === words
    )
      return
  }
  throw new Error(`no Tab leads to "${words}"`)
}

async function expectGone(page: Page, selector: string): Promise<void> {
  await page.locator(selector).waitFor({ state: 'detached' })
}
