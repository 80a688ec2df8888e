import type { OperatorRecord } from './operator-record.ts'

export const BEELINE = {
  id: 'beeline',
  names: { 'zh-CN': 'Beeline', en: 'Beeline', ru: { nominative: 'Билайн', genitive: 'Билайна' } },
  brands: [
    {
      domain: 'beeline.ru',
      weight: 'long',
      names: ['beeline', 'билайн'],
      spellings: {
        bilain: 'long',
        bilayn: 'long',
        bilajn: 'long',
        beelain: 'long',
        beelayn: 'long',
      },
      unmistakable: false,
      ordinary: ['decline', 'recline', 'билан'],
    },
  ],
  companies: ['вымпелком', 'vimpelcom'],
  colours: ['#ffdd2d', '#ffc800', '#fdd900', '#ffcc00', '#ffdc00'],
  pages: {
    site: 'https://beeline.ru/',
    payment: 'https://beeline.ru/',
    account: 'https://my.beeline.ru/',
  },
  domains: [
    {
      domain: 'beeline.ru',
      role: 'site',
      hosts: {
        payment: ['oplata', 'paycard', 'balance', 'pay'],
        bank: ['bank'],
        account: ['my', 'lk', 'uslugi', 'identity', 'id', 'cabinet', 'api', 'lite-mobileid'],
      },
    },
    { domain: 'beeline.tv', role: 'service' },
  ],
  plainHttp: ['balance.beeline.ru'],
  sisters: [
    { domain: 'beeline.kz', name: 'Beeline Kazakhstan' },
    { domain: 'beeline.uz', name: 'Beeline Uzbekistan' },
    { domain: 'beeline.kg', name: 'Beeline Kyrgyzstan' },
    { domain: 'beeline.am', name: 'Beeline Armenia (now Team)' },
    { domain: 'beeline.ge', name: 'Beeline Georgia' },
    { domain: 'beeline.ua', name: 'Beeline Ukraine (closed)' },
    { domain: 'beeline.tj', name: 'Beeline Tajikistan (now ZET-Mobile)' },
    { domain: 'beeline.com.kh', name: 'Beeline Cambodia (closed)' },
    { domain: 'beeline.la', name: 'Beeline Laos (sold)' },
  ],
  unconfirmed: ['xn--80abvfio.xn--p1ai'],
  namesakes: ['beeline.com'],
  numbers: { kind: 'own-ranges', carriers: ['Beeline'], prefixes: [] },
  searchWords: ['beeline', 'bilain', 'bilajn', 'билайн', 'билаин', '蜜蜂'],
} as const satisfies OperatorRecord
