import type { Page } from 'playwright-core'
import type { SiteServer } from '../../sites/server.ts'
import { setHostAccess } from '../support/host-access.ts'
import { type Reporter, reporterIn } from '../support/tab-report.ts'
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts'
import { forgetEverything, type GatePlan, gatePlan, stirSettings } from './known-state.ts'
import { workerServer } from './worker-server.ts'

/** What tells the browsers of a worker apart; files that ask for the same get the same browser. */
export type SharedOptions = Pick<ChromiumOptions, 'extension' | 'locale'>

/** A Chromium that many files of tests use, one after another. */
export interface SharedChromium extends Chromium {
  /** Asks from the page of the extension that is always open. */
  reporter: Reporter
  /** Brings back the state of a first start: no tabs, nothing stored, the gate everywhere, the network on. */
  reset(): Promise<void>
}

const GATE_MS = 10_000

/** Launches a browser, and keeps one of its pages open for good: a browser without pages ends. */
async function launch(server: SiteServer, options: SharedOptions): Promise<SharedChromium> {
  const chromium = await launchChromium(server, options)
  const [kept = await chromium.context.newPage()] = chromium.context.pages()
  if (options.extension === null) return { ...chromium, ...bare(chromium, kept) }
  await kept.goto(`chrome-extension://${chromium.extensionId}/stopped.html`)
  const first = await untilGate(kept, (plan) => plan !== '[]')
  return {
    ...chromium,
    reporter: reporterIn((does, given) => kept.evaluate(does as never, given)),
    reset: async () => {
      await closeOthers(chromium, kept)
      await kept.evaluate(forgetEverything)
      if ((await kept.evaluate(gatePlan)) === first) return
      if (!(await seesPages(kept))) await setHostAccess(chromium, 'ON_ALL_SITES')
      await kept.evaluate(stirSettings)
      await untilGate(kept, (plan) => plan === first)
      await kept.evaluate(forgetEverything)
    },
  }
}

const bare = (chromium: Chromium, kept: Page): Pick<SharedChromium, 'reporter' | 'reset'> => ({
  reporter: reporterIn(() => Promise.reject(new Error('There is no extension to ask.'))),
  reset: () => closeOthers(chromium, kept),
})

async function closeOthers({ context }: Chromium, kept: Page): Promise<void> {
  await context.setOffline(false)
  await Promise.all(context.pages().map((page) => (page === kept ? undefined : page.close())))
}

const seesPages = (kept: Page): Promise<boolean> =>
  kept.evaluate(() => chrome.permissions.contains({ origins: ['https://*/*'] }))

/** Waits until the browser runs the gate where it should; resolves to where that is. */
async function untilGate(kept: Page, wanted: (plan: GatePlan) => boolean): Promise<GatePlan> {
  for (const end = Date.now() + GATE_MS; ; ) {
    const plan = await kept.evaluate(gatePlan)
    if (wanted(plan)) return plan
    if (Date.now() > end) throw new Error(`The gate is registered as ${plan}.`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const running = new Map<string, Promise<SharedChromium>>()

/** The worker's Chromium of this kind, launched when it is first asked for. It ends with the worker. */
export async function sharedChromium(options: SharedOptions): Promise<SharedChromium> {
  const kind = JSON.stringify(options)
  const server = await workerServer(options.extension === null ? 'bare' : 'guarded')
  const chromium = running.get(kind) ?? launch(server, options)
  running.set(kind, chromium)
  return chromium
}
