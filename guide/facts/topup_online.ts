import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `topup_online`. */
export const topupOnlineFacts = [
  {
    id: 'mts-commission',
    topic: 'topup_online',
    operator: 'mts',
    statement:
      'MTS withholds a fee on some top-ups: 1 % for a bank card used in My MTS or on mts.ru (and in some bank services) and 0.4 % for an SBP payment started in My MTS or on mts.ru.',
    values: {
      card: { kind: 'quantity', amount: 1, unit: 'percent' },
      sbp: { kind: 'quantity', amount: 0.4, unit: 'percent' },
    },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    alsoSources: [
      'https://3dnews.ru/1089914/mts-vvodit-komissii-za-popolnenie-balansa-domashnego-interneta-tv-i-statsionarnih-telefonov',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-no-commission',
    topic: 'topup_online',
    operator: 'mts',
    statement:
      'MTS charges no fee when a number is topped up by MTS or bank autopay, in MTS shops (cash or any bank card), or with an MTS Bank card in the app or on the site.',
    values: { main: { kind: 'quantity', amount: 0, unit: 'percent' } },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-app',
    topic: 'topup_online',
    operator: 'mts',
    statement:
      'MTS customers top up in the app "Мой МТС" or in the section "Пополнение и оплата" of mts.ru; the account host is lk.mts.ru.',
    values: {
      account: { kind: 'host', host: 'lk.mts.ru' },
      site: { kind: 'host', host: 'mts.ru' },
      app: { kind: 'name', name: 'Мой МТС' },
      section: { kind: 'name', name: 'Пополнение и оплата' },
    },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    alsoSources: [
      'https://golicino.mts.ru/personal/novosti/2012-06-13/izmenyaetsya-mehanizm-tarifikacii-dostupa-k-uslugam-kontent-provaydera',
      'https://github.com/artyl/mbplugin/blob/00e97742243981c0192f336f6ffd454812f22eb2/plugin/mts.py',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-minmax',
    topic: 'topup_online',
    operator: 'mts',
    statement:
      'For MTS online top-ups only old third-party figures were found: a minimum of 100 RUB and up to 15,000 RUB per payment.',
    values: {},
    source:
      'https://finans-info.ru/banki/kak-popolnit-schet-mts-s-bankovskoj-karty-podrobnaya-instrukciya/',
    sourceDate: null,
    alsoSources: ['https://eng.kakprosto.ru/how-252542-how-to-recharge-mts-the-bank-card'],
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'bee-app',
    topic: 'topup_online',
    operator: 'beeline',
    statement:
      'The Beeline app is called "билайн" (formerly "Мой Билайн") and the account is on beeline.ru, with the sign-in page beeline.ru/login; my.beeline.ru is the older account host and regional pages look like chekhov.beeline.ru.',
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
    alsoSources: [
      'https://odna-doma.ru/sv/washing-machine/bilain-dengi-vhod-v-sistemu-lichnyi-kabinet-moi-bilain-registraciya-i.html',
      'https://chekhov.beeline.ru/customers/products/mobile/tariffs/details/dobro-pozalovat-01/',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-app',
    topic: 'topup_online',
    operator: 'megafon',
    statement:
      'The MegaFon app is called "МегаФон" and the account is at lk.megafon.ru; card top-ups are in the payment section of megafon.ru.',
    values: {
      app: { kind: 'name', name: 'МегаФон' },
      account: { kind: 'host', host: 'lk.megafon.ru' },
      site: { kind: 'host', host: 'megafon.ru' },
    },
    source:
      'https://github.com/artyl/mbplugin/blob/013b3743750b939d92bdf5009def769e38df7d42/plugin/megafon.py',
    sourceDate: null,
    alsoSources: [
      'https://telecomspec.ru/megafon/megafon-faq/kak-oplatit-schet-megafon/',
      'https://moscow.megafon.ru/tariffs/archive/all_inclusive_l_08_18.html',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-app',
    topic: 'topup_online',
    operator: 't2',
    statement:
      'T2 customers manage the number in the mobile app "Мой t2" (called "Мой Tele2" before the renaming) or in the account on t2.ru, with regional pages such as msk.t2.ru; tele2.ru addresses are the older ones.',
    values: {
      app: { kind: 'name', name: 'Мой t2' },
      oldApp: { kind: 'name', name: 'Мой Tele2' },
      site: { kind: 'host', host: 't2.ru' },
      regional: { kind: 'host', host: 'msk.t2.ru' },
      oldSite: { kind: 'host', host: 'tele2.ru' },
      oldAccount: { kind: 'host', host: 'my.tele2.ru' },
    },
    source: 'https://msk.t2.ru/journal/article/how-to-change-tariff',
    sourceDate: null,
    alsoSources: [
      'https://msk.t2.ru/journal/article/how-to-replenish-tele2-account-with-credit-card',
      'https://msk.tele2.ru/journal/article/near-and-far-abroad',
      'https://newsland.com/post/7838299-operator-tele2-izmenil-nazvanie',
      'https://github.com/artyl/mbplugin/blob/12b2c8036638166d7cfe3fd332ece393ba1c92aa/plugin/tele2.py',
      'https://github.com/dukei/any-balance-providers/blob/028de9d35793ba723240b86f43fe9f5e76f4dfb3/providers/ab-cell-tele2/anybalance-manifest.xml',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-topup',
    topic: 'topup_online',
    operator: 't2',
    statement:
      'T2 tops up in its app "Мой t2": press «+» on the card with the number, choose Yandex Pay or a bank card, type the sum and pay; the account on the site signs in with a password or a one-time password from an SMS.',
    values: { app: { kind: 'name', name: 'Мой t2' }, wallet: { kind: 'name', name: 'Yandex Pay' } },
    source: 'https://msk.t2.ru/journal/article/how-to-replenish-tele2-account-with-credit-card',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
