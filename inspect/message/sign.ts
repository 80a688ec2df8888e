import type { Idea } from './lexicon/index.ts'

/** What is seen in a message besides ideas in words. */
type FormSign =
  /** A web link by whom it leads to. */
  | 'strange-link'
  | 'hidden-link'
  | 'messenger-link'
  | 'lookalike-link'
  | 'doubtful-link'
  | 'program-link'
  | 'known-link'
  /** The message names somebody, and the link leads to another. */
  | 'other-sender-link'
  | 'strange-number'
  /** A number of four or five digits to which a paid message goes. */
  | 'short-number'
  /** A number whose calls are charged for by the minute. */
  | 'premium-number'
  /** A name in a messenger: `QQ 123456`, `微信abc123`. */
  | 'messenger-id'
  /** A time limit in hours. */
  | 'hours'
  | 'forwarding-code'
  | 'dial-code'
  /** A code that passes a telephone number to a service. */
  | 'number-code'
  /** The name of a program file, sent or named. */
  | 'program-file'
  | 'card-number'
  /** A code of four to eight digits given by the message itself. */
  | 'given-code'
  | 'money'
  | 'percent'
  /** A price and a lower one: `500 → 250`. */
  | 'price-cut'

/** Two ideas close together that mean more than each. */
export type PairSign =
  | 'asks-code'
  | 'enter-code'
  | 'asks-data'
  /** To tell somebody, not to fill in. */
  | 'tells-data'
  | 'asks-password'
  | 'asks-transfer'
  | 'asks-for-name'
  | 'asks-call'
  | 'blocked-number'
  | 'blocked-account'
  | 'expired-sim'

/** Anything that patterns are made of. */
export type Sign = Idea | FormSign | PairSign
