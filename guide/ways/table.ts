import type { FactId } from '../facts/index.ts'
import type { Holding, Place } from './situation.ts'
import type { ReadyId, Standing, WayId, WhyId } from './way.ts'

/** One cell: how a way stands for who holds this, there, with or without papers, and the facts it rests on. */
export interface WayCell {
  way: WayId
  /** `anything`: whatever is held, nothing included. */
  holding: Holding | 'anything'
  place: Place
  papers: boolean | 'either'
  standing: Standing
  why: WhyId
  facts: readonly FactId[]
  ready: readonly ReadyId[]
}

type Row = readonly [WayId, WayCell['papers'], Standing, WhyId, readonly FactId[], ...ReadyId[]]

/** The cells of one holding in one place, the easiest way first. */
function cells(
  holding: WayCell['holding'],
  place: Place,
  ...rows: readonly Row[]
): readonly WayCell[] {
  return rows.map(([way, papers, standing, why, facts, ...ready]) => ({
    way,
    holding,
    place,
    papers,
    standing,
    why,
    facts,
    ready,
  }))
}

const NO = 'does-not-work'
const MAY = 'may-work'
const YES = 'works'

// biome-ignore format: a table is read in columns
/** The decision table. Within a standing, the order of the rows is the order of the answer. */
export const WAYS_TABLE: readonly WayCell[] = [
  ...cells('russian-card', 'in-russia',
    ['bank-app', 'either', YES, 'bank-app-in-russia', ['cashless-unchanged', 'bank-apps'], 'own-number', 'bank-app'],
    ['sbp', 'either', YES, 'sbp-in-russia', ['sbp', 'mir', 'scam-qr'], 'own-number', 'bank-app'],
    ['card-on-operator-site', 'either', YES, 'russian-card-in-russia', ['mir', 'cashless-unchanged', 'domains'], 'own-number', 'russian-card', 'sms-code'],
    ['autopay', 'either', YES, 'autopay-in-russia', ['cashless-unchanged'], 'own-number', 'russian-card'],
  ),
  ...cells('russian-card', 'abroad',
    ['autopay', 'either', YES, 'autopay-abroad', ['abroad-options'], 'set-up-before-leaving', 'russian-card'],
    ['bank-app', 'either', MAY, 'bank-app-abroad', ['bank-apps', 'cashless-unchanged'], 'own-number', 'bank-app'],
    ['sbp', 'either', MAY, 'sbp-abroad', ['sbp', 'bank-apps'], 'own-number', 'bank-app'],
    ['card-on-operator-site', 'either', MAY, 'russian-card-abroad', ['mir', 'domains'], 'own-number', 'russian-card', 'sms-code'],
  ),
  ...cells('cash', 'in-russia',
    ['operator-shop', true, YES, 'cash-with-papers', ['shop-topup', 'cash-id-rule'], 'own-number', 'passport', 'roubles', 'receipt'],
    ['bank-or-post', true, MAY, 'cash-at-counter', ['cash-id-rule'], 'own-number', 'passport', 'roubles', 'receipt'],
    ['terminal', true, MAY, 'cash-in-terminal', ['cash-kiosk-practice', 'kiosk-steps', 'cash-id-rule'], 'own-number', 'gosuslugi', 'roubles', 'receipt'],
    ['operator-shop', false, NO, 'cash-without-papers', ['cash-id-rule']],
    ['bank-or-post', false, NO, 'cash-without-papers', ['cash-id-rule']],
    ['terminal', false, NO, 'terminal-without-papers', ['cash-id-rule', 'cash-kiosk-practice']],
  ),
  ...cells('cash', 'abroad',
    ['operator-shop', 'either', NO, 'cash-abroad', ['cash-id-rule']],
  ),
  ...cells('foreign-visa-mastercard', 'in-russia',
    ['foreign-card', 'either', NO, 'foreign-card-cut-off', ['visa-mc', 'foreign-card-2025']],
  ),
  ...cells('foreign-visa-mastercard', 'abroad',
    ['foreign-card', 'either', NO, 'foreign-card-cut-off', ['visa-mc', 'foreign-card-2025']],
  ),
  ...cells('unionpay', 'in-russia',
    ['unionpay-cash', true, MAY, 'unionpay-cash-then-shop', ['unionpay', 'unionpay-cn-limits', 'cash-id-rule', 'shop-topup'], 'own-number', 'unionpay-card', 'passport'],
    ['unionpay-card', 'either', MAY, 'unionpay-patchy', ['unionpay'], 'own-number', 'unionpay-card'],
    ['unionpay-cash', false, NO, 'unionpay-cash-no-papers', ['cash-id-rule', 'unionpay']],
  ),
  ...cells('unionpay', 'abroad',
    ['unionpay-card', 'either', MAY, 'unionpay-online', ['unionpay'], 'own-number', 'unionpay-card'],
  ),
  ...cells('alipay-wechat', 'in-russia',
    ['alipay-wechat', 'either', NO, 'alipay-not-admitted', ['alipay-wechat', 'sbp']],
  ),
  ...cells('alipay-wechat', 'abroad',
    ['alipay-wechat', 'either', NO, 'alipay-not-admitted', ['alipay-wechat', 'sbp']],
  ),
  ...cells('foreign-ewallet', 'in-russia',
    ['foreign-ewallet', 'either', NO, 'paypal-gone', ['paypal']],
  ),
  ...cells('foreign-ewallet', 'abroad',
    ['foreign-ewallet', 'either', NO, 'paypal-gone', ['paypal']],
  ),
  ...cells('friend-in-russia', 'in-russia',
    ['friend-pays', 'either', YES, 'friend-pays', ['sbp', 'shop-topup', 'cashless-unchanged'], 'own-number'],
    ['friend-transfers-balance', 'either', MAY, 'balance-from-friend', [], 'own-number', 'friends-operator'],
    ['ask-for-topup', 'either', MAY, 'free-request', []],
  ),
  ...cells('friend-in-russia', 'abroad',
    ['friend-pays', 'either', YES, 'friend-pays', ['abroad-options', 'sbp'], 'own-number'],
    ['friend-transfers-balance', 'either', MAY, 'balance-from-friend', [], 'own-number', 'friends-operator'],
    ['ask-for-topup', 'either', MAY, 'free-request', []],
  ),
  ...cells('anything', 'in-russia',
    ['promised-payment', 'either', MAY, 'advance', []],
    ['russian-account', true, MAY, 'account-in-russia', ['tourist-card', 'bank-papers', 'mir'], 'bank-papers'],
  ),
  ...cells('anything', 'abroad',
    ['promised-payment', 'either', MAY, 'advance-roaming', ['abroad-options']],
    ['russian-account', true, MAY, 'account-from-abroad', ['tourist-card', 'remote-account'], 'bank-papers'],
  ),
]
