import type { Operator } from '../../guard/operator.ts'

/** Where the person is. */
export const PLACES = ['in-russia', 'abroad'] as const
export type Place = (typeof PLACES)[number]

/** What the person can pay with, in the order it is asked. */
export const HOLDINGS = [
  'russian-card',
  'cash',
  'foreign-visa-mastercard',
  'unionpay',
  'alipay-wechat',
  'yoomoney',
  'foreign-ewallet',
  'cis-bank-app',
  'friend-in-russia',
] as const
export type Holding = (typeof HOLDINGS)[number]

/** What the decision helper asks. */
export interface Situation {
  operator: Operator
  place: Place
  /** One or several; an empty list is answered too. */
  holdings: readonly Holding[]
  /** The passport itself is at hand. */
  passport: boolean
  /** A Gosuslugi account is signed in on a phone at hand. */
  gosuslugi: boolean
}
