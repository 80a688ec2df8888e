import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHost, parseHost } from '../../guard/host/host.ts'
import { partsOf } from '../../guard/host/host-parts.ts'
import { fullSuffix } from '../../scripts/measure/full-suffix.ts'

const read = (input: string) => {
  const parsed = parseHost(input)
  return parsed.ok ? parsed.host : parsed.error
}

describe('a host', () => {
  test('is what the parser returns', () => {
    const addresses = fc.oneof(fc.webUrl(), fc.domain(), fc.ipV4Extended(), fc.string())
    fc.assert(
      fc.property(addresses, (address) => {
        const parsed = parseHost(address)
        expect(!parsed.ok || isHost(parsed.host.ascii)).toBe(true)
      }),
    )
  })

  test.each([
    ['MTS.ru'],
    ['mts.ru.'],
    ['mts.ru:80'],
    ['mts.ru/'],
    ['йота.рф'],
    [' mts.ru'],
    [''],
    [7],
  ])('is not %j', (text) => expect(isHost(text)).toBe(false))
})

describe('the host is the one URL sees', () => {
  test.each([
    ['mts.ru', 'mts.ru'],
    ['MTS.RU.', 'mts.ru'],
    ['  https://mts.ru/pay ', 'mts.ru'],
    ['//mts.ru/pay', 'mts.ru'],
    ['mts.ru:8443', 'mts.ru'],
    ['mts.ru:8443/pay?a=b:c', 'mts.ru'],
    ['mts.ru/a:b', 'mts.ru'],
    ['https://user:word@mts.ru', 'mts.ru'],
    ['mts.ru:word@evil.example', 'evil.example'],
    ['https://0x7f000001/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['йота.рф', 'xn--80arpq.xn--p1ai'],
    ['ｍｔｓ．ｒｕ', 'mts.ru'],
    ['h\tttps://mt\ns.ru', 'mts.ru'],
  ])('%j is on %s', (input, ascii) => {
    expect(read(input)).toMatchObject({ ascii })
  })
})

describe('port, path and userinfo are kept apart from the host', () => {
  test.each([
    ['https://mts.ru:8443/', { port: '8443', scheme: 'https' }],
    ['https://mts.ru:443/', { port: '' }],
    ['http://mts.ru@evil.example/', { userinfo: 'mts.ru' }],
    ['http://%D0%BC%D1%82%D1%81@evil.example/', { userinfo: 'мтс' }],
    ['http://%FF@evil.example/', { userinfo: '%FF' }],
    ['https://mts.ru./', { trailingDot: true }],
    ['https://1.2.3.4/', { ip: 4 }],
    ['https://[2001:db8::1]/', { ip: 6 }],
    ['https://mts.ru/pay?x=1#y', { path: '/pay?x=1#y' }],
  ])('%s', (input, expected) => {
    expect(read(input)).toMatchObject(expected)
  })
})

describe('failures are values', () => {
  test.each([
    ['', { kind: 'not-a-url' }],
    ['https://a b/', { kind: 'not-a-url' }],
    ['mts.ru:99999', { kind: 'not-a-url' }],
    ['mailto:a@mts.ru', { kind: 'not-a-web-page', scheme: 'mailto' }],
    ['blob:https://mts.ru/1', { kind: 'not-a-web-page', scheme: 'blob' }],
    ['data:text/html,x', { kind: 'not-a-web-page', scheme: 'data' }],
    ['javascript:1', { kind: 'not-a-web-page', scheme: 'javascript' }],
    ['file:///a', { kind: 'not-a-web-page', scheme: 'file' }],
    ['chrome-extension://id/popup.html', { kind: 'not-a-web-page', scheme: 'chrome-extension' }],
  ])('%j', (input, error) => {
    expect(read(input)).toEqual(error)
  })
})

describe('parts of a host', () => {
  test.each([
    ['pay.mts.ru', 'ru', false, 'mts.ru'],
    ['mts.com.ua', 'com.ua', false, 'mts.com.ua'],
    ['a.b.github.io', 'github.io', true, 'b.github.io'],
    ['yota.ru.com', 'ru.com', true, 'yota.ru.com'],
    ['a.website.yandexcloud.net', 'website.yandexcloud.net', true, 'a.website.yandexcloud.net'],
    ['localhost', 'localhost', false, null],
    ['com.ua', 'com.ua', false, null],
  ])('%s ends in %s', (host, suffix, privateSuffix, registrable) => {
    expect(partsOf(host)).toMatchObject({ suffix, privateSuffix, registrable })
  })

  test('punycode is shown in letters', () => {
    expect(partsOf('xn--80arpq.xn--p1ai').unicode).toBe('йота.рф')
  })

  test('the whole list knows what the subset leaves out', () => {
    expect(partsOf('a.b.kobe.jp', fullSuffix).registrable).toBe('a.b.kobe.jp')
    expect(partsOf('www.city.kobe.jp', fullSuffix).registrable).toBe('city.kobe.jp')
  })
})
