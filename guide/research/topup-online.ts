import type { FactResearch } from '../fact-research.ts'

/** How the facts of `topup_online` were found. */
export const topupOnlineResearch = {
  'mts-commission': {
    statement:
      'MTS withholds a fee on some top-ups: 1 % for a bank card used in My MTS or on mts.ru (and in some bank services) and 0.4 % for an SBP payment started in My MTS or on mts.ru.',
    alsoSources: [
      'https://3dnews.ru/1089914/mts-vvodit-komissii-za-popolnenie-balansa-domashnego-interneta-tv-i-statsionarnih-telefonov',
    ],
  },
  'mts-no-commission': {
    statement:
      'MTS charges no fee when a number is topped up by MTS or bank autopay, in MTS shops (cash or any bank card), or with an MTS Bank card in the app or on the site.',
    alsoSources: [],
  },
  'mts-app': {
    statement:
      'MTS customers top up in the app "Мой МТС" or in the section "Пополнение и оплата" of mts.ru; the account host is lk.mts.ru.',
    alsoSources: [
      'https://golicino.mts.ru/personal/novosti/2012-06-13/izmenyaetsya-mehanizm-tarifikacii-dostupa-k-uslugam-kontent-provaydera',
      'https://github.com/artyl/mbplugin/blob/00e97742243981c0192f336f6ffd454812f22eb2/plugin/mts.py',
    ],
  },
  'mts-minmax': {
    statement:
      'For MTS online top-ups only old third-party figures were found: a minimum of 100 RUB and up to 15,000 RUB per payment.',
    alsoSources: ['https://eng.kakprosto.ru/how-252542-how-to-recharge-mts-the-bank-card'],
  },
  'bee-app': {
    statement:
      'The Beeline app is called "билайн" (formerly "Мой Билайн") and the account is on beeline.ru, with the sign-in page beeline.ru/login; my.beeline.ru is the older account host and regional pages look like chekhov.beeline.ru.',
    alsoSources: [
      'https://odna-doma.ru/sv/washing-machine/bilain-dengi-vhod-v-sistemu-lichnyi-kabinet-moi-bilain-registraciya-i.html',
      'https://chekhov.beeline.ru/customers/products/mobile/tariffs/details/dobro-pozalovat-01/',
    ],
  },
  'meg-app': {
    statement:
      'The MegaFon app is called "МегаФон" and the account is at lk.megafon.ru; card top-ups are in the payment section of megafon.ru.',
    alsoSources: [
      'https://telecomspec.ru/megafon/megafon-faq/kak-oplatit-schet-megafon/',
      'https://moscow.megafon.ru/tariffs/archive/all_inclusive_l_08_18.html',
    ],
  },
  't2-app': {
    statement:
      'T2 customers manage the number in the mobile app (called "Мой Tele2" before the renaming) or in the account on t2.ru, with regional pages such as msk.t2.ru; tele2.ru addresses are the older ones.',
    alsoSources: [
      'https://msk.tele2.ru/journal/article/near-and-far-abroad',
      'https://newsland.com/post/7838299-operator-tele2-izmenil-nazvanie',
      'https://github.com/artyl/mbplugin/blob/12b2c8036638166d7cfe3fd332ece393ba1c92aa/plugin/tele2.py',
      'https://github.com/dukei/any-balance-providers/blob/028de9d35793ba723240b86f43fe9f5e76f4dfb3/providers/ab-cell-tele2/anybalance-manifest.xml',
    ],
  },
} as const satisfies Record<string, FactResearch>
