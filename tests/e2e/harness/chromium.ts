import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import type { SiteServer } from '../../sites/server.ts'
import { removeAtExit } from './at-exit.ts'
import { builtExtension } from './extension.ts'

/** Options of a launch; every one has a default that suits most tests. */
export interface ChromiumOptions {
  headless?: boolean
  /** BCP 47 tag of the browser's language. */
  locale?: string
  colorScheme?: 'light' | 'dark'
  /** Folder of the unpacked extension, or null for a browser without it. */
  extension?: string | null
  /** Keep the welcome page that a first start opens; it is closed otherwise. */
  welcome?: boolean
  args?: string[]
  /** Folder of a profile that outlives the browser; a fresh one, thrown away at the end, otherwise. */
  profile?: string
}

/** A Chromium with the extension in it, every host name of which leads to the local server. */
export interface Chromium {
  context: BrowserContext
  extensionId: string
  /** The extension's service worker (its newest one: it may have been restarted). */
  worker(): Promise<Worker>
  /** A page of the extension, e.g. `popup.html#/topic/balance`. */
  openExtensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers().at(-1)
  return running ?? context.waitForEvent('serviceworker', { timeout: 15_000 })
}

/** The page our extension opens when it is installed: every launch is a first start. */
const welcomePage = async (context: BrowserContext): Promise<Page> => {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html')
  return (
    context.pages().find(isWelcome) ??
    context.waitForEvent('page', { predicate: isWelcome, timeout: 15_000 })
  )
}

/** Starts Chromium, with a fresh profile unless one is given. Nothing it asks for leaves the machine. */
export async function launchChromium(
  server: SiteServer,
  options: ChromiumOptions = {},
): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'topup-guard-chromium-'))
  if (!options.profile) removeAtExit(profile)
  const firstStart = !existsSync(join(profile, 'Default'))
  const extension = options.extension === undefined ? builtExtension('chrome') : options.extension
  const executablePath = findBrowser('chromium')
  if (!executablePath)
    throw new Error('Chromium was not found: "npm test" and "npm start" install it.')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    locale: options.locale ?? 'zh-CN',
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${options.locale ?? 'zh-CN'}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort}, MAP *:443 127.0.0.1:${server.httpsPort}, MAP * 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${server.certificateHash}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...(options.args ?? []),
    ],
  })
  const extensionId = extension ? new URL((await serviceWorker(context)).url()).host : ''
  if (firstStart && extension && existsSync(join(extension, 'welcome.html'))) {
    const welcome = await welcomePage(context)
    if (!options.welcome) await welcome.close()
  }
  return {
    context,
    extensionId,
    worker: () => serviceWorker(context),
    openExtensionPage: async (path) => {
      const page = await context.newPage()
      await page.goto(`chrome-extension://${extensionId}/${path}`)
      return page
    },
    close: async () => {
      await context.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
