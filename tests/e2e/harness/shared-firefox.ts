import type { Page } from 'puppeteer-core'
import { type Reporter, reporterIn } from '../support/tab-report.ts'
import { type Firefox, launchFirefox } from './firefox.ts'
import { forgetEverything, gatePlan, stirSettings } from './known-state.ts'
import { workerServer } from './worker-server.ts'

/** A Firefox that many files of tests use, one after another. */
export interface SharedFirefox extends Firefox {
  /** Asks from the welcome page, the one page of the extension that is always open. */
  reporter: Reporter
  /** Brings back the state of a first start: no tabs, nothing stored, the gate everywhere. */
  reset(): Promise<void>
}

const GATE_MS = 10_000

async function launch(extension: boolean): Promise<SharedFirefox> {
  const server = await workerServer(extension ? 'guarded' : 'bare')
  const firefox = await launchFirefox(server, extension ? { welcome: true } : { extension: null })
  const { welcome } = firefox
  if (!welcome) return { ...firefox, ...bare(firefox) }
  const first = await untilGate(welcome, (plan) => plan !== '[]')
  return {
    ...firefox,
    reporter: reporterIn((does, given) => welcome.evaluate(does as never, given as never)),
    reset: async () => {
      await welcome.evaluate(closeOthers)
      await welcome.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }))
      await welcome.evaluate(forgetEverything)
      if ((await welcome.evaluate(gatePlan)) === first) return
      await welcome.evaluate(stirSettings)
      await untilGate(welcome, (plan) => plan === first)
      await welcome.evaluate(forgetEverything)
    },
  }
}

function bare({ browser }: Firefox): Pick<SharedFirefox, 'reporter' | 'reset'> {
  return {
    reporter: reporterIn(() => Promise.reject(new Error('There is no extension to ask.'))),
    reset: async () => {
      const [, ...others] = await browser.pages()
      for (const page of others) await page.close()
    },
  }
}

/** Closes every tab but its own, those among them that puppeteer has lost sight of. Runs in a page of the extension. */
async function closeOthers(): Promise<void> {
  const own = await chrome.tabs.getCurrent()
  const others = (await chrome.tabs.query({})).flatMap(({ id }) =>
    id === undefined || id === own?.id ? [] : id,
  )
  await chrome.tabs.remove(others)
}

/** Waits until the browser runs the gate where it should; resolves to where that is. */
async function untilGate(welcome: Page, wanted: (plan: string) => boolean): Promise<string> {
  for (const end = Date.now() + GATE_MS; ; ) {
    const plan = await welcome.evaluate(gatePlan)
    if (wanted(plan)) return plan
    if (Date.now() > end) throw new Error(`The gate is registered as ${plan}.`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const running = new Map<string, Promise<SharedFirefox>>()

/** The worker's Firefox of a number, with the extension or without, launched when it is first asked for. */
export function sharedFirefox(extension: boolean, number = 0): Promise<SharedFirefox> {
  const kind = `${extension} ${number}`
  const firefox = running.get(kind) ?? launch(extension)
  running.set(kind, firefox)
  // A browser that did not start fails the file that asked for it, not every file after it.
  firefox.catch(() => running.delete(kind))
  return firefox
}
