import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { permitOnce } from '../../background/gate/decisions.ts'
import { readPermits } from '../../background/gate/permits.ts'
import { claimInTab } from '../../background/page/kept-claim.ts'
import { PAGE_HANDLERS } from '../../background/page-handlers.ts'
import { FOLLOW_TABS } from '../../background/tabs/follow-tabs.ts'
import { readTab } from '../../background/tabs/tab-state.ts'
import { knownHost } from '../known-host.ts'
import { resetBrowser } from './registered-gate.ts'

// The toolbar is the browser's, and has no part in this.
vi.mock('../../background/tabs/show-verdict.ts', () => ({ showVerdict: async () => undefined }))

beforeEach(resetBrowser)

const host = knownHost('mts-oplata.site').ascii
const FAKE = `https://${host}/`

/** Tells the background that a tab has come to these addresses, before it could handle any of them. */
function tabIsAt(...urls: readonly string[]): void {
  for (const url of urls)
    FOLLOW_TABS.updated(
      { id: 7, url, title: '', loading: false, showsOurs: true },
      { url: true, complete: true },
    )
}

test.each([
  ['stays on the host', [`${FAKE}a`, `${FAKE}b`], 1],
  ['leaves the host', [`${FAKE}a`, 'https://moscow-notes.ru/'], 0],
  [
    'leaves the host and is back before the first event is handled',
    ['https://moscow-notes.ru/', FAKE],
    0,
  ],
])('what was opened once, if the tab %s, has so many permits left', async (_, urls, left) => {
  await permitOnce({ host, tabId: 7, since: 0 })
  tabIsAt(FAKE)
  await vi.waitFor(async () => expect((await readTab(7))?.url).toBe(FAKE))
  tabIsAt(...urls)
  await vi.waitFor(async () => expect((await readTab(7))?.url).toBe(urls.at(-1)))
  await vi.waitFor(async () => expect(await readPermits()).toHaveLength(left))
})

test('nor has it any if a page of another host speaks before the browser tells of it', async () => {
  await permitOnce({ host, tabId: 7, since: 0 })
  tabIsAt(FAKE)
  await vi.waitFor(async () => expect((await readTab(7))?.url).toBe(FAKE))
  const url = 'https://moscow-notes.ru/'
  const from = { tabId: 7, url, host: knownHost('moscow-notes.ru'), hidden: false }
  await PAGE_HANDLERS.tamper({ type: 'tamper', what: null }, from)
  tabIsAt(url)
  expect(await readPermits()).toEqual([])
})

test('all that is kept of a tab is forgotten when it closes', async () => {
  tabIsAt('https://payment.mts.ru/')
  await vi.waitFor(async () => expect(await readTab(7)).not.toBeNull())
  const claim = { operator: 'mts' as const, score: 9, alone: true, evidence: '© МТС' }
  await claimInTab(7, knownHost('moscow-notes.ru').ascii, claim)
  await permitOnce({ host, tabId: 7, since: 0 })
  const kept = async () => Object.keys(await fakeBrowser.storage.session.get(null))
  expect(await kept()).toEqual(expect.arrayContaining(['tab:7', 'claim:7']))
  FOLLOW_TABS.removed(7)
  await vi.waitFor(async () =>
    expect((await kept()).filter((key) => key.endsWith(':7'))).toEqual([]),
  )
  await vi.waitFor(async () => expect(await readPermits()).toEqual([]))
})
