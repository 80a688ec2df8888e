import type { FactRecord } from '../fact.ts'

/** Facts of the topic `topup_online`. */
export const topupOnlineFacts = [
  {
    id: 'mts-commission',
    topic: 'topup_online',
    operator: 'mts',
    values: {
      card: { kind: 'quantity', amount: 1, unit: 'percent' },
      sbp: { kind: 'quantity', amount: 0.4, unit: 'percent' },
    },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-no-commission',
    topic: 'topup_online',
    operator: 'mts',
    values: { main: { kind: 'quantity', amount: 0, unit: 'percent' } },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-app',
    topic: 'topup_online',
    operator: 'mts',
    values: {
      account: { kind: 'host', host: 'lk.mts.ru' },
      site: { kind: 'host', host: 'mts.ru' },
      app: { kind: 'name', name: 'Мой МТС' },
      section: { kind: 'name', name: 'Пополнение и оплата' },
    },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-minmax',
    topic: 'topup_online',
    operator: 'mts',
    values: {},
    source:
      'https://finans-info.ru/banki/kak-popolnit-schet-mts-s-bankovskoj-karty-podrobnaya-instrukciya/',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'bee-app',
    topic: 'topup_online',
    operator: 'beeline',
    values: {
      app: { kind: 'name', name: 'билайн' },
      oldApp: { kind: 'name', name: 'Мой Билайн' },
      site: { kind: 'host', host: 'beeline.ru' },
      signIn: { kind: 'host', host: 'beeline.ru/login' },
      oldAccount: { kind: 'host', host: 'my.beeline.ru' },
      regional: { kind: 'host', host: 'chekhov.beeline.ru' },
    },
    source:
      'https://github.com/artyl/mbplugin/blob/013b3743750b939d92bdf5009def769e38df7d42/plugin/beeline.py',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-app',
    topic: 'topup_online',
    operator: 'megafon',
    values: {
      app: { kind: 'name', name: 'МегаФон' },
      account: { kind: 'host', host: 'lk.megafon.ru' },
      site: { kind: 'host', host: 'megafon.ru' },
    },
    source:
      'https://github.com/artyl/mbplugin/blob/013b3743750b939d92bdf5009def769e38df7d42/plugin/megafon.py',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-app',
    topic: 'topup_online',
    operator: 't2',
    values: {
      oldApp: { kind: 'name', name: 'Мой Tele2' },
      site: { kind: 'host', host: 't2.ru' },
      regional: { kind: 'host', host: 'msk.t2.ru' },
      oldSite: { kind: 'host', host: 'tele2.ru' },
      oldAccount: { kind: 'host', host: 'my.tele2.ru' },
    },
    source: 'https://msk.t2.ru/journal/article/how-to-change-tariff',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]
