/**
 * Names of the HTML Standard's autofill fields ("Autofill", table of field names) that stand for something worth
 * stealing or for what a top-up asks, and what a browser would put there.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field
 */
export const AUTOFILL = {
  'one-time-code': 'sms-code',
  'cc-csc': 'card-cvv',
  'cc-exp': 'card-expiry',
  'cc-exp-month': 'card-expiry',
  'cc-exp-year': 'card-expiry',
  'cc-number': 'card-number',
  'current-password': 'password',
  'new-password': 'password',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-local': 'phone',
  username: 'login',
  'transaction-amount': 'amount',
} as const

/** One of those names. */
export type AutofillName = keyof typeof AUTOFILL

/** The first of those names among the tokens of an `autocomplete` attribute, or null. */
export const autofillName = (autocomplete: string): AutofillName | null =>
  autocomplete
    .toLowerCase()
    .split(/\s+/)
    .find((token): token is AutofillName => Object.hasOwn(AUTOFILL, token)) ?? null
