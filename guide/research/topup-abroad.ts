import type { FactResearch } from '../fact-research.ts'

/** How the facts of `topup_abroad` were found. */
export const topupAbroadResearch = {
  'abroad-foreign-card': {
    statement:
      'No source confirmed that a Russian operator site accepts foreign bank cards today; guides that list Visa, Mastercard, Apple Pay or Google Pay there date from before 2022 or are unreliable.',
    alsoSources: [],
  },
  'abroad-options': {
    statement:
      'From abroad, ways to top up a Russian number that fit the rules are: a friend in Russia who pays from a bank app, autopay from your own Russian card set up before leaving, enough balance left before leaving, the promised payment as a stop-gap, and bank apps of CIS countries that list Russian operators (check the fee).',
    alsoSources: [
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    ],
  },
  'abroad-aggregators': {
    statement:
      'Whether foreign top-up aggregators (Ding, Recharge.com and similar) serve Russian numbers was not confirmed either way, so none should be recommended.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>
