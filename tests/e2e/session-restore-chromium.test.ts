import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Route, startSiteServer } from '../sites/server.ts'
import { type RestorableBrowser, sessionRestoreCases } from './cases/session-restore.ts'
import { launchChromium } from './harness/chromium.ts'
import { arrived } from './support/arrived.ts'
import { gateReady } from './support/gate-ready.ts'
import { StoppedPage } from './support/stopped-page.ts'
import { toolbarOf } from './support/toolbar.ts'

async function restorableChromium(route: Route): Promise<RestorableBrowser> {
  const server = await startSiteServer(route)
  const profile = mkdtempSync(join(tmpdir(), 'topup-guard-restored-'))
  const options = { locale: 'en', profile }
  let chromium = await launchChromium(server, options)
  await gateReady(chromium)
  const open = async (url: string) => {
    const page = await chromium.context.newPage()
    await page.goto(url).catch(() => undefined)
    return page
  }
  return {
    server,
    open: async (url) => {
      await open(url)
    },
    openAnyway: async (url) => {
      const stopped = await new StoppedPage(await open(url)).shown()
      await stopped.openAnyway('once')
      await arrived(stopped.page, url)
    },
    restart: async () => {
      await chromium.close()
      chromium = await launchChromium(server, { ...options, args: ['--restore-last-session'] })
    },
    addresses: async () => chromium.context.pages().map((page) => page.url()),
    toolbar: (address) => toolbarOf(chromium, address),
    close: async () => {
      await chromium.close()
      await server.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

sessionRestoreCases('Chromium', restorableChromium)
