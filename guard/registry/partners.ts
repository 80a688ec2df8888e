/**
 * Domains of the banks, wallets, gateways and shops through which a Russian number is topped up. A partner is known
 * with all hosts under its domain. Their names are in `names.ts`.
 */
export const PARTNERS =
  'nspk.ru mironline.ru yoomoney.ru yookassa.ru sberbank.ru sber.ru tbank.ru tinkoff.ru t-bank-app.ru ' +
  'securepay.tcsbank.ru alfabank.ru vtb.ru sbpvtb.ru gazprombank.ru gpb.ru psbank.ru payment.ru ozon.ru ' +
  'ozon-credit.ru wildberries.ru wb.ru wb-bank.ru mobi-money.ru ruru.ru robokassa.ru moneta.ru payanyway.ru ' +
  'paymaster.ru platron.ru unitpay.ru rbkmoney.ru orders.cloudpayments.ru card.cyberplat.ru 1.elecsnet.ru ' +
  'paymentgate.ru a-3.ru webmoney.ru'

/** Payment services that no longer work; name and day are in `names.ts`. */
export const CLOSED = 'qiwi.com qiwi.ru'
