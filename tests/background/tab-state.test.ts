import { describe, expect, it } from 'vitest'
import { pageAddress, type TabAddress, tabAddress } from '../../background/tabs/tab-address.ts'
import { arrive, present, type TabState } from '../../background/tabs/tab-state.ts'
import { stoppedUrl } from '../../platform/stopped-url.ts'
import { knownHost } from '../known-host.ts'

const NOTES = 'https://moscow-notes.ru/'
const FAKE = 'https://mts-oplata.site/'

const at = (url: string | null, stopped = false): TabAddress =>
  tabAddress(stopped && url !== null ? stoppedUrl(url) : url)

const walk = (...steps: readonly (readonly [string | null, boolean])[]): TabState =>
  steps.reduce<TabState>(
    (state, [url, stopped]) => arrive(state, at(url, stopped)),
    arrive(null, at(null)),
  )

describe('a tab that comes to an address', () => {
  it('is judged by the address', () => {
    expect(walk([NOTES, false]).verdict.kind).toBe('unrelated')
    expect(walk([FAKE, false]).verdict.kind).toBe('lookalike')
    expect(walk(['https://payment.mts.ru/', false]).verdict.kind).toBe('official')
    expect(walk([null, false]).verdict.kind).toBe('unreadable')
  })

  it('keeps its verdict on the stopped page', () => {
    expect(walk([FAKE, false], [FAKE, true])).toMatchObject({
      stopped: true,
      verdict: { kind: 'lookalike' },
    })
  })

  it('is on its way back only if a stopped page comes right before the lookalike', () => {
    expect(walk([FAKE, false]).backing).toBe(false)
    expect(walk([FAKE, false], [FAKE, true], [FAKE, false]).backing).toBe(true)
    expect(walk([FAKE, true], [FAKE, false], ['https://mts-popolnit.site/', false]).backing).toBe(
      true,
    )
    expect(walk([FAKE, true], [NOTES, false], [FAKE, false]).backing).toBe(false)
  })

  const looked = (state: TabState): TabState => ({
    ...state,
    looked: true,
    tampered: 'hidden',
    dismissed: true,
    verdict: {
      kind: 'impersonation',
      host: knownHost('moscow-notes.ru').ascii,
      operator: 'mts',
      imitates: 'mts.ru',
      reasons: [],
      checks: [],
    },
  })

  it('keeps what its content showed while it stays on the host', () => {
    const next = arrive(looked(walk([NOTES, false])), at(`${NOTES}other`))
    expect(next).toMatchObject({
      tampered: 'hidden',
      dismissed: true,
      verdict: { kind: 'impersonation' },
    })
  })

  it('forgets that when it leaves the host', () => {
    const next = arrive(looked(walk([NOTES, false])), at('https://www.moscow-notes.ru/'))
    expect(next).toMatchObject({
      tampered: null,
      dismissed: false,
      looked: false,
      verdict: { kind: 'unrelated' },
    })
  })

  it('counts a visit for a new address, none for the same one', () => {
    const first = walk([NOTES, false])
    expect(arrive(first, at(NOTES))).toBe(first)
    expect(arrive(first, at(FAKE)).visit).toBe(first.visit + 1)
  })
})

describe('a window that hides its address', () => {
  const host = knownHost(FAKE)
  const told = (url: string): TabState =>
    arrive(null, pageAddress({ tabId: 1, url, host: knownHost(url), hidden: true }))

  it('is judged by the origin that its page has told, while it stays', () => {
    const state = told(FAKE)
    expect(state).toMatchObject({ host: host.ascii, verdict: { kind: 'lookalike' } })
    expect(present(state, null)).toBe(state)
    expect(present(state, 'about:blank')).toBe(state)
    expect(present(state, NOTES)).toMatchObject({ url: NOTES, told: null })
  })

  it('is said to be unreadable, not harmless, if its origin is a stranger', () => {
    expect(told(NOTES).verdict.kind).toBe('unreadable')
  })

  it('is judged by the host of the site that made it where the browser shows a blob: address', () => {
    expect(walk([`blob:${FAKE}1-2-3`, false])).toMatchObject({
      url: FAKE,
      verdict: { kind: 'lookalike' },
    })
    expect(walk([`blob:${NOTES}1-2-3`, false]).verdict.kind).toBe('unreadable')
  })
})
