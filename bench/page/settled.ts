import type { Chromium } from '../../tests/e2e/harness/chromium.ts'

/** Extensions that register their content scripts themselves have this long to begin … */
const BEGIN_MS = 6000
/** … and count as settled once the list has not changed for this long. */
const QUIET_MS = 2000

/** Waits until an extension has registered its content scripts. Resolves to how many there are. */
export async function settled(chromium: Chromium): Promise<number> {
  const worker = await chromium.worker()
  const count = () =>
    worker
      .evaluate(async () => (await chrome.scripting?.getRegisteredContentScripts())?.length ?? 0)
      .catch(() => 0)
  const started = performance.now()
  let last = 0
  for (let since = started; ; ) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const now = await count()
    if (now !== last) since = performance.now()
    last = now
    const quiet = performance.now() - since > (last > 0 ? QUIET_MS : BEGIN_MS)
    if (quiet) return last
  }
}
