import type { Route, SiteServer } from '../../sites/server.ts'
import { Pool } from '../harness/pool.ts'
import { type SharedFirefox, sharedFirefox } from '../harness/shared-firefox.ts'
import { workerServer } from '../harness/worker-server.ts'
import { resetBeforeEach } from './before-each.ts'

/** What a file's tests use, in the same state before each of them, whatever ran before. */
interface FirefoxTests {
  server: SiteServer
  firefox: SharedFirefox
}

/** What tests that compare two browsers use; each browser has a server of its own. */
interface FirefoxPairTests extends FirefoxTests {
  bareServer: SiteServer
  bare: SharedFirefox
}

/** Gives a file's tests the worker's Firefox, the extension in it, and a route of their own. */
export async function firefoxTests(route: Route): Promise<FirefoxTests> {
  const server = await workerServer('guarded')
  const firefox = await sharedFirefox(true)
  server.serve(route)
  resetBeforeEach(async () => {
    await firefox.reset()
    server.clear()
  })
  return { server, firefox }
}

/** Gives a file's tests two: with the extension and without. */
export async function firefoxPairTests(route: Route): Promise<FirefoxPairTests> {
  const tests = await firefoxTests(route)
  const bareServer = await workerServer('bare')
  const bare = await sharedFirefox(false)
  bareServer.serve(route)
  resetBeforeEach(async () => {
    await bare.reset()
    bareServer.clear()
  })
  return { ...tests, bareServer, bare }
}

/** As many as two cores carry. The focus is per browser: tests that run at the same time need one each. */
const AT_ONCE = 2

/** Gives tests that run at the same time a Firefox each, reset whenever it is lent. */
export async function firefoxPool(
  route: Route,
): Promise<{ server: SiteServer; firefoxes: Pool<SharedFirefox> }> {
  const server = await workerServer('guarded')
  server.serve(route)
  const all = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, number) => sharedFirefox(true, number)),
  )
  return { server, firefoxes: new Pool(all, (firefox) => firefox.reset()) }
}
