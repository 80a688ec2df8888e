import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { inWords } from '../../background/page/in-words.ts'
import {
  certificateOf,
  forgetCertificate,
  keepCertificate,
} from '../../background/page/kept-certificate.ts'
import { assessHost } from '../../guard/assess.ts'
import type { Certificate } from '../../guard/certificate.ts'
import { BLANK_PAGE } from '../../scripts/commands/page-facts-file.ts'
import { knownHost } from '../known-host.ts'

const PAGE = 'https://payment.mts.ru/pay'
const CERTIFICATE: Certificate = {
  issuer: 'GlobalSign nv-sa',
  from: '2026-09-01',
  until: '2026-11-30',
  protocol: 'TLS 1.3',
  trusted: true,
  national: false,
}

beforeEach(() => fakeBrowser.reset())

describe('the certificate of a tab', () => {
  it('is told of the site it was read from, whatever the path, and of no other', async () => {
    await keepCertificate(1, PAGE, CERTIFICATE)
    expect(await certificateOf(1, 'https://payment.mts.ru/other#x')).toEqual(CERTIFICATE)
    for (const url of ['https://lk.mts.ru/', 'http://payment.mts.ru/', 'about:blank', null])
      expect(await certificateOf(1, url)).toBeNull()
    expect(await certificateOf(2, PAGE)).toBeNull()
  })

  it('is forgotten with the tab', async () => {
    await keepCertificate(1, PAGE, CERTIFICATE)
    await forgetCertificate(1)
    expect(await certificateOf(1, PAGE)).toBeNull()
  })
})

describe('what the panel says of encryption', () => {
  const verdict = assessHost(knownHost(PAGE), { ...BLANK_PAGE, url: PAGE })
  const said = async (certificate: Certificate | null): Promise<string> =>
    (await inWords(verdict, certificate)).checks.https ?? ''

  it('has the certificate beside the check, if it was read', async () => {
    const without = await said(null)
    const withIt = await said(CERTIFICATE)
    expect(without).not.toBe('')
    expect(withIt.startsWith(without)).toBe(true)
    for (const fact of ['GlobalSign nv-sa', 'TLS 1.3', '2026']) expect(withIt).toContain(fact)
  })
})
