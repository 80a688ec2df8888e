import { describe, expect, it } from 'vitest'
import { readStoppedUrl, stoppedUrl } from '../../platform/stopped-url.ts'

describe('the address of a stopped page', () => {
  for (const address of [
    'https://mts-oplata.site/',
    'http://мтс.su/?a=b#c',
    'https://x.ru/%E2%80%AE#',
  ]) {
    it(`carries ${address} there and back`, () => {
      expect(readStoppedUrl(stoppedUrl(address))).toBe(new URL(address).href)
    })
  }

  const page = stoppedUrl('https://x.ru/').split('#')[0] ?? ''
  const others = [
    page,
    `${page}#`,
    `${page}#%E0%A4%A`,
    `${page}#javascript:alert(1)`,
    `${page}#data:text/html,x`,
    `${page}#file:///etc/passwd`,
    `${page}?https://x.ru/`,
    'https://x.ru/stopped.html#https%3A%2F%2Fx.ru%2F',
    '',
  ]
  for (const url of others) {
    it(`carries none in ${JSON.stringify(url.replace(page, '…'))}`, () =>
      expect(readStoppedUrl(url)).toBeNull())
  }
})
