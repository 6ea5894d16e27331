import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the system's Chromium is, or null. Throws where one is required (ISNAD_REQUIRE_CHROMIUM=1) and there is none. */
export function findChromium(): string | null {
  const place = PLACES.find(existsSync) ?? null
  if (place === null) {
    const message = 'No Chromium is installed (Debian: apt-get install chromium): tests of the web pages'
    if (process.env.ISNAD_REQUIRE_CHROMIUM === '1') throw new Error(`${message} cannot run`)
    console.warn(`${message} are skipped`)
  }
  return place
}

/** A headless browser that asks nothing of the network by itself. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
