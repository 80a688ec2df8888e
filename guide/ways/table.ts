import type { FactId } from '../facts/index.ts'
import type { Holding, Place } from './situation.ts'
import type { ReadyId, Standing, WayId, WhyId } from './way.ts'

/** Which papers a cell is for: the passport itself, or a Gosuslugi account on the phone. */
export type Papers =
  | 'any'
  | 'passport'
  | 'no-passport'
  | 'gosuslugi'
  | 'passport-only'
  | 'no-papers'

/** One cell: how a way stands for who holds this, there, with which papers, and the facts it rests on. */
export interface WayCell {
  way: WayId
  /** `anything`: whatever is held, nothing included. */
  holding: Holding | 'anything'
  place: Place
  papers: Papers
  standing: Standing
  why: WhyId
  facts: readonly FactId[]
  ready: readonly ReadyId[]
}

type Row = readonly [WayId, Papers, Standing, WhyId, readonly FactId[], ...ReadyId[]]

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
const UNKNOWN = 'no-source'

// biome-ignore format: a table is read in columns
/** The decision table. Within a standing, the order of the rows is the order of the answer. */
export const WAYS_TABLE: readonly WayCell[] = [
  ...cells('russian-card', 'in-russia',
    ['bank-app', 'any', YES, 'bank-app-in-russia', ['cashless-unchanged', 'bank-apps'], 'own-number', 'bank-app'],
    ['sbp', 'any', YES, 'sbp-in-russia', ['sbp', 'mir', 'scam-qr'], 'own-number', 'bank-app'],
    ['card-on-operator-site', 'any', YES, 'russian-card-in-russia', ['mir', 'cashless-unchanged', 'domains'], 'own-number', 'russian-card', 'sms-code'],
    ['card-in-shop', 'passport', YES, 'card-in-shop', ['shop-topup', 'cashless-unchanged'], 'own-number', 'russian-card', 'passport', 'receipt'],
    ['card-in-shop', 'no-passport', MAY, 'card-in-shop-without-passport', ['shop-topup', 'cashless-unchanged'], 'own-number', 'russian-card', 'receipt'],
    ['atm', 'any', MAY, 'card-at-atm', ['cashless-unchanged', 'visa-mc'], 'own-number', 'russian-card', 'receipt'],
    ['autopay', 'any', YES, 'autopay-in-russia', ['cashless-unchanged'], 'own-number', 'russian-card'],
  ),
  ...cells('russian-card', 'abroad',
    ['autopay', 'any', YES, 'autopay-abroad', ['abroad-options'], 'set-up-before-leaving', 'russian-card'],
    ['bank-app', 'any', MAY, 'bank-app-abroad', ['bank-apps', 'cashless-unchanged'], 'own-number', 'bank-app'],
    ['sbp', 'any', MAY, 'sbp-abroad', ['sbp', 'bank-apps'], 'own-number', 'bank-app'],
    ['card-on-operator-site', 'any', MAY, 'russian-card-abroad', ['mir', 'domains'], 'own-number', 'russian-card', 'sms-code'],
  ),
  ...cells('cash', 'in-russia',
    ['operator-shop', 'passport', YES, 'cash-with-passport', ['shop-topup', 'cash-id-rule'], 'own-number', 'passport', 'roubles', 'receipt'],
    ['bank-or-post', 'passport', MAY, 'cash-at-counter', ['cash-id-rule'], 'own-number', 'passport', 'roubles', 'receipt'],
    ['terminal', 'gosuslugi', MAY, 'cash-in-terminal', ['cash-kiosk-practice', 'kiosk-steps', 'cash-id-rule'], 'own-number', 'gosuslugi', 'roubles', 'receipt'],
    ['terminal', 'passport-only', UNKNOWN, 'terminal-without-gosuslugi', ['cash-kiosk-practice', 'cash-id-rule'], 'own-number', 'passport', 'roubles'],
    ['terminal', 'no-papers', NO, 'terminal-without-papers', ['cash-id-rule', 'cash-kiosk-practice']],
    ['operator-shop', 'no-passport', NO, 'cash-without-passport', ['cash-id-rule', 'cash-kiosk-practice']],
    ['bank-or-post', 'no-passport', NO, 'cash-without-passport', ['cash-id-rule']],
  ),
  ...cells('cash', 'abroad',
    ['operator-shop', 'any', NO, 'cash-abroad', ['cash-id-rule']],
  ),
  ...cells('foreign-visa-mastercard', 'in-russia',
    ['foreign-card', 'any', NO, 'foreign-card-cut-off', ['visa-mc', 'foreign-card-2025']],
  ),
  ...cells('foreign-visa-mastercard', 'abroad',
    ['foreign-card', 'any', NO, 'foreign-card-cut-off', ['visa-mc', 'foreign-card-2025']],
  ),
  ...cells('unionpay', 'in-russia',
    ['unionpay-cash', 'passport', MAY, 'unionpay-cash-then-shop', ['unionpay', 'unionpay-cn-limits', 'cash-id-rule', 'shop-topup'], 'own-number', 'unionpay-card', 'passport'],
    ['unionpay-card', 'any', UNKNOWN, 'unionpay-no-source', ['unionpay'], 'own-number', 'unionpay-card'],
    ['unionpay-cash', 'no-passport', NO, 'unionpay-cash-no-passport', ['cash-id-rule', 'unionpay']],
  ),
  ...cells('unionpay', 'abroad',
    ['unionpay-card', 'any', UNKNOWN, 'unionpay-no-source', ['unionpay'], 'own-number', 'unionpay-card'],
  ),
  ...cells('alipay-wechat', 'in-russia',
    ['alipay-wechat', 'any', NO, 'alipay-not-admitted', ['alipay-wechat', 'alipay-2025-12', 'sbp']],
  ),
  ...cells('alipay-wechat', 'abroad',
    ['alipay-wechat', 'any', NO, 'alipay-not-admitted', ['alipay-wechat', 'alipay-2025-12', 'sbp']],
  ),
  ...cells('yoomoney', 'in-russia',
    ['yoomoney', 'any', MAY, 'yoomoney-wallet', ['yoomoney', 'yoomoney-limits', 'yoomoney-foreign-card', 'cashless-unchanged'], 'own-number', 'yoomoney-wallet'],
  ),
  ...cells('yoomoney', 'abroad',
    ['yoomoney', 'any', MAY, 'yoomoney-wallet', ['yoomoney', 'yoomoney-limits', 'yoomoney-foreign-card'], 'own-number', 'yoomoney-wallet', 'sms-code'],
  ),
  ...cells('foreign-ewallet', 'in-russia',
    ['foreign-ewallet', 'any', NO, 'paypal-gone', ['paypal']],
  ),
  ...cells('foreign-ewallet', 'abroad',
    ['foreign-ewallet', 'any', NO, 'paypal-gone', ['paypal']],
  ),
  ...cells('cis-bank-app', 'in-russia',
    ['cis-bank-app', 'any', MAY, 'cis-bank-app', ['abroad-options'], 'own-number', 'cis-bank-app'],
  ),
  ...cells('cis-bank-app', 'abroad',
    ['cis-bank-app', 'any', MAY, 'cis-bank-app', ['abroad-options'], 'own-number', 'cis-bank-app'],
  ),
  ...cells('friend-in-russia', 'in-russia',
    ['friend-pays', 'any', YES, 'friend-pays', ['sbp', 'shop-topup', 'cashless-unchanged'], 'own-number'],
    ['friend-transfers-balance', 'any', MAY, 'balance-from-friend', [], 'own-number', 'friends-operator'],
    ['ask-for-topup', 'any', MAY, 'free-request', []],
  ),
  ...cells('friend-in-russia', 'abroad',
    ['friend-pays', 'any', YES, 'friend-pays', ['abroad-options', 'sbp'], 'own-number'],
    ['friend-transfers-balance', 'any', MAY, 'balance-from-friend', [], 'own-number', 'friends-operator'],
    ['ask-for-topup', 'any', MAY, 'free-request', []],
  ),
  ...cells('anything', 'in-russia',
    ['promised-payment', 'any', MAY, 'advance', []],
    ['russian-account', 'passport', MAY, 'account-in-russia', ['tourist-card', 'bank-papers', 'mir'], 'bank-papers'],
  ),
  ...cells('anything', 'abroad',
    ['promised-payment', 'any', MAY, 'advance-roaming', ['abroad-options']],
    ['top-up-later', 'any', MAY, 'number-lasts', ['keep-alive-safe']],
    ['russian-account', 'passport', MAY, 'account-from-abroad', ['tourist-card', 'remote-account'], 'bank-papers'],
  ),
]
