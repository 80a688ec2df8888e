import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.mjs'
import type { SiteServer } from '../../sites/server.ts'
import { endAtExit, removeAtExit } from './at-exit.ts'
import { builtExtension } from './extension.ts'
import { PROFILE_PREFERENCES } from './firefox-profile.ts'
import { startTunnel } from './tunnel.ts'

/** Options of a launch; every one has a default that suits most tests. */
export interface FirefoxOptions {
  headless?: boolean
  /** Arguments beside puppeteer’s own. */
  args?: string[]
  /** Folder of the unpacked extension, or null for a browser without it. */
  extension?: string | null
  /** Keep the welcome page that a first start opens; it is closed otherwise. */
  welcome?: boolean
  /** Folder of a profile that `makeFirefoxProfile` made: it outlives the browser, and the extension is in it. */
  profile?: string
  /** Preferences beside those every test needs. */
  preferences?: Record<string, unknown>
}

/** A Firefox with the extension in it, every host name of which leads to the local server. */
export interface Firefox {
  browser: Browser
  extensionId: string
  /** The welcome page, where it was kept: the only page of the extension WebDriver BiDi lets one into by itself. */
  welcome?: Page
  newPage(): Promise<Page>
  close(): Promise<void>
}

/**
 * A proxy auto-config script that sends every request to the local server. Firefox speaks plain http to a proxy
 * for http: addresses and CONNECT for https: ones, which the server answers like any request by its Host header.
 */
function proxyScript(httpPort: number, tunnelPort: number): string {
  const script = `function FindProxyForURL(url, host) {
    return url.substring(0, 6) === 'https:' ? 'PROXY 127.0.0.1:${tunnelPort}' : 'PROXY 127.0.0.1:${httpPort}';
  }`
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`
}

/** Everything leads to the local server, and nothing is asked of anybody else. */
const preferences = (server: SiteServer, tunnelPort: number): Record<string, unknown> => ({
  'network.proxy.type': 2,
  'network.proxy.autoconfig_url': proxyScript(server.httpPort, tunnelPort),
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'intl.accept_languages': 'zh-CN, zh, en',
  'extensions.webextensions.restrictedDomains': '',
  // Its panel of downloads would take the keyboard from the page.
  'browser.download.alwaysOpenPanel': false,
  // Its question whether to grant a permission, which no test can answer, is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
})

/** A browser that starts beside two others on a busy machine may take its time. */
const WELCOME_MS = 45_000

/** The page our extension opens when it is installed: every launch is a first start. */
async function welcomePage(browser: Browser): Promise<Page> {
  for (const end = Date.now() + WELCOME_MS; Date.now() < end; ) {
    for (const page of await browser.pages()) {
      // `page.url()` is not told of pages of extensions.
      const url = await page.evaluate(() => location.href).catch(() => '')
      if (url.endsWith('/welcome.html')) return page
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The welcome page did not open.')
}

/** Starts Firefox over WebDriver BiDi, with a fresh profile unless one is given, and with a tunnel of its own. */
export async function launchFirefox(
  server: SiteServer,
  options: FirefoxOptions = {},
): Promise<Firefox> {
  const executablePath = findBrowser('firefox')
  if (!executablePath) throw new Error('Firefox was not found: "npm test" installs it.')
  const tunnel = await startTunnel(server.httpsPort)
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'topup-guard-firefox-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    ...(options.args && { args: options.args }),
    acceptInsecureCerts: true,
    userDataDir: profile,
    extraPrefsFirefox: {
      ...preferences(server, tunnel.port),
      ...(options.profile && PROFILE_PREFERENCES),
      ...options.preferences,
    },
  })
  // However the browser ends, some tests kill it.
  browser.once('disconnected', () => void tunnel.close())
  const { pid } = browser.process() ?? {}
  if (pid !== undefined) endAtExit(pid)
  if (options.profile) return opened(browser, '')
  removeAtExit(profile)
  const extension = options.extension === undefined ? builtExtension('firefox') : options.extension
  const extensionId = extension ? await browser.installExtension(extension) : ''
  const welcomes = extension && existsSync(join(extension, 'welcome.html'))
  const welcome = welcomes ? await welcomePage(browser) : undefined
  if (!options.welcome) await welcome?.close()
  return {
    ...opened(browser, extensionId),
    ...(options.welcome && welcome && { welcome }),
    close: async () => {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const opened = (browser: Browser, extensionId: string): Firefox => ({
  browser,
  extensionId,
  newPage: () => browser.newPage(),
  close: () => browser.close(),
})
