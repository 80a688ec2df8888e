import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `plans`. */
export const plansFacts = [
  {
    id: 'mts-packages',
    topic: 'plans',
    operator: 'mts',
    statement:
      'Dialling *100*1# on an MTS SIM is said to show the minutes, SMS and data left in the current package.',
    values: {},
    source: null,
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'mts-tariff',
    topic: 'plans',
    operator: 'mts',
    statement:
      'Dialling *111*59# on an MTS SIM brings a free message with the name of the current tariff.',
    values: { main: { kind: 'ussd', code: '*111*59#' } },
    source: 'https://eng.kakprosto.ru/how-109492-how-to-determine-a-tariff-plan-mts',
    sourceDate: null,
    alsoSources: [
      'https://sovetclub.ru/fr/kak-uznat-svoj-tarif-mts',
      'https://cs.nowadayhitech.com/10600541-how-to-find-out-which-tariff-you-are-connected-to',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-tariff',
    topic: 'plans',
    operator: 'beeline',
    statement:
      'Dialling *110*05# on a Beeline SIM brings a free SMS with the name of the current tariff.',
    values: { main: { kind: 'ussd', code: '*110*05#' } },
    source:
      'https://cs.nowadayhitech.com/10600541-how-to-find-out-which-tariff-you-are-connected-to',
    sourceDate: null,
    alsoSources: [
      'https://hu.nowadayhitech.com/10558058-how-to-find-out-your-tariff-plan-beeline',
      'https://id.periodicalfinance.com/10598868-how-to-find-out-the-current-tariff',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-menu',
    topic: 'plans',
    operator: 'megafon',
    statement:
      'Dialling *105# on a MegaFon SIM opens a self-service menu with the tariff, the phone number and the services.',
    values: { main: { kind: 'ussd', code: '*105#' } },
    source: 'https://www.kakprosto.ru/kak-132016-kak-oplatit-internet-megafon-modem',
    sourceDate: null,
    alsoSources: [
      'https://eng.kakprosto.ru/how-114390-how-to-know-the-tariff-megafon',
      'https://cons.pvgazeta.info/utilizator-172/corporate-universal-site-ul-oficial-megaphone.html',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-tariff',
    topic: 'plans',
    operator: 'megafon',
    statement:
      'Dialling *105*2*0# on a MegaFon SIM of the Central (Moscow) branch shows the current tariff; other branches had other codes.',
    values: { main: { kind: 'ussd', code: '*105*2*0#' } },
    source:
      'https://cs.nowadayhitech.com/10600541-how-to-find-out-which-tariff-you-are-connected-to',
    sourceDate: null,
    alsoSources: [
      'https://cs.nowadayhitech.com/10917537-how-to-find-out-your-tariff-option-in-the-megafon-network',
      'https://sw.nowadayhitech.com/10558063-how-to-find-out-what-tariff-is-connected-to-megafon',
      'https://id.periodicalfinance.com/10598868-how-to-find-out-the-current-tariff',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-tariff',
    topic: 'plans',
    operator: 't2',
    statement:
      'On a T2 (formerly Tele2) SIM, *108# shows the name of the current tariff and *107# shows its conditions.',
    values: { main: { kind: 'ussd', code: '*108#' }, conditions: { kind: 'ussd', code: '*107#' } },
    source: 'https://tellcall.ru/en/uslugi-i-tarify/poleznye-nomera.html',
    sourceDate: null,
    alsoSources: [
      'https://cs.nowadayhitech.com/10600541-how-to-find-out-which-tariff-you-are-connected-to',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'plan-types',
    topic: 'plans',
    operator: null,
    statement:
      'Russian mobile tariffs come in two families: packages of minutes, SMS and gigabytes for a monthly or daily fee, and pay-per-use tariffs without a fee but with dear data; people who only need SMS codes want pay-per-use or the smallest package, heavy data users want a package.',
    values: {},
    source: 'https://dagestan.megafon.ru/tariffs/archive/perehodi_na_nol_2012.html',
    sourceDate: null,
    alsoSources: ['https://kbr.megafon.ru/tariffs/archive/all_inclusive_m_15.html'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'plan-fee-unpaid',
    topic: 'plans',
    operator: null,
    statement:
      'If the balance is too small on the fee day, the package is not granted and data stops or per-unit prices apply until you top up, so top up with the full fee before the fee day.',
    values: {},
    source: null,
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'plan-fee-day',
    topic: 'plans',
    operator: null,
    statement:
      'The fee of a Russian tariff is often counted in 30-day blocks or daily shares rather than calendar months; the app shows the next charge.',
    values: { block: { kind: 'quantity', amount: 30, unit: 'day' } },
    source: 'https://bel.megafon.ru/tariffs/archive/teplyy_priem_m_np_1019.html',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'plan-prices',
    topic: 'plans',
    operator: null,
    statement:
      'Tariff prices should not be printed: every price page found is of an archived tariff.',
    values: {},
    source: 'https://kbr.megafon.ru/tariffs/archive/all_inclusive_m_15.html',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: false,
  },
] as const satisfies readonly ResearchedFact[]
