import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type Route, startSiteServer } from '../sites/server.ts'
import { type RestorableBrowser, sessionRestoreCases } from './cases/session-restore.ts'
import { builtExtension } from './harness/extension.ts'
import { type Firefox, launchFirefox } from './harness/firefox.ts'
import { makeFirefoxProfile } from './harness/firefox-profile.ts'
import { firefoxAddresses } from './support/firefox-addresses.ts'
import { wait } from './support/person.ts'
import { reporterIn } from './support/tab-report.ts'

/** Firefox writes down its tabs four times a second here, a busy machine less often. */
const WRITTEN_MS = 2500

/** Waits until Firefox has written down a tab at a host. The file is packed, but keeps what it meets first as it is. */
async function isWritten(profile: string, url: string): Promise<void> {
  const file = join(profile, 'sessionstore-backups', 'recovery.jsonlz4')
  const [label = ''] = new URL(url).host.split('.')
  for (let tries = 0; tries < 100; tries++) {
    if (existsSync(file) && readFileSync(file, 'latin1').includes(label.slice(-6))) return
    await wait(200)
  }
  throw new Error(`Firefox has not written down a tab at ${url}.`)
}

/** The tab at an address, found by what the page itself says: puppeteer is not told of pages of extensions. */
async function tabAt({ browser }: Firefox, address: RegExp): Promise<Page> {
  for (let tries = 0; tries < 60; tries++) {
    for (const page of await browser.pages()) {
      const url = await Promise.race([
        page.evaluate(() => location.href).catch(() => ''),
        wait(500).then(() => ''),
      ])
      if (address.test(url)) return page
    }
    await wait(200)
  }
  throw new Error(`No tab came to ${address}.`)
}

async function openAnyway(firefox: Firefox, url: string): Promise<void> {
  const page = await firefox.newPage()
  page.goto(url).catch(() => undefined)
  const stopped = await tabAt(firefox, new RegExp(`/stopped\\.html#${encodeURIComponent(url)}`))
  await stopped.evaluate(async (fake) => {
    await chrome.runtime.sendMessage({ type: 'open-anyway', scope: 'once' })
    location.assign(fake)
  }, url)
}

async function restorableFirefox(route: Route): Promise<RestorableBrowser> {
  const server = await startSiteServer(route)
  const profile = makeFirefoxProfile(builtExtension('firefox'))
  let firefox = await launchFirefox(server, { profile })
  await tabAt(firefox, /welcome\.html/)
  const addresses = () => firefoxAddresses(firefox.browser)
  return {
    server,
    open: async (url) => {
      const page = await firefox.newPage()
      page.goto(url).catch(() => undefined)
      await wait(WRITTEN_MS)
    },
    openAnyway: async (url) => {
      await openAnyway(firefox, url)
      await tabAt(firefox, new RegExp(`^${url}`))
      await isWritten(profile, url)
    },
    restart: async () => {
      await wait(WRITTEN_MS)
      const running = firefox.browser.process()
      running?.kill('SIGTERM')
      if (running) await once(running, 'exit')
      firefox = await launchFirefox(server, { profile })
    },
    addresses,
    toolbar: async (address) => {
      const own = await tabAt(firefox, /^moz-extension:.*(?:welcome|stopped)\.html/)
      const reporter = reporterIn((does, given) => own.evaluate(does as never, given as never))
      const id = await reporter.tabAt(address)
      return { badge: await reporter.badge(id), title: await reporter.title(id) }
    },
    close: async () => {
      await firefox.close()
      await server.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

sessionRestoreCases('Firefox', restorableFirefox)
