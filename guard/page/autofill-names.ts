/**
 * The HTML Standard's autofill field names ("Autofill", table of field names) for data worth stealing or needed for a
 * top-up, each with the kind of field that a browser fills with it.
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

/** Returns the first of those names in an `autocomplete` attribute, or null. */
export const autofillName = (autocomplete: string): AutofillName | null =>
  autocomplete
    .toLowerCase()
    .split(/\s+/)
    .find((token): token is AutofillName => Object.hasOwn(AUTOFILL, token)) ?? null
