import { describe, expect, it } from 'vitest'
import { reportAddress, reportText } from '../../app/report/report-text.ts'
import { check } from '../../locales/en/check.ts'

const WRONG = {
  where: 'panel',
  verdict: 'caution',
  reasons: ['combosquat', 'cheap-zone'],
  host: 'mts-club.example',
} as const
const CONTEXT = {
  version: 'Top-up Guard 1.2.3',
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  withHost: false,
}
const report = (
  withHost: boolean,
  wrong: Parameters<typeof reportText>[0] = { ...WRONG, reasons: [...WRONG.reasons] },
) => reportText(wrong, check, { ...CONTEXT, withHost })

describe('a report', () => {
  it('says the version, the browser, the verdict and its reasons', () => {
    const text = report(false)
    for (const part of ['Top-up Guard 1.2.3', 'Chrome 150', 'caution', 'combosquat, cheap-zone'])
      expect(text).toContain(part)
  })

  it('names the host only if that was ticked', () => {
    expect(report(false)).not.toContain('mts-club')
    expect(report(true)).toContain('mts-club.example')
  })

  it('tells nothing of the system', () => expect(report(true)).not.toMatch(/Linux|X11|Mozilla/u))
})

describe('the place for a report', () => {
  it('is nowhere if the project names none', () => expect(reportAddress(null, 'a', 'b')).toBeNull())

  it('is a new issue with the text in it', () =>
    expect(reportAddress('https://example.com/p/issues', 'A b', 'c d')).toBe(
      'https://example.com/p/issues/new?title=A%20b&body=c%20d',
    ))

  it('is a letter where the project has an address', () =>
    expect(reportAddress('mailto:a@example.com', 'A', 'b\nc')).toBe(
      'mailto:a@example.com?subject=A&body=b%0Ac',
    ))
})
