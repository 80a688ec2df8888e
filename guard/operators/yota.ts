import type { OperatorRecord } from './operator-record.ts'

export const YOTA = {
  id: 'yota',
  names: { 'zh-CN': 'Yota', en: 'Yota', ru: { nominative: 'Yota', genitive: 'Yota' } },
  brands: [
    {
      domain: 'yota.ru',
      weight: 'short',
      names: ['yota', 'йота'],
      spellings: { y0ta: 'short', jota: 'faint' },
      unmistakable: false,
      endings: ['toyota', 'тойота'],
    },
  ],
  companies: ['скартел', 'scartel'],
  colours: ['#00aeef', '#00b4e6', '#00a3e0'],
  pages: {
    site: 'https://yota.ru/',
    payment: 'https://www.yota.ru/pay',
    account: 'https://my.yota.ru/',
  },
  domains: [
    {
      domain: 'yota.ru',
      role: 'site',
      hosts: { account: ['my', 'login', 'id', 'web', 'mapi', 'b2b', 'r2b', 'api'] },
    },
    { domain: 'yotagamer.ru', role: 'service' },
    { domain: 'xn--80arpq.xn--p1ai', role: 'site' },
    { domain: 'xn--80aj3b.xn--p1ai', role: 'site' },
    { domain: 'xn--80a9a4b.xn--p1ai', role: 'site' },
  ],
  plainHttp: [],
  sisters: [],
  unconfirmed: [],
  namesakes: [],
  numbers: { kind: 'rents-network', from: 'megafon' },
  searchWords: ['yota', 'йота', 'ета', 'iota'],
} as const satisfies OperatorRecord
