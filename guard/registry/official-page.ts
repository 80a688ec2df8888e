import type { Operator } from '../operator.ts'

/** What the person wants on the operator's own site. */
export type PagePurpose = 'site' | 'payment' | 'account'

/**
 * Only hosts confirmed at high confidence are linked. No source says which host or path takes cards at Beeline
 * and at T2 today, so their payment button leads to the front page.
 */
const PAGES: Record<Operator, Record<PagePurpose, string>> = {
  mts: {
    site: 'https://mts.ru/',
    payment: 'https://payment.mts.ru/',
    account: 'https://lk.mts.ru/',
  },
  beeline: {
    site: 'https://beeline.ru/',
    payment: 'https://beeline.ru/',
    account: 'https://my.beeline.ru/',
  },
  megafon: {
    site: 'https://megafon.ru/',
    payment: 'https://payment.megafon.ru/',
    account: 'https://lk.megafon.ru/',
  },
  t2: { site: 'https://t2.ru/', payment: 'https://t2.ru/', account: 'https://t2.ru/' },
  yota: {
    site: 'https://yota.ru/',
    payment: 'https://www.yota.ru/pay',
    account: 'https://my.yota.ru/',
  },
}

/** The operator's real page for a purpose, as an absolute https URL. */
export const officialPage = (operator: Operator, purpose: PagePurpose): string =>
  PAGES[operator][purpose]
