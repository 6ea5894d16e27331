import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExplainer } from '../../src/explain/create-explainer.ts'
import { writePage } from '../../src/explain/write-page.ts'
import { createTracedReader } from '../../src/extract/create-reader.ts'
import { lexicon, sourceOf } from '../extract/read-text.ts'
import { gather } from '../gather.ts'
import { findChromium, launchChromium } from './launch-chromium.ts'
import { openPage } from './open-page.ts'

const chromium = findChromium()
const directory = mkdtempSync(join(tmpdir(), 'isnad-explain-'))
const file = join(directory, 'page.html')
const TEXT =
  'عقد مجلس الأمن جلسة في نيويورك أمس حول الأوضاع في سوريا، بحضور وزير خارجية فرنسا.\n' +
  '<script>window.broken = 1</script><img src="http://a.example/x"> زار جون كيري عمان يوم الأحد الماضي.'

describe.skipIf(chromium === null)('the page of an explanation in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const explain = createExplainer(lexicon)
    const reading = createTracedReader(lexicon)(sourceOf(TEXT))
    writeFileSync(file, (await gather(writePage([explain(reading)]))).join(''))
    browser = await launchChromium(chromium ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(directory, { recursive: true })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`shows text as text and lights what belongs together (${colorScheme})`, async () => {
      const { page, troubles } = await openPage(browser, pathToFileURL(file).href, { colorScheme })
      expect(await page.evaluate('window.broken')).toBeUndefined()
      const council = page.locator('mark.BODY').first()
      expect(await council.textContent()).toBe('مجلس الأمن')
      await council.hover()
      await page.locator('li.is-name.is-lit', { hasText: 'Security Council' }).waitFor()
      await page.locator('li.is-event.is-lit', { hasText: 'SESSION' }).waitFor()
      await page.locator('#show-names').uncheck()
      expect(await page.locator('li.is-name').first().isVisible()).toBe(false)
      await page.locator('#show-names').check()
      expect(troubles).toEqual([])
      await page.context().close()
    })

  it('keeps to the rules of accessibility in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, pathToFileURL(file).href, { colorScheme, bypassCSP: true })
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.context().close()
    }
  })
})
