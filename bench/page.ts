import { basename } from 'node:path'
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts'
import { builtExtension } from '../tests/e2e/harness/extension.ts'
import { gateReady } from '../tests/e2e/support/gate-ready.ts'
import { startSiteServer } from '../tests/sites/server.ts'
import { LOOKALIKE, PAGE_KINDS } from './page/kinds.ts'
import { type Cost, injectedBytes, measureLoad, timeToStopped } from './page/measure-load.ts'
import { writeOneLiner } from './page/one-liner.ts'
import { printCosts } from './page/print.ts'

/**
 * `npm run bench:page [-- PEER …]`: what a page load costs in a real Chromium without an extension, with a content
 * script of one line, with ours, and with any unpacked extension given by its folder. All of them take turns in one
 * run, so that the machine's moods fall on all alike. LOADS sets how many loads of each (at least 30 are fair).
 */
const LOADS = Number(process.env.LOADS ?? 30)

const server = await startSiteServer(
  ({ host }) => [...PAGE_KINDS, LOOKALIKE].find(({ url }) => new URL(url).host === host)?.body,
)
const folders: [string, string | null][] = [
  ['no extension', null],
  ['one line', writeOneLiner()],
  ['ours', builtExtension('chrome')],
  ...process.argv.slice(2).map((folder): [string, string] => [basename(folder), folder]),
]
const variants = new Map<string, Chromium>()
for (const [name, extension] of folders) {
  const chromium = await launchChromium(server, { extension })
  if (name === 'ours') await gateReady(chromium)
  variants.set(name, chromium)
}

for (const kind of PAGE_KINDS) {
  const costs = new Map<string, Cost[]>(folders.map(([name]) => [name, []]))
  // The first round fills caches and is thrown away.
  for (let load = 0; load <= LOADS; load++) {
    for (const [name, chromium] of variants) {
      const cost = await measureLoad(chromium, kind.url)
      if (load > 0) costs.get(name)?.push(cost)
    }
  }
  const bytes = new Map<string, number>()
  for (const [name, chromium] of variants) bytes.set(name, await injectedBytes(chromium, kind.url))
  printCosts(kind.name, costs, bytes)
}

const ours = variants.get('ours')
const times: number[] = []
for (let load = 0; ours && load <= LOADS; load++)
  times.push(await timeToStopped(ours, LOOKALIKE.url))
const sorted = times.slice(1).sort((one, other) => one - other)
console.log(
  `\nlookalike: commit to stopped page painted, ms: median ${sorted[LOADS >> 1]?.toFixed(0)}, ` +
    `least ${sorted[0]?.toFixed(0)}, most ${sorted.at(-1)?.toFixed(0)}; ` +
    `${ours ? await injectedBytes(ours, LOOKALIKE.url).catch(() => 0) : 0} bytes injected`,
)
for (const chromium of variants.values()) await chromium.close()
await server.close()
