import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { IMPERSONATION_SITES } from '../../tests/sites/impersonation/index.ts'
import { impersonationRoute } from '../../tests/sites/impersonation/route.ts'
import { ORDINARY_SITES } from '../../tests/sites/ordinary/index.ts'
import { ordinaryRoute } from '../../tests/sites/ordinary/route.ts'
import { startSiteServer } from '../../tests/sites/server.ts'

/**
 * `node scripts/generate/make-fixture-facts.ts`: opens every fixture in Chromium, looks at it with the extension's own
 * `content/collect-facts` and keeps what it found, so that the guard can be tried on all of them without a browser.
 */
const FILE = join(import.meta.dirname, '../..', 'tests', 'sites', 'facts.generated.json')
/** Longer than the latest form of any fixture takes to come. */
const SETTLE_MS = 1500

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
  })
  return `${outputFiles[0]?.text};JSON.stringify(collector.lookNow(document, 1000).facts)`
}

interface Visit {
  id: string
  url: string
  before: string | undefined
}

async function factsOf(chromium: Chromium, look: string, visit: Visit): Promise<unknown> {
  const page = await chromium.context.newPage()
  await page.goto(visit.url)
  if (visit.before) await page.click(visit.before)
  await page.waitForTimeout(SETTLE_MS)
  const facts = JSON.parse(await page.evaluate<string>(look))
  await page.close()
  return facts
}

const visits: Visit[] = [
  ...IMPERSONATION_SITES.map(({ id, host, before }) => ({ id, url: `https://${host}/`, before })),
  ...ORDINARY_SITES.map(({ id, host, scheme }) => ({
    id,
    url: `${scheme}://${host}/`,
    before: undefined,
  })),
]
const server = await startSiteServer(
  (request) => impersonationRoute(request) ?? ordinaryRoute(request),
)
const chromium = await launchChromium(server, { extension: null })
const look = await collector()
const found: Record<string, unknown> = {}
for (let at = 0; at < visits.length; at += 8) {
  const some = visits.slice(at, at + 8)
  const facts = await Promise.all(some.map((visit) => factsOf(chromium, look, visit)))
  for (const [index, visit] of some.entries()) found[visit.id] = facts[index]
}
await chromium.close()
await server.close()
writeFileSync(FILE, `${JSON.stringify(found, null, 1)}\n`)
console.log(`Looked at ${visits.length} pages: ${FILE}`)
