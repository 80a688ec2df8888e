import type { FactResearch } from '../fact-research.ts'

/** How the facts of `support` were found. */
export const supportResearch = {
  'mts-support-short': {
    statement: 'From an MTS SIM inside Russia the short number of MTS support is 0890.',
    alsoSources: [
      'https://sovetclub.ru/fr/kak-uznat-svoj-tarif-mts',
      'https://sk.nowadayhitech.com/10561052-how-to-block-an-mts-sim-card',
      'https://sv.nowadayhitech.com/10557972-how-to-dial-an-mts-operator',
    ],
  },
  'mts-support-800': {
    statement:
      'MTS support can be called free of charge from any phone in Russia on 8 800 250 0890.',
    alsoSources: [
      'https://pt.nowadayhitech.com/10572321-how-to-find-out-the-list-of-connected-services-for-an-mts-subscriber',
    ],
  },
  'mts-support-abroad': {
    statement:
      'MTS subscribers abroad can call MTS support on +7 495 766 01 66, announced in 2010 as free for MTS SIMs registered in foreign networks.',
    alsoSources: [
      'https://ms.havethebestelectronics.com/17360272-mts-roaming-in-belarus-tariffs-connection',
    ],
  },
  'bee-support-short': {
    statement: 'From a Beeline SIM inside Russia the short number of Beeline support is 0611.',
    alsoSources: [
      'http://m.livejournal.com/read/user/freedom/1391096',
      'https://da.nowadayhitech.com/10874866-how-to-see-the-balance-in-beeline',
      'http://beegid.ru/voprosy-i-otvety/kak-vklyuchit-rouming-na-bilajne/',
    ],
  },
  'bee-support-800': {
    statement:
      'Beeline support can be called free of charge from any phone in Russia on 8 800 700 06 11.',
    alsoSources: [],
  },
  'bee-support-abroad': {
    statement:
      'Old pages give +7 495 974 8888 as the Beeline support number for calls from abroad or from a landline; the other commonly quoted number, +7 495 797 27 27, was not confirmed.',
    alsoSources: ['https://hu.nowadayhitech.com/10917414-how-to-determine-the-tariff-plan-beeline'],
  },
  'meg-support-short': {
    statement: 'From a MegaFon SIM inside Russia the short number of MegaFon support is 0500.',
    alsoSources: [
      'https://sw.nowadayhitech.com/10558063-how-to-find-out-what-tariff-is-connected-to-megafon',
      'https://shongames.ru/lt/android/federalnye-okruga-megafon-usluga-centr-yug-ot-megafon-regiony-v',
    ],
  },
  'meg-support-800': {
    statement:
      'The MegaFon support number for any phone in Russia is commonly given as 8 800 550 05 00, but no citable source for it was found.',
    alsoSources: [],
  },
  'meg-support-abroad': {
    statement:
      'No source was found for a MegaFon roaming support number, although +7 926 111 05 00 is widely quoted.',
    alsoSources: [],
  },
  't2-support': {
    statement: 'From a T2 (formerly Tele2) SIM the short service number is 611.',
    alsoSources: ['http://telecomblog.ru:8080/uslugi-sotovoj-svyazi/rouming-tele2-v-turtsii'],
  },
  'lang-support': {
    statement:
      'No source confirmed English or Chinese phone support at any Russian operator, so plan on Russian menus and use the chat with a translator.',
    alsoSources: [],
  },
  'emergency-cn': {
    statement:
      'Help for Chinese citizens in Russia: the foreign ministry hotline +86-10-12308 (24 hours) and consular protection of the embassy in Moscow +7 499 951 8661; Russian emergency numbers are 112, police 102 and ambulance 103.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>
