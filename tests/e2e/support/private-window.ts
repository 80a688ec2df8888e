import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import type { SiteServer } from '../../sites/server.ts'
import { removeAtExit } from '../harness/at-exit.ts'
import { builtExtension } from '../harness/extension.ts'

/** What a page in a private window shows. */
export interface PrivatePage {
  url: string
  text: string
  /** The addresses that its links lead to. */
  links: string[]
}

/** A Chromium whose extension may work in private windows. */
export interface PrivateChromium {
  /** Opens an address in a private window of its own; resolves to what is there once it is loaded or stopped. */
  visit(url: string): Promise<PrivatePage>
  close(): Promise<void>
}

/** Starts Chromium and lets the extension into private windows, as a person does on its page in the settings. */
export async function launchPrivate(server: SiteServer): Promise<PrivateChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'topup-guard-private-'))
  removeAtExit(profile)
  const extension = builtExtension('chrome')
  const browser = await puppeteer.launch({
    // Playwright opens no private windows of a browser with extensions.
    executablePath: findBrowser('chromium') ?? '',
    userDataDir: profile,
    headless: true,
    enableExtensions: [extension],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort}, MAP *:443 127.0.0.1:${server.httpsPort}, MAP * 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${server.certificateHash}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  })
  await allowPrivate(browser)
  return { visit: (url) => visit(browser, url), close: () => browser.close() }
}

/** Waits until the extension, which the browser starts again when it is let in, stops a lookalike there. */
export async function untilStops(chromium: PrivateChromium, lookalike: string): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    if ((await chromium.visit(lookalike)).text.includes('was stopped')) return
  }
  throw new Error('The extension does not work in private windows.')
}

async function allowPrivate(browser: Browser): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  const extensionId = new URL(worker.url()).host
  const settings = await browser.newPage()
  await settings.goto('chrome://extensions/')
  // Without developer mode Chromium does not load an unpacked extension a second time.
  await settings.evaluate(
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`,
  )
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, incognitoAccess: true })})`,
  )
  await settings.close()
}

async function visit(browser: Browser, url: string): Promise<PrivatePage> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    // Our stop cuts the load off.
    await page.goto(url).catch(() => undefined)
    return await page.evaluate(() => ({
      url: location.href,
      text: document.body?.textContent ?? '',
      links: [...document.links].map(({ href }) => href),
    }))
  } finally {
    await context.close()
  }
}
