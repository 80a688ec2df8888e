import type { OperatorRecord } from '../../guard/operators/operator-record.ts'

/** An operator that nobody has: a long name and a short one, no ranges of its own, every optional part filled in. */
export const SIXTH = {
  id: 'zvezdafon',
  names: {
    'zh-CN': '兹维兹达',
    en: 'ZvezdaFon',
    ru: { nominative: 'ЗвездаФон', genitive: 'ЗвездаФона' },
  },
  formerly: 'Zvezdatel, until 2020',
  brands: [
    {
      domain: 'zvezdafon.ru',
      weight: 'long',
      names: ['zvezdafon', 'звездафон'],
      spellings: { zvjozdafon: 'long' },
      unmistakable: true,
      ordinary: ['zvezdakon'],
      meaningful: ['zvezdafan'],
      openings: ['zvezdafonika'],
    },
    {
      domain: 'zwf.ru',
      weight: 'short',
      names: ['zwf', 'звф'],
      spellings: {},
      unmistakable: false,
      drawings: ['zvvf'],
      endings: ['nezwf'],
    },
  ],
  companies: ['звездасвязь', 'звездные сети'],
  colours: ['#123456'],
  pages: {
    site: 'https://zvezdafon.ru/',
    payment: 'https://pay.zvezdafon.ru/',
    account: 'https://lk.zvezdafon.ru/',
  },
  domains: [
    {
      domain: 'zvezdafon.ru',
      role: 'site',
      hosts: { payment: ['pay'], account: ['lk'] },
    },
    { domain: 'zwf.ru', role: 'site' },
  ],
  plainHttp: ['he.zvezdafon.ru'],
  sisters: [{ domain: 'zvezdafon.kz', name: 'ZvezdaFon Kazakhstan' }],
  unconfirmed: ['zvezdafon-sib.ru'],
  namesakes: ['zwf.com'],
  numbers: { kind: 'rents-network', from: 'megafon' },
  searchWords: ['zvezdafon', 'звездафон'],
} as const satisfies OperatorRecord

/** The same with ranges of its own. */
export const SIXTH_WITH_RANGES = {
  ...SIXTH,
  numbers: { kind: 'own-ranges', carriers: ['ZvezdaFon'], prefixes: ['999123'] },
} as const satisfies OperatorRecord
