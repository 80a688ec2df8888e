import { describe, expect, test } from 'vitest'
import { classifyAddress } from '../../guard/classify-address.ts'
import { allEntries } from '../../guard/registry/registry.ts'

const KIND = {
  official: 'official',
  partner: 'partner',
  sister: 'sister',
  namesake: 'unrelated',
  unconfirmed: 'caution',
  closed: 'caution',
} as const

describe('the registry decides first', () => {
  test.each(allEntries().map((entry) => [entry.domain, KIND[entry.kind]] as const))(
    '%s is %s',
    (host, kind) => {
      expect(classifyAddress(host).kind).toBe(kind)
      expect(classifyAddress(`https://www-x.${host}/pay?a=b`).kind).toBe(kind)
    },
  )

  test.each([
    ['https://login.mts.ru/', 'mts', 'account'],
    ['payment.mts.ru', 'mts', 'payment'],
    ['https://moskva.beeline.ru/a', 'beeline', 'site'],
    ['lk.ssl.mts.ru', 'mts', 'account'],
    ['HTTPS://PAY.MEGAFON.RU.', 'megafon', 'payment'],
    ['йота.рф', 'yota', 'site'],
    ['mts。ru', 'mts', 'site'],
    ['https://%6dts.ru', 'mts', 'site'],
  ])('%s is official', (input, operator, role) => {
    expect(classifyAddress(input)).toMatchObject({ kind: 'official', operator, role })
  })
})

describe('a stranger is never official', () => {
  test.each([
    'evil-mts.ru',
    'evilmts.ru',
    'mts.ru.evil.com',
    'https://mts.ru@evil.ru/',
    'mts.ru-login.com',
    'https://evil.ru/mts.ru',
    'https://evil.ru#mts.ru',
  ])('%s', (input) => {
    expect(classifyAddress(input).kind).not.toBe('official')
  })
})

describe('what is not a web page is unreadable', () => {
  test.each([
    '',
    ' ',
    'about:blank',
    'data:text/html,mts',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome://settings',
    'blob:https://mts.ru/1',
    'http://',
    'https://a b',
    'mts.ru:99999',
  ])('%j', (input) => {
    const verdict = classifyAddress(input)
    expect(verdict.kind).toBe('unreadable')
    expect(verdict.reasons).toHaveLength(1)
  })
})
