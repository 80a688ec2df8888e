import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `topup_abroad`. */
export const topupAbroadFacts = [
  {
    id: 'abroad-foreign-card',
    topic: 'topup_abroad',
    operator: null,
    statement:
      'No source confirmed that a Russian operator site accepts foreign bank cards today; guides that list Visa, Mastercard, Apple Pay or Google Pay there date from before 2022 or are unreliable.',
    values: {},
    source: null,
    sourceDate: null,
    alsoSources: [],
    confidence: 'unconfirmed',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'abroad-options',
    topic: 'topup_abroad',
    operator: null,
    statement:
      'From abroad, ways to top up a Russian number that fit the rules are: a friend in Russia who pays from a bank app, autopay from your own Russian card set up before leaving, enough balance left before leaving, the promised payment as a stop-gap, and bank apps of CIS countries that list Russian operators (check the fee).',
    values: {},
    source: 'https://sim-sim.com/en/tariffs/services/recharge-me/',
    sourceDate: null,
    alsoSources: [
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'abroad-aggregators',
    topic: 'topup_abroad',
    operator: null,
    statement:
      'Whether foreign top-up aggregators (Ding, Recharge.com and similar) serve Russian numbers was not confirmed either way, so none should be recommended.',
    values: {},
    source: null,
    sourceDate: null,
    alsoSources: [],
    confidence: 'unconfirmed',
    checkWithOperator: true,
    printable: false,
  },
] as const satisfies readonly ResearchedFact[]
