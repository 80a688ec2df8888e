import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess } from '../../guard/assess.ts'
import { classifyAddress } from '../../guard/classify-address.ts'
import { judgeAddress } from '../../guard/judge-address.ts'
import { allEntries } from '../../guard/registry/registry.ts'
import { brandWords } from '../../guard/stranger/lexicon/brand-words.ts'
import { factsOf, formOf } from './facts.ts'

// Generating random URLs takes longer than judging them: on a busy machine that must not fail a test.
vi.setConfig({ testTimeout: 60_000 })

const KINDS = 'official partner sister lookalike impersonation caution unrelated unreadable'.split(
  ' ',
)

/** Hosts that resemble the brands: their words, service words, look-alike letters, every kind of zone. */
const nearHost = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(...brandWords().map(({ word }) => word)),
        fc.constantFrom(
          'pay',
          'oplata',
          'login',
          'lk',
          'msk',
          'вход',
          'shop',
          '-',
          '-',
          '24',
          'rn',
          'é',
          'м',
          'q',
        ),
        fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-.') }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.constantFrom(
      'ru',
      'com',
      'site',
      'de',
      'рф',
      'ru.com',
      'github.io',
      'com.ua',
      'su',
      'online',
    ),
  )
  .map(([parts, zone]) => `${parts.join('')}.${zone}`)

const official = fc.constantFrom(
  ...allEntries()
    .filter(({ kind, id, domain }) => kind === 'official' && id === domain)
    .map(({ domain }) => domain),
)

describe('any input gets a verdict', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), nearHost), (input) => {
        expect(KINDS).toContain(assess(input).kind)
      }),
      { numRuns: 300 },
    )
  })

  test('any text with any page', () => {
    const text = fc.string({ unit: 'grapheme' })
    const page = fc.record({
      title: text,
      headings: fc.array(text),
      siteNames: fc.array(text),
      url: text,
      action: text,
      waysToPay: fc.array(fc.option(fc.oneof(text, fc.webUrl(), nearHost))),
    })
    fc.assert(
      fc.property(nearHost, page, (host, { action, ...some }) => {
        const facts = factsOf({ ...some, forms: [formOf(['phone', 'card-number'], action)] })
        expect(KINDS).toContain(assess(host, facts).kind)
      }),
    )
  })
})

describe('only the registry makes a host official', () => {
  const label = fc.string({ unit: fc.constantFrom(...'abcxyz0189-'), minLength: 1 })

  test('an official domain with anything glued before it is not official', () => {
    fc.assert(
      fc.property(label, official, (before, domain) => {
        const host = `a${before}${domain}`
        fc.pre(allEntries().every((entry) => entry.domain !== host))
        expect(classifyAddress(host).kind).not.toBe('official')
      }),
    )
  })

  test('no label boundary in a stranger makes it official', () => {
    fc.assert(
      fc.property(nearHost, fc.nat(), (host, at) => {
        const before = classifyAddress(host)
        fc.pre(before.kind !== 'official' && before.kind !== 'unreadable')
        const cut = at % host.length
        const divided = `${host.slice(0, cut)}.${host.slice(cut)}`
        const after = classifyAddress(divided)
        // A dot may split off a real official domain (`xmts.ru` → `x.mts.ru`): then the host is official.
        if (after.kind === 'official') {
          const domain = after.reasons[0]?.code === 'registered' ? after.reasons[0].host : ''
          expect(`.${divided.toLowerCase()}`.endsWith(`.${domain}`)).toBe(true)
        }
      }),
    )
  })

  test('a stranger after an official domain is not official', () => {
    fc.assert(
      fc.property(official, fc.constantFrom('evil.ru', 'pay.site', 'x.co'), (domain, stranger) => {
        for (const between of ['.', '-', '@']) {
          expect(classifyAddress(`https://${domain}${between}${stranger}/`).kind).not.toBe(
            'official',
          )
        }
      }),
    )
  })
})

describe('one host, one verdict', () => {
  const core = (input: string) => {
    const { checks: _, ...verdict } = classifyAddress(input)
    return verdict
  }

  test('Unicode and punycode forms agree', () => {
    fc.assert(
      fc.property(nearHost, (host) => {
        const ascii = domainToASCII(host)
        fc.pre(ascii !== '')
        expect(core(domainToUnicode(ascii))).toEqual(core(ascii))
      }),
    )
  })

  test('case and a trailing dot do not matter', () => {
    fc.assert(
      fc.property(nearHost, (host) => {
        fc.pre(!host.endsWith('.'))
        expect(core(host.toUpperCase())).toEqual(core(host))
        expect(core(`https://${host}./`)).toEqual(core(`https://${host}/`))
      }),
    )
  })

  test('full-width letters and ideographic dots do not matter', () => {
    const wide = (text: string): string =>
      text
        .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        .replaceAll('\uff0e', '\u3002')
    fc.assert(
      fc.property(nearHost, (host) => {
        // Two hyphens in third and fourth place are a sign of encoding before any mapping.
        fc.pre(!/(?:^|\.)..--/.test(host))
        expect(core(`https://${wide(host)}/`)).toEqual(core(`https://${host}/`))
      }),
    )
  })
})

test('the judge stops exactly the lookalikes of classifyAddress', () => {
  const hosts = fc.oneof(
    nearHost,
    fc.constantFrom(...allEntries().map(({ domain }) => `x.${domain}`)),
    fc.constantFrom('203.0.113.7', '[2001:db8::1]'),
  )
  const userinfo = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    official.map((domain) => `${domain}:x@`),
    nearHost.map((host) => `${encodeURIComponent(host)}@`),
  )
  fc.assert(
    fc.property(userinfo, hosts, (before, host) => {
      const address = `https://${before}${host}/`
      const verdict = classifyAddress(address)
      const expected =
        verdict.kind === 'lookalike' ? { host: verdict.host, imitates: verdict.imitates } : null
      expect(judgeAddress(address)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

describe('a label of 100,000 characters gets a verdict in bounded time', () => {
  const LENGTH = 100_000
  /** Far more than it takes, and far less than anything that grows with the square of the length. */
  const MOST_MS = 10_000

  test.each([
    ['brand after brand', 'mts'],
    ['words', 'oplatavyplata'],
    ['cut names', 'm-t-s-'],
    ['letters', 'a'],
    ['digits', '2'],
    ['Cyrillic', 'м'],
    ['marks', 'mt\u0301s'],
    ['dots', 'mts.'],
    ['Chinese', '话费'],
  ])('%s', (_, unit) => {
    const label = unit.repeat(LENGTH / unit.length)
    const start = performance.now()
    for (const address of [
      `https://${label}.top/`,
      `https://beeline-${label}.ru/`,
      `https://xn--${label.replace(/[^ -~]/g, 'a')}.top/`,
      `https://t.me/${label}`,
      `https://${label}@stranger.top/`,
    ]) {
      expect(KINDS).toContain(assess(address).kind)
      judgeAddress(address)
    }
    expect(performance.now() - start).toBeLessThan(MOST_MS)
  })
})
