import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts'
import { pretendActive } from '../tests/e2e/support/open-about.ts'
import { startSiteServer } from '../tests/sites/server.ts'
import { writeBarePopup } from './popup/bare-popup.ts'
import { type Keystroke, timeKeystrokes } from './popup/keystrokes.ts'
import { measureOpen, type Opening } from './popup/measure-open.ts'

/**
 * `npm run bench:popup`: how fast the popup opens and answers, in a real Chromium. Openings take turns with those of a
 * bare "hello" popup made with Preact, so that a busy moment of the machine affects both. Keys are timed from the key
 * event's own timestamp to after the frame that shows their answer, changed rows or not: with the display's clock (60
 * frames a second, so half a frame of waiting on average is included) and without it (the work alone). LOADS sets the
 * loads of each. Nothing is asserted.
 */
const LOADS = Number(process.env.LOADS ?? 30)
const TABS = [null, 'https://payment.mts.ru/pay', 'https://mts-oplata-balans.site/'] as const

/** Returns the value that this share of all values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

const shown = (value: number): string => value.toFixed(value < 1 && value > 0 ? 3 : 1)

/** Describes values in a few words: how many, the middle, the slow end. */
function spread(values: readonly number[], unit = ' ms'): string {
  if (values.length === 0) return 'nothing was measured'
  const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)]
  return `median ${shown(median)}${unit}, p95 ${shown(p95)}${unit}, worst ${shown(Math.max(...values))}${unit} (${values.length})`
}

const server = await startSiteServer(({ host }) => `<!doctype html><title>${host}</title>`)

async function openings(ours: Chromium, bare: Chromium): Promise<void> {
  const times = { bare: [] as Opening[], ours: [] as Opening[] }
  const load = async ({ context, extensionId }: Chromium, tab: string | null): Promise<Opening> => {
    const page = await context.newPage()
    if (tab !== null) await page.addInitScript(pretendActive, tab)
    const opening = await measureOpen(page, `chrome-extension://${extensionId}/popup.html`)
    await page.close()
    return opening
  }
  for (const tab of TABS) if (tab !== null) await keepOpen(ours, tab)
  // The first round fills caches and is dropped.
  for (let round = 0; round <= LOADS; round++) {
    const tab = TABS[round % TABS.length] ?? null
    const [hello, guide] = [await load(bare, null), await load(ours, tab)]
    if (round > 0) times.bare.push(hello)
    if (round > 0) times.ours.push(guide)
  }
  report(times.bare, times.ours)
}

async function keepOpen({ context }: Chromium, address: string): Promise<void> {
  const page = await context.newPage()
  // Our own stop aborts the navigation of a stopped page.
  await page.goto(address).catch(() => undefined)
}

function report(bare: readonly Opening[], ours: readonly Opening[]): void {
  const of = (openings: readonly Opening[], key: keyof Opening) => openings.map((one) => one[key])
  const ratio = (key: 'first' | 'largest', share: number): string =>
    (quantile(of(ours, key), share) / quantile(of(bare, 'first'), share)).toFixed(2)
  console.log(`first contentful paint, hello:  ${spread(of(bare, 'first'))}`)
  console.log(`first contentful paint, ours:   ${spread(of(ours, 'first'))}`)
  console.log(`  ours / hello: median ${ratio('first', 0.5)}, p95 ${ratio('first', 0.95)}`)
  console.log(`the guide itself painted, ours: ${spread(of(ours, 'largest'))}`)
  console.log(`  ours / hello: median ${ratio('largest', 0.5)}, p95 ${ratio('largest', 0.95)}`)
  console.log(`cumulative layout shift, ours:  ${spread(of(ours, 'shift'), '')}`)
}

const all = (of: readonly Keystroke[]) => of.map(({ ms }) => ms)
const changing = (of: readonly Keystroke[]) => all(of.filter(({ changed }) => changed))

function printAnswers(clock: string, keys: readonly Keystroke[]): void {
  console.log(`${`key → answer painted, ${clock}:`.padEnd(31)} ${spread(all(keys))}`)
  console.log(`  the keys that change rows:    ${spread(changing(keys))}`)
}

const bare = await launchChromium(server, { extension: writeBarePopup() })
const ours = await launchChromium(server)
await openings(ours, bare)
const [echo, keys] = [await timeKeystrokes(bare, 'echo.html'), await timeKeystrokes(ours)]
await bare.close()
await ours.close()
console.log(`key → echo painted, 60 Hz:      ${spread(all(echo))}`)
printAnswers('60 Hz', keys)
const above = quantile(changing(keys), 0.5) - quantile(all(echo), 0.5)
console.log(`  these above the echo: median ${above.toFixed(1)} ms`)
const unclocked = await launchChromium(server, {
  args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
printAnswers('no clock', await timeKeystrokes(unclocked))
await unclocked.close()
await server.close()
