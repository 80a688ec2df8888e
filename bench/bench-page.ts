import { loadavg } from 'node:os'
import { startSiteServer } from '../tests/sites/server.ts'
import { injectedBytes } from './page/injected-bytes.ts'
import { LOOKALIKE, OPERATOR, PAGE_KINDS } from './page/kinds.ts'
import { type Cost, measureLoad } from './page/measure-load.ts'
import { printOperatorPage } from './page/operator-page.ts'
import { median, printCosts } from './page/print.ts'
import { timeToStopped } from './page/time-to-stopped.ts'
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
  const times: number[] = []
  for (let round = 0; round <= LOADS; round++) times.push(await timeToStopped(ours, LOOKALIKE.url))
  const kept = times.slice(1)
  console.log(
    `\nlookalike: commit to stopped page painted, ms: median ${median(kept).toFixed(0)}, ` +
      `least ${Math.min(...kept).toFixed(0)}, most ${Math.max(...kept).toFixed(0)}; ` +
      `${await injectedBytes(ours, LOOKALIKE.url)} bytes injected`,
  )
}
console.log(`the machine's load after, our own browsers included: ${load()}`)
for (const chromium of variants.values()) await chromium.close()
await server.close()
