import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page and what went wrong on it: errors, breaches of the content security policy, requests to other servers. */
export interface WatchedPage {
  readonly page: Page
  readonly troubles: readonly string[]
}

/** A page in a browser profile of its own, watched from before its first request. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.addInitScript(
    "addEventListener('securitypolicyviolation', event => console.error('CSP', event.violatedDirective, event.blockedURI))",
  )
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', error => troubles.push(error.message))
  page.on('console', message => {
    // Chromium's software renderer complains of its own speed.
    if (message.text().includes('GL Driver Message')) return
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:/.test(protocol) && origin !== new URL(url).origin) troubles.push(request.url())
  })
  await page.goto(url)
  return { page, troubles }
}
