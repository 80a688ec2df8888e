import { loadavg } from 'node:os'
import type { Chromium } from '../tests/e2e/harness/chromium.ts'
import { startSiteServer } from '../tests/sites/server.ts'
import { injectedBytes } from './page/injected-bytes.ts'
import { LOOKALIKE, OPERATOR, PAGE_KINDS } from './page/kinds.ts'
import { type Cost, measureLoad } from './page/measure-load.ts'
import { printOperatorPage } from './page/operator-page.ts'
import { median, printCosts } from './page/print.ts'
import { timeToPaint, timeToStopped } from './page/time-to-stopped.ts'
import { launchVariants } from './page/variants.ts'

/**
 * `npm run bench:page [-- PEER …]`: what a page load costs in a real Chromium without an extension, with a content
 * script of one line, with ours, and with any unpacked extension given by its folder. They take turns in one run, so
 * that a busy moment of the machine affects all alike. LOADS sets the loads of each (at least 30 for a fair
 * comparison).
 */
const LOADS = Number(process.env.LOADS ?? 30)

const load = (): string => loadavg()[0]?.toFixed(2) ?? 'unknown'
console.log(`the machine's load before: ${load()}`)
const server = await startSiteServer(
  ({ host }) => [...PAGE_KINDS, LOOKALIKE].find(({ url }) => new URL(url).host === host)?.body,
)
const variants = await launchVariants(server, process.argv.slice(2))

for (const kind of PAGE_KINDS) {
  const costs = new Map<string, Cost[]>([...variants.keys()].map((name) => [name, []]))
  // The first round fills caches and is dropped.
  for (let round = 0; round <= LOADS; round++) {
    for (const [name, chromium] of variants) {
      const cost = await measureLoad(chromium, kind.url)
      if (round > 0) costs.get(name)?.push(cost)
    }
  }
  const bytes = new Map<string, number>()
  for (const [name, chromium] of variants) bytes.set(name, await injectedBytes(chromium, kind.url))
  printCosts(kind.name, costs, bytes)
}

const ours = variants.get('ours')
const bare = variants.get('no extension')
if (ours && bare) {
  await printOperatorPage(ours, bare, OPERATOR.url, LOADS)
  await printLookalike(ours, bare)
}
console.log(`the machine's load after, our own browsers included: ${load()}`)
for (const chromium of variants.values()) await chromium.close()
await server.close()

/** Prints how soon the stopped page stands where a lookalike would, beside how soon the lookalike itself would be seen. */
async function printLookalike(ours: Chromium, bare: Chromium): Promise<void> {
  const [stopped, itself]: [number[], number[]] = [[], []]
  // The first round fills caches and is dropped.
  for (let round = 0; round <= LOADS; round++) {
    const [stop, paint] = [
      await timeToStopped(ours, LOOKALIKE.url),
      await timeToPaint(bare, LOOKALIKE.url),
    ]
    if (round > 0) stopped.push(stop)
    if (round > 0) itself.push(paint)
  }
  const spread = (of: number[]) =>
    `median ${median(of).toFixed(0)}, least ${Math.min(...of).toFixed(0)}, most ${Math.max(...of).toFixed(0)}`
  console.log(
    `\nlookalike (${LOADS} loads), ms from its commit
to the stopped page painted: ${spread(stopped)}
to the lookalike painted, without an extension: ${spread(itself)}; ours takes ${(median(stopped) / median(itself)).toFixed(1)} times as long
${await injectedBytes(ours, LOOKALIKE.url)} bytes injected`,
  )
}
