import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { decide } from '../../background/gate/decisions.ts'
import { PAGE_HANDLERS } from '../../background/page-handlers.ts'
import { factsOf, formOf } from '../guard/facts.ts'
import { knownHost } from '../known-host.ts'
import { resetBrowser } from './registered-gate.ts'

/** A frame of another site, with a secret in its address, its title and its headlines. */
const FRAME = factsOf({
  url: 'https://mail.example/inbox?token=s3cret',
  title: 's3cret letter',
  headings: ['s3cret greetings'],
  siteNames: ['s3cret name'],
  actions: ['s3cret action'],
  forms: [formOf(['card-number'])],
})
const inFrames = vi.hoisted(() => vi.fn())
vi.mock('../../platform/inject.ts', () => ({
  injectPanel: async () => true,
  injectStage: async () => true,
  injectGate: async () => true,
  lookIntoFrames: inFrames,
}))
vi.mock('../../background/tabs/show-verdict.ts', () => ({ showVerdict: async () => undefined }))

const host = knownHost('vetka-doma.ru')
const url = 'https://vetka-doma.ru/'
const from = { tabId: 0, url, host, hidden: false }
const asked = {
  type: 'frames' as const,
  facts: factsOf({
    url,
    frames: [{ url: 'https://mail.example/', sandboxed: false, visible: true, fields: null }],
  }),
}

beforeEach(async () => {
  resetBrowser()
  fakeBrowser.permissions.contains = async () => true
  inFrames.mockReset().mockResolvedValue([FRAME])
  const tab = await fakeBrowser.tabs.create({ url })
  from.tabId = tab.id ?? 0
})

test('a page’s process learns what kinds of fields a frame has, and nothing that stands in it', async () => {
  const answer = await PAGE_HANDLERS.frames(asked, from)
  expect(answer?.fields).toEqual(['card-number'])
  expect(JSON.stringify(answer)).not.toContain('s3cret')
})

test('frames are not looked into where the guard is off', async () => {
  await decide(host.ascii, 'guard-off')
  expect(await PAGE_HANDLERS.frames(asked, from)).toBeNull()
  expect(inFrames).not.toHaveBeenCalled()
})
