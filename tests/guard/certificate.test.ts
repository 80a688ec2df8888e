import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Certificate, readCertificate } from '../../guard/certificate.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { certificateSentences } from '../../locales/certificate-sentences.ts'
import { certificate as en } from '../../locales/en/certificate.ts'
import { certificate as ru } from '../../locales/ru/certificate.ts'
import { certificate as zh } from '../../locales/zh-CN/certificate.ts'

const TEXTS = { 'zh-CN': zh, ru, en }
const VALIDITY = { start: Date.UTC(2026, 8, 1, 12), end: Date.UTC(2026, 10, 30, 12) }

/** What Firefox says of a connection whose certificates have these issuers, the page's own first. */
const secured = (issuers: readonly string[], more: object = {}) => ({
  state: 'secure',
  protocolVersion: 'TLSv1.3',
  isUntrusted: false,
  isDomainMismatch: false,
  isNotValidAtThisTime: false,
  certificates: issuers.map((issuer) => ({ issuer, subject: 'CN=mts.ru', validity: VALIDITY })),
  ...more,
})

describe('the issuer of a certificate is shown as', () => {
  test.each([
    ["CN=R11,O=Let's Encrypt,C=US", "Let's Encrypt (R11)"],
    [
      'CN=GlobalSign RSA OV SSL CA 2018,O=GlobalSign nv-sa,C=BE',
      'GlobalSign nv-sa (GlobalSign RSA OV SSL CA 2018)',
    ],
    ['CN=DigiCert,O=DigiCert', 'DigiCert'],
    [String.raw`CN="Sectigo, Ltd. \"R36\"",C=GB`, 'Sectigo, Ltd. "R36"'],
    ['O="VeriSign, Inc.",C=US', 'VeriSign, Inc.'],
    ['CN=topup-guard tests', 'topup-guard tests'],
    ['E=root@example.org', 'E=root@example.org'],
  ])('%s: %s', (issuer, shown) => {
    expect(readCertificate(secured([issuer]))?.issuer).toBe(shown)
  })
})

describe('a certificate', () => {
  it('has its days in UTC and its protocol as people write it', () => {
    expect(readCertificate(secured(['CN=R11']))).toEqual({
      issuer: 'R11',
      from: '2026-09-01',
      until: '2026-11-30',
      protocol: 'TLS 1.3',
      trusted: true,
      national: false,
    })
    expect(readCertificate(secured(['CN=R11'], { protocolVersion: 'TLSv1' }))?.protocol).toBe(
      'TLS 1.0',
    )
  })

  test.each(['isUntrusted', 'isDomainMismatch', 'isNotValidAtThisTime'])(
    'with %s is not trusted by the browser',
    (flaw) => {
      expect(readCertificate(secured(['CN=R11'], { [flaw]: true }))?.trusted).toBe(false)
    },
  )

  test.each([
    [
      ['CN=Russian Trusted Sub CA,O=The Ministry of Digital Development and Communications,C=RU'],
      true,
    ],
    [['CN=Middle,O=Bank', 'CN=Russian Trusted Root CA,C=RU'], true],
    [['CN=Trusted CA,O=Russian Trusted Sub CA Fans'], false],
    [["CN=R11,O=Let's Encrypt,C=US", 'CN=ISRG Root X1'], false],
  ] as const)('signed by %s is of the national authority: %s', (issuers, national) => {
    expect(readCertificate(secured(issuers))?.national).toBe(national)
  })

  it('is never read from what the browser does not say', () => {
    for (const info of [
      null,
      {},
      { state: 'insecure' },
      secured([]),
      secured(['CN=x'], { certificates: [{ issuer: 7 }] }),
    ])
      expect(readCertificate(info)).toBeNull()
    fc.assert(fc.property(fc.anything(), (info) => void readCertificate(info)))
    fc.assert(
      fc.property(
        fc.string(),
        (issuer) => typeof readCertificate(secured([issuer]))?.issuer === 'string',
      ),
    )
  })
})

describe.each(LANGUAGES)('in words, in %s,', (language: Language) => {
  const text = TEXTS[language]
  const ordinary: Certificate = {
    issuer: "Let's Encrypt (R11)",
    from: '2026-09-01',
    until: '2026-11-30',
    protocol: 'TLS 1.3',
    trusted: true,
    national: false,
  }
  const said = (change: Partial<Certificate>) =>
    certificateSentences(text, language, { ...ordinary, ...change })

  it('issuer, validity and protocol are told, and no warning', () => {
    const sentences = said({})
    expect(sentences).toHaveLength(3)
    for (const fact of ["Let's Encrypt (R11)", 'TLS 1.3', '2026'])
      expect(sentences.join(' ')).toContain(fact)
  })

  it('the national authority is explained, with another way to pay; an exception is told', () => {
    expect(said({ national: true }).at(-1)).toMatch(/Минцифры.*(?:SBP|СБП)/s)
    expect(said({ trusted: false })).toContain(text.untrusted)
    expect(said({ protocol: '' })).toHaveLength(2)
  })
})
