import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { EXTENSION_HANDLERS } from '../../background/extension-handlers.ts'
import { change, withdrawPermits } from '../../background/gate/decisions.ts'
import type { Decision } from '../../platform/messages.ts'
import { getSettings } from '../../platform/settings.ts'
import { stoppedUrl } from '../../platform/stopped-url.ts'
import { knownHost } from '../known-host.ts'
import { gate, resetBrowser } from './registered-gate.ts'

beforeEach(resetBrowser)

/** The options page of one window, and the stopped page in a tab, as the background hears them. */
const OPTIONS = { tabId: 9, url: 'chrome-extension://ours/options.html' }
const tell = (host: string, decision: Decision) =>
  EXTENSION_HANDLERS['decide-host'](
    { type: 'decide-host', host: knownHost(host).ascii, decision },
    OPTIONS,
  )
const openAnyway = (host: string, tabId: number, scope: 'once' | 'always') =>
  EXTENSION_HANDLERS['open-anyway'](
    { type: 'open-anyway', scope },
    { tabId, url: stoppedUrl(`https://${host}/`) },
  )
const letThrough = async () =>
  (await EXTENSION_HANDLERS['trusted-hosts']({ type: 'trusted-hosts' }, OPTIONS)).map(
    ({ host }) => host,
  )

describe('two changes at the same moment are both stored', () => {
  it('a host revoked while another is trusted stays revoked', async () => {
    await tell('a.ru', 'trust')
    await Promise.all([tell('a.ru', 'revoke'), tell('b.ru', 'trust')])
    expect(await letThrough()).toEqual(['b.ru'])
  })

  it('a host revoked while another is opened once stays revoked', async () => {
    await openAnyway('a.ru', 1, 'once')
    await Promise.all([tell('a.ru', 'revoke'), openAnyway('b.ru', 2, 'once')])
    expect(await letThrough()).toEqual(['b.ru'])
  })

  it('two hosts are opened once in two tabs', async () => {
    await Promise.all([openAnyway('a.ru', 1, 'once'), openAnyway('b.ru', 2, 'once')])
    expect(await letThrough()).toEqual(['a.ru', 'b.ru'])
  })

  it('a permit is taken back as its tab leaves while another tab gets one', async () => {
    await openAnyway('a.ru', 1, 'once')
    await Promise.all([withdrawPermits(({ tabId }) => tabId !== 1), openAnyway('b.ru', 2, 'once')])
    expect(await letThrough()).toEqual(['b.ru'])
  })

  it('two pages change a setting each while a host is decided about', async () => {
    await Promise.all([
      EXTENSION_HANDLERS['change-settings'](
        { type: 'change-settings', settings: { operator: 'yota' } },
        OPTIONS,
      ),
      EXTENSION_HANDLERS['change-settings'](
        { type: 'change-settings', settings: { language: 'ru' } },
        OPTIONS,
      ),
      tell('a.ru', 'guard-off'),
    ])
    expect(await getSettings()).toMatchObject({
      operator: 'yota',
      language: 'ru',
      disabledHosts: ['a.ru'],
    })
  })

  it('a change that can’t be stored is rejected, and the next one is stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
    const [first, second] = await Promise.allSettled([tell('a.ru', 'trust'), tell('b.ru', 'trust')])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
    expect(await letThrough()).toEqual(['b.ru'])
  })
})

describe('the gate', () => {
  it('is registered once for each decision that moves it, never for others', async () => {
    await tell('a.ru', 'trust')
    expect(gate.registrations).toBe(1)
    await openAnyway('b.ru', 1, 'once')
    expect(gate.registrations).toBe(2)
    await tell('c.ru', 'dismiss')
    await change(() => ({ theme: 'dark' }))
    expect(gate.registrations).toBe(2)
  })

  it('has left out the host by the time the decision is answered', async () => {
    await tell('a.ru', 'trust')
    expect(gate.registered).toMatchObject([{ excludeMatches: ['*://a.ru/*'] }])
  })
})
