import type { FactId } from '../facts/index.ts'
import type { TopicId } from '../topic-id.ts'

/** Ways to get money onto a number. */
export const WAY_IDS = [
  'bank-app',
  'sbp',
  'card-on-operator-site',
  'autopay',
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
  'foreign-ewallet',
  'promised-payment',
  'russian-account',
] as const
export type WayId = (typeof WAY_IDS)[number]

/** What can be said of a way, from best to worst. */
export const STANDINGS = ['works', 'may-work', 'does-not-work'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * Money now; a stop-gap that must be paid back; or something to arrange for the next time. Only the first answers the
 * question.
 */
export const TIMINGS = ['now', 'stop-gap', 'later'] as const
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
  | 'cash-with-papers'
  | 'cash-at-counter'
  | 'cash-in-terminal'
  | 'cash-without-papers'
  | 'terminal-without-papers'
  | 'cash-abroad'
  | 'foreign-card-cut-off'
  | 'unionpay-patchy'
  | 'unionpay-online'
  | 'unionpay-cash-then-shop'
  | 'unionpay-cash-no-papers'
  | 'alipay-not-admitted'
  | 'paypal-gone'
  | 'friend-pays'
  | 'balance-from-friend'
  | 'free-request'
  | 'advance'
  | 'advance-roaming'
  | 'account-in-russia'
  | 'account-from-abroad'

/** A printable value of a fact. */
export interface FactReference {
  fact: FactId
  value: string
}

/** Where the steps of a way are told at length. */
export const TOPIC_OF_WAY: Record<WayId, TopicId> = {
  'bank-app': 'topup_online',
  sbp: 'sbp',
  'card-on-operator-site': 'topup_online',
  autopay: 'topup_online',
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
  'foreign-ewallet': 'ewallet',
  'promised-payment': 'promised_payment',
  'russian-account': 'payment_basics',
}

/** When each way brings the money. */
export const TIMING_OF_WAY: Record<WayId, Timing> = {
  'bank-app': 'now',
  sbp: 'now',
  'card-on-operator-site': 'now',
  autopay: 'later',
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
  'foreign-ewallet': 'now',
  'promised-payment': 'stop-gap',
  'russian-account': 'later',
}
