/** A company and its domain; it is known with all hosts under the domain. */
interface Company {
  domain: `${string}.${string}`
  name: string
}

/** Banks, wallets, gateways and shops through which a Russian number is topped up. */
export const PARTNERS = [
  { domain: 'nspk.ru', name: 'SBP / NSPK' },
  { domain: 'mironline.ru', name: 'MIR' },
  { domain: 'yoomoney.ru', name: 'YooMoney' },
  { domain: 'yookassa.ru', name: 'YooKassa' },
  { domain: 'sberbank.ru', name: 'Sber' },
  { domain: 'sber.ru', name: 'Sber' },
  { domain: 'tbank.ru', name: 'T-Bank' },
  { domain: 'tinkoff.ru', name: 'T-Bank' },
  { domain: 't-bank-app.ru', name: 'T-Bank' },
  { domain: 'securepay.tcsbank.ru', name: 'T-Bank' },
  { domain: 'alfabank.ru', name: 'Alfa-Bank' },
  { domain: 'vtb.ru', name: 'VTB' },
  { domain: 'sbpvtb.ru', name: 'VTB' },
  { domain: 'gazprombank.ru', name: 'Gazprombank' },
  { domain: 'gpb.ru', name: 'Gazprombank' },
  { domain: 'psbank.ru', name: 'PSB' },
  { domain: 'payment.ru', name: 'PSB' },
  { domain: 'ozon.ru', name: 'Ozon' },
  { domain: 'ozon-credit.ru', name: 'Ozon' },
  { domain: 'wildberries.ru', name: 'Wildberries' },
  { domain: 'wb.ru', name: 'Wildberries' },
  { domain: 'wb-bank.ru', name: 'Wildberries' },
  { domain: 'mobi-money.ru', name: 'RURU / Mobi.Dengi' },
  { domain: 'ruru.ru', name: 'RURU / Mobi.Dengi' },
  { domain: 'robokassa.ru', name: 'Robokassa' },
  { domain: 'moneta.ru', name: 'Moneta' },
  { domain: 'payanyway.ru', name: 'PayAnyWay' },
  { domain: 'paymaster.ru', name: 'PayMaster' },
  { domain: 'platron.ru', name: 'Platron' },
  { domain: 'unitpay.ru', name: 'UnitPay' },
  { domain: 'rbkmoney.ru', name: 'RBK Money' },
  { domain: 'orders.cloudpayments.ru', name: 'CloudPayments' },
  { domain: 'card.cyberplat.ru', name: 'CyberPlat' },
  { domain: '1.elecsnet.ru', name: 'Elecsnet' },
  { domain: 'paymentgate.ru', name: 'PaymentGate' },
  { domain: 'a-3.ru', name: 'A-3' },
  { domain: 'webmoney.ru', name: 'WebMoney' },
] as const satisfies readonly Company[]

/** Payment services that no longer work, each with the day it stopped (ISO 8601). */
export const CLOSED = [
  { domain: 'qiwi.com', name: 'QIWI', since: '2024-02-21' },
  { domain: 'qiwi.ru', name: 'QIWI', since: '2024-02-21' },
] as const satisfies readonly (Company & { since: `${number}-${string}-${string}` })[]
