import type { FactId } from '../facts/index.ts'
import type { TopicId } from '../topic-id.ts'

/** Ways to get money onto a number. */
export const WAY_IDS = [
  'bank-app',
  'sbp',
  'card-on-operator-site',
  'autopay',
  'card-in-shop',
  'atm',
  'operator-shop',
  'bank-or-post',
  'terminal',
  'friend-pays',
  'friend-transfers-balance',
  'ask-for-topup',
  'unionpay-card',
  'unionpay-cash',
  'foreign-card',
  'alipay-wechat',
  'yoomoney',
  'foreign-ewallet',
  'cis-bank-app',
  'promised-payment',
  'top-up-later',
  'russian-account',
] as const
export type WayId = (typeof WAY_IDS)[number]

/** What can be said of a way, from best to worst; `no-source`: no source that we found says either. */
export const STANDINGS = ['works', 'may-work', 'no-source', 'does-not-work'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * Money now; a stop-gap that must be paid back; waiting, while the number lasts; or something to arrange for the next
 * time. Only the first answers the question.
 */
export const TIMINGS = ['now', 'stop-gap', 'wait', 'later'] as const
export type Timing = (typeof TIMINGS)[number]

/** What to have at hand; its words stand in the texts. */
export type ReadyId =
  | 'own-number'
  | 'russian-card'
  | 'bank-app'
  | 'sms-code'
  | 'passport'
  | 'gosuslugi'
  | 'roubles'
  | 'unionpay-card'
  | 'yoomoney-wallet'
  | 'cis-bank-app'
  | 'friends-operator'
  | 'set-up-before-leaving'
  | 'bank-papers'
  | 'receipt'

/** Why a way stands as it does; its words stand in the texts. */
export type WhyId =
  | 'russian-card-in-russia'
  | 'russian-card-abroad'
  | 'sbp-in-russia'
  | 'sbp-abroad'
  | 'bank-app-in-russia'
  | 'bank-app-abroad'
  | 'autopay-in-russia'
  | 'autopay-abroad'
  | 'card-in-shop'
  | 'card-in-shop-without-passport'
  | 'card-at-atm'
  | 'cash-with-passport'
  | 'cash-at-counter'
  | 'cash-in-terminal'
  | 'cash-without-passport'
  | 'terminal-without-gosuslugi'
  | 'terminal-without-papers'
  | 'cash-abroad'
  | 'foreign-card-cut-off'
  | 'unionpay-no-source'
  | 'unionpay-cash-then-shop'
  | 'unionpay-cash-no-passport'
  | 'alipay-not-admitted'
  | 'yoomoney-wallet'
  | 'paypal-gone'
  | 'cis-bank-app'
  | 'friend-pays'
  | 'balance-from-friend'
  | 'free-request'
  | 'advance'
  | 'advance-roaming'
  | 'number-lasts'
  | 'account-in-russia'
  | 'account-from-abroad'

/** A printable value of a fact. */
export interface FactReference {
  fact: FactId
  value: string
}

/** The topic with the steps of each way in full. */
export const TOPIC_OF_WAY: Record<WayId, TopicId> = {
  'bank-app': 'topup_online',
  sbp: 'sbp',
  'card-on-operator-site': 'topup_online',
  autopay: 'topup_online',
  'card-in-shop': 'topup_cash',
  atm: 'topup_cash',
  'operator-shop': 'topup_cash',
  'bank-or-post': 'topup_cash',
  terminal: 'topup_cash',
  'friend-pays': 'topup_abroad',
  'friend-transfers-balance': 'balance_transfer',
  'ask-for-topup': 'balance_transfer',
  'unionpay-card': 'unionpay',
  'unionpay-cash': 'unionpay',
  'foreign-card': 'foreign_card',
  'alipay-wechat': 'alipay_wechat',
  yoomoney: 'ewallet',
  'foreign-ewallet': 'ewallet',
  'cis-bank-app': 'topup_abroad',
  'promised-payment': 'promised_payment',
  'top-up-later': 'keep_alive',
  'russian-account': 'payment_basics',
}

/** When each way brings the money. */
export const TIMING_OF_WAY: Record<WayId, Timing> = {
  'bank-app': 'now',
  sbp: 'now',
  'card-on-operator-site': 'now',
  autopay: 'later',
  'card-in-shop': 'now',
  atm: 'now',
  'operator-shop': 'now',
  'bank-or-post': 'now',
  terminal: 'now',
  'friend-pays': 'now',
  'friend-transfers-balance': 'now',
  'ask-for-topup': 'now',
  'unionpay-card': 'now',
  'unionpay-cash': 'now',
  'foreign-card': 'now',
  'alipay-wechat': 'now',
  yoomoney: 'now',
  'foreign-ewallet': 'now',
  'cis-bank-app': 'now',
  'promised-payment': 'stop-gap',
  'top-up-later': 'wait',
  'russian-account': 'later',
}
