import { join } from 'node:path'
import { build } from 'esbuild'
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { IMPERSONATION_SITES } from '../../tests/sites/impersonation/index.ts'
import { impersonationRoute } from '../../tests/sites/impersonation/route.ts'
import { ORDINARY_SITES } from '../../tests/sites/ordinary/index.ts'
import { ordinaryRoute } from '../../tests/sites/ordinary/route.ts'
import { startSiteServer } from '../../tests/sites/server.ts'
import type { GeneratedFile } from './generators.ts'

/** Longer than the latest form of any fixture takes to come. */
const SETTLE_MS = 1500
/** Pages open at the same time. */
const AT_ONCE = 8

async function collector(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { lookNow } from './content/collect-facts/run-look.ts'",
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'collector',
    define: { 'import.meta.env.FIREFOX': 'false' },
  })
  return `${outputFiles[0]?.text};JSON.stringify(collector.lookNow(document, 1000).facts)`
}

interface FixtureVisit {
  id: string
  url: string
  before: string | undefined
}

async function factsOf(chromium: Chromium, look: string, visit: FixtureVisit): Promise<unknown> {
  const page = await chromium.context.newPage()
  await page.goto(visit.url)
  if (visit.before) await page.click(visit.before)
  await page.waitForTimeout(SETTLE_MS)
  const facts = JSON.parse(await page.evaluate<string>(look))
  await page.close()
  return facts
}

const VISITS: readonly FixtureVisit[] = [
  ...IMPERSONATION_SITES.map(({ id, host, before }) => ({ id, url: `https://${host}/`, before })),
  ...ORDINARY_SITES.map(({ id, host, scheme }) => ({
    id,
    url: `${scheme}://${host}/`,
    before: undefined,
  })),
]

/** Looks at all fixtures, some at a time; the result is by id, in the order of the fixtures. */
async function look(chromium: Chromium): Promise<Record<string, unknown>> {
  const script = await collector()
  const found: Record<string, unknown> = {}
  for (let at = 0; at < VISITS.length; at += AT_ONCE) {
    const some = VISITS.slice(at, at + AT_ONCE)
    const facts = await Promise.all(some.map((visit) => factsOf(chromium, script, visit)))
    for (const [index, visit] of some.entries()) found[visit.id] = facts[index]
  }
  return found
}

/**
 * What the extension's own `content/collect-facts` finds on every fixture, opened in Chromium, so that the guard can be
 * tried on all of them without a browser.
 */
export async function generate(): Promise<GeneratedFile[]> {
  const server = await startSiteServer(
    (request) => impersonationRoute(request) ?? ordinaryRoute(request),
  )
  const chromium = await launchChromium(server, { extension: null })
  const found = await look(chromium)
  await chromium.close()
  await server.close()
  return [
    { path: 'tests/sites/facts.generated.json', content: `${JSON.stringify(found, null, 1)}\n` },
  ]
}
