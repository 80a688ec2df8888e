import type { FactRecord } from '../fact.ts'

/** Facts of the topic `balance_transfer`. */
export const balanceTransferFacts = [
  {
    id: 'mts-transfer',
    topic: 'balance_transfer',
    operator: 'mts',
    values: {
      main: { kind: 'ussd', code: '*112*номер*сумма#' },
      menu: { kind: 'ussd', code: '*115#' },
    },
    source: 'http://en.kakprosto.ru/how-109773-how-to-send-money-to-another-number-mts',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-ask-topup',
    topic: 'balance_transfer',
    operator: 'mts',
    values: { main: { kind: 'ussd', code: '*116*номер#' } },
    source: 'http://en.kakprosto.ru/how-109773-how-to-send-money-to-another-number-mts',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-transfer',
    topic: 'balance_transfer',
    operator: 'beeline',
    values: { main: { kind: 'ussd', code: '*145*номер*сумма#' } },
    source: 'https://geektips.ru/transfer-beeline/',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-ask-topup',
    topic: 'balance_transfer',
    operator: 'beeline',
    values: { main: { kind: 'ussd', code: '*143*номер#' } },
    source: 'https://sim-sim.com/en/tariffs/services/recharge-me/',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-transfer',
    topic: 'balance_transfer',
    operator: 'megafon',
    values: {
      main: { kind: 'ussd', code: '*133*сумма*номер#' },
      sms: { kind: 'phone', number: '3116' },
    },
    source:
      'http://russiachess.ru/animals/sposoby-popolneniya-scheta-drugogo-telefona-s-megafona-mobilnyi.html',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]
