import type { Route, SiteServer } from '../../sites/server.ts'
import { type SharedChromium, sharedChromium } from '../harness/shared-chromium.ts'
import { workerServer } from '../harness/worker-server.ts'
import { resetBeforeEach } from './before-each.ts'

/** What a file's tests use, in the same state before each of them, whatever ran before. */
interface ChromiumTests {
  server: SiteServer
  chromium: SharedChromium
}

/** What tests that compare two browsers use; each browser has a server of its own. */
interface ChromiumPairTests extends ChromiumTests {
  bareServer: SiteServer
  bare: SharedChromium
}

/**
 * Gives a file's tests the worker's Chromium in a language, the extension in it (another build of it where its folder
 * is given), and a route of their own.
 */
export async function chromiumTests(
  route: Route,
  locale: 'en' | 'zh-CN',
  extension?: string,
): Promise<ChromiumTests> {
  const server = await workerServer('guarded')
  const chromium = await sharedChromium({ locale, ...(extension && { extension }) })
  server.serve(route)
  resetBeforeEach(async () => {
    await chromium.reset()
    server.clear()
  })
  return { server, chromium }
}

/** Gives a file's tests two: with the extension and without. */
export async function chromiumPairTests(route: Route): Promise<ChromiumPairTests> {
  const tests = await chromiumTests(route, 'en')
  const bareServer = await workerServer('bare')
  const bare = await sharedChromium({ locale: 'en', extension: null })
  bareServer.serve(route)
  resetBeforeEach(async () => {
    await bare.reset()
    bareServer.clear()
  })
  return { ...tests, bareServer, bare }
}
