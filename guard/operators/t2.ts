import type { OperatorRecord } from './operator-record.ts'

export const T2 = {
  id: 't2',
  names: { 'zh-CN': 'T2', en: 'T2', ru: { nominative: 'T2', genitive: 'T2' } },
  formerly: 'Tele2, until 2024',
  brands: [
    {
      domain: 'tele2.ru',
      weight: 'long',
      names: ['tele2', 'теле2'],
      spellings: { te1e2: 'long', teie2: 'long', teledva: 'long', теледва: 'long' },
      unmistakable: true,
    },
    {
      domain: 't2.ru',
      weight: 'faint',
      names: ['t2', 'т2'],
      spellings: {},
      unmistakable: false,
    },
  ],
  companies: [],
  colours: ['#ff3495', '#a7fc00'],
  pages: { site: 'https://t2.ru/', payment: 'https://t2.ru/', account: 'https://t2.ru/' },
  domains: [
    { domain: 't2.ru', role: 'site', hosts: { payment: ['market', 'he-mc', 'm-c'] } },
    { domain: 'tele2.ru', role: 'site' },
  ],
  plainHttp: ['he-mc.t2.ru'],
  // The Swedish group's companies: T2's customers may take them for it.
  sisters: [
    { domain: 'tele2.com', name: 'Tele2 (Sweden)' },
    { domain: 'tele2.se', name: 'Tele2 Sweden' },
    { domain: 'tele2.lt', name: 'Tele2 Lithuania' },
    { domain: 'tele2.lv', name: 'Tele2 Latvia' },
    { domain: 'tele2.ee', name: 'Tele2 Estonia' },
    { domain: 'tele2.nl', name: 'Tele2 Netherlands (former)' },
    { domain: 'tele2.de', name: 'Tele2 Germany (former)' },
    { domain: 'tele2.kz', name: 'Tele2 Kazakhstan' },
    { domain: 'tele2.at', name: 'Tele2 Austria (former)' },
    { domain: 'tele2.hr', name: 'Tele2 Croatia (former)' },
    { domain: 'tele2.fr', name: 'Tele2 France (former)' },
    { domain: 'tele2.ch', name: 'Tele2 Switzerland (former)' },
    { domain: 'tele2.no', name: 'Tele2 Norway (former)' },
    { domain: 'tele2.it', name: 'Tele2 Italy (former)' },
    { domain: 'tele2.net', name: 'Tele2 (network)' },
  ],
  unconfirmed: ['t2.com', 'b2c-digest.ru', 'xn--2-8tb.xn--p1ai', 'xn--2-itbax7a.xn--p1ai'],
  namesakes: [],
  // libphonenumber keeps the old name.
  numbers: { kind: 'own-ranges', carriers: ['Tele2'], prefixes: [] },
  searchWords: ['t2', 'т2', 'tele2', 'теле2', 'tele', 'теле'],
} as const satisfies OperatorRecord
