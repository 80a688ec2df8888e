import type { FactResearch } from '../fact-research.ts'

/** How the facts of `plans` were found. */
export const plansResearch = {
  'mts-packages': {
    statement:
      'Dialling *100*1# on an MTS SIM is said to show the minutes, SMS and data left in the current package.',
    alsoSources: [],
  },
  'mts-tariff': {
    statement:
      'Dialling *111*59# on an MTS SIM brings a free message with the name of the current tariff.',
    alsoSources: [
      'https://sovetclub.ru/fr/kak-uznat-svoj-tarif-mts',
      'https://cs.nowadayhitech.com/10600541-how-to-find-out-which-tariff-you-are-connected-to',
    ],
  },
  'bee-tariff': {
    statement:
      'Dialling *110*05# on a Beeline SIM brings a free SMS with the name of the current tariff.',
    alsoSources: [
      'https://hu.nowadayhitech.com/10558058-how-to-find-out-your-tariff-plan-beeline',
      'https://id.periodicalfinance.com/10598868-how-to-find-out-the-current-tariff',
    ],
  },
  'meg-menu': {
    statement:
      'Dialling *105# on a MegaFon SIM opens a self-service menu with the tariff, the phone number and the services.',
    alsoSources: [
      'https://eng.kakprosto.ru/how-114390-how-to-know-the-tariff-megafon',
      'https://cons.pvgazeta.info/utilizator-172/corporate-universal-site-ul-oficial-megaphone.html',
    ],
  },
  'meg-tariff': {
    statement:
      'Dialling *105*2*0# on a MegaFon SIM of the Central (Moscow) branch shows the current tariff; other branches had other codes.',
    alsoSources: [
      'https://cs.nowadayhitech.com/10917537-how-to-find-out-your-tariff-option-in-the-megafon-network',
      'https://sw.nowadayhitech.com/10558063-how-to-find-out-what-tariff-is-connected-to-megafon',
      'https://id.periodicalfinance.com/10598868-how-to-find-out-the-current-tariff',
    ],
  },
  't2-tariff': {
    statement:
      'On a T2 (formerly Tele2) SIM, *108# shows the name of the current tariff and *107# shows its conditions.',
    alsoSources: [
      'https://cs.nowadayhitech.com/10600541-how-to-find-out-which-tariff-you-are-connected-to',
    ],
  },
  'plan-types': {
    statement:
      'Russian mobile tariffs come in two families: packages of minutes, SMS and gigabytes for a monthly or daily fee, and pay-per-use tariffs without a fee but with dear data; people who only need SMS codes want pay-per-use or the smallest package, heavy data users want a package.',
    alsoSources: ['https://kbr.megafon.ru/tariffs/archive/all_inclusive_m_15.html'],
  },
  'plan-fee-unpaid': {
    statement:
      'If the balance is too small on the fee day, the package is not granted and data stops or per-unit prices apply until you top up, so top up with the full fee before the fee day.',
    alsoSources: [],
  },
  'plan-fee-day': {
    statement:
      'The fee of a Russian tariff is often counted in 30-day blocks or daily shares rather than calendar months; the app shows the next charge.',
    alsoSources: [],
  },
  'plan-prices': {
    statement:
      'Tariff prices should not be printed: every price page found is of an archived tariff.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>
