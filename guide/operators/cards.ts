import type { Operator } from '../../guard/operator.ts'
import type { FactId } from '../facts/index.ts'

/** The rows of an operator's card, in display order. */
export const CARD_ROWS = [
  'balance',
  'ownNumber',
  'tariff',
  'services',
  'promised',
  'support',
  'app',
  'site',
  'idle',
] as const
export type CardRow = (typeof CARD_ROWS)[number]

/** A value of a fact: the fact, and the value's name within it. */
type ValueReference = readonly [FactId, string]

/**
 * What each card prints. A row that is left out says that nothing could be confirmed. The operator's main domain stands
 * first in the row `site`, so it is not named here: it is the value of the fact `domains` that bears the operator's id.
 */
export const OPERATOR_CARDS: Partial<
  Record<Operator, Partial<Record<CardRow, readonly ValueReference[]>>>
> = {
  mts: {
    balance: [
      ['mts-balance', 'main'],
      ['mts-balance-latin', 'main'],
    ],
    ownNumber: [['mts-own-number', 'main']],
    tariff: [['mts-tariff', 'main']],
    services: [['mts-paid-services', 'main']],
    promised: [['mts-promised', 'main']],
    support: [
      ['mts-support-short', 'main'],
      ['mts-support-800', 'main'],
      ['mts-support-abroad', 'main'],
    ],
    app: [['mts-app', 'app']],
    site: [['mts-app', 'account']],
    idle: [
      ['mts-dormancy', 'short'],
      ['mts-dormancy', 'idle'],
      ['mts-dormancy', 'fee'],
    ],
  },
  beeline: {
    balance: [
      ['bee-balance', 'main'],
      ['bee-balance-latin', 'main'],
      ['bee-voice-balance', 'main'],
    ],
    ownNumber: [['bee-own-number', 'main']],
    tariff: [['bee-tariff', 'main']],
    services: [['bee-services', 'main']],
    promised: [['bee-promised', 'main']],
    support: [
      ['bee-support-short', 'main'],
      ['bee-support-800', 'main'],
    ],
    app: [['bee-app', 'app']],
    idle: [
      ['bee-dormancy', 'idle'],
      ['bee-dormancy', 'fee'],
    ],
  },
  megafon: {
    balance: [['meg-balance', 'main']],
    ownNumber: [['meg-own-number', 'main']],
    tariff: [['meg-menu', 'main']],
    services: [['meg-paid-services', 'main']],
    promised: [['meg-promised', 'main']],
    support: [['meg-support-short', 'main']],
    app: [['meg-app', 'app']],
    site: [['meg-app', 'account']],
    idle: [
      ['meg-dormancy', 'second'],
      ['meg-dormancy', 'first'],
    ],
  },
  t2: {
    balance: [['t2-balance', 'main']],
    ownNumber: [['t2-own-number', 'main']],
    tariff: [
      ['t2-tariff', 'main'],
      ['t2-tariff', 'conditions'],
    ],
    promised: [
      ['t2-promised', 'main'],
      ['t2-promised', 'take'],
    ],
    support: [['t2-support', 'main']],
    app: [['t2-app', 'app']],
    site: [['domains', 'oldT2']],
    idle: [
      ['t2-dormancy', 'idle'],
      ['t2-dormancy', 'fee'],
    ],
  },
  yota: {
    idle: [
      ['yota-dormancy', 'idle'],
      ['yota-dormancy', 'fee'],
    ],
  },
}

/** Whether a card tells something in a row: the site is always known, and how to get support is always told. */
export function tells(operator: Operator, row: CardRow): boolean {
  return row === 'site' || row === 'support' || OPERATOR_CARDS[operator]?.[row] !== undefined
}
