import { describe, expect, it } from 'vitest'
import { hostAt, isOnHost, tabAddress } from '../../background/tabs/tab-address.ts'
import { stoppedUrl } from '../../platform/stopped-url.ts'
import { knownHost } from '../known-host.ts'

const FAKE = 'https://mts-oplata.site/pay'

describe('the address a tab is about is', () => {
  it.each([
    ['its own', FAKE, { url: FAKE, stopped: false }, 'mts-oplata.site'],
    [
      'the one its stopped page stands for',
      stoppedUrl(FAKE),
      { url: FAKE, stopped: true },
      'mts-oplata.site',
    ],
    [
      'its own, without a host, if that is no web page',
      'about:blank',
      { url: 'about:blank', stopped: false },
      null,
    ],
    ['unknown if the browser keeps it from us', null, { url: null, stopped: false }, null],
  ])('%s', (_fact, tabUrl, address, host) => {
    expect(tabAddress(tabUrl)).toMatchObject(address)
    expect(hostAt(tabAddress(tabUrl))).toBe(host)
  })
})

describe('a tab is on the host of a page that has sent a message', () => {
  const page = { tabId: 1, url: FAKE, host: knownHost(FAKE), hidden: false }
  it.each([
    ['while it shows the page', FAKE, true],
    ['while it shows another page of the host', 'http://MTS-OPLATA.site./', true],
    ['not on a host below it', 'https://www.mts-oplata.site/pay', false],
    ['not once the stopped page has replaced it', stoppedUrl(FAKE), false],
    ['not on a page of the browser', 'about:blank', false],
    ['not if its address is kept from us', null, false],
  ])('%s', (_fact, url, expected) => expect(isOnHost(url, page)).toBe(expected))
})
