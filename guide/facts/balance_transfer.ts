import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `balance_transfer`. */
export const balanceTransferFacts = [
  {
    id: 'mts-transfer',
    topic: 'balance_transfer',
    operator: 'mts',
    statement:
      'An MTS subscriber can send balance to another MTS number with *112*number*amount#, and *115# opens a menu for numbers of other operators.',
    values: {
      main: { kind: 'ussd', code: '*112*номер*сумма#' },
      menu: { kind: 'ussd', code: '*115#' },
    },
    source: 'http://en.kakprosto.ru/how-109773-how-to-send-money-to-another-number-mts',
    sourceDate: null,
    alsoSources: [
      'https://internetonline24.ru/kak-s-mts-perevesti-dengi-na-bilajn-cherez-telefon.html',
      'https://kk.nowadayhitech.com/10613884-how-to-top-up-the-balance-of-another-mts-subscriber',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-ask-topup',
    topic: 'balance_transfer',
    operator: 'mts',
    statement:
      'An MTS subscriber can send another person a free request to be topped up with *116*number#.',
    values: { main: { kind: 'ussd', code: '*116*номер#' } },
    source: 'http://en.kakprosto.ru/how-109773-how-to-send-money-to-another-number-mts',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-transfer',
    topic: 'balance_transfer',
    operator: 'beeline',
    statement:
      'A Beeline subscriber can send balance to another Beeline number with *145*10-digit-number*amount# and confirms it with the code received by SMS.',
    values: { main: { kind: 'ussd', code: '*145*номер*сумма#' } },
    source: 'https://geektips.ru/transfer-beeline/',
    sourceDate: null,
    alsoSources: [
      'https://eng.kakprosto.ru/how-77686-how-to-make-a-mobile-transfer-in-the-beeline',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-ask-topup',
    topic: 'balance_transfer',
    operator: 'beeline',
    statement:
      'A Beeline subscriber can ask another person to top up the number with the free request *143*number#.',
    values: { main: { kind: 'ussd', code: '*143*номер#' } },
    source: 'https://sim-sim.com/en/tariffs/services/recharge-me/',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-transfer',
    topic: 'balance_transfer',
    operator: 'megafon',
    statement:
      'A MegaFon subscriber can send balance to another number with *133*amount*number# or by SMS to 3116.',
    values: {
      main: { kind: 'ussd', code: '*133*сумма*номер#' },
      sms: { kind: 'phone', number: '3116' },
    },
    source:
      'http://russiachess.ru/animals/sposoby-popolneniya-scheta-drugogo-telefona-s-megafona-mobilnyi.html',
    sourceDate: null,
    alsoSources: [
      'https://tcell.tj/en/services/mobile-payments/refilling-the-balance-in-russia.php',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-transfer',
    topic: 'balance_transfer',
    operator: 't2',
    statement:
      'Undated how-to pages say that a T2 (then Tele2) subscriber sends balance to another T2 number of the same region by dialling *145*number*sum#; *145# shows the conditions.',
    values: {
      main: { kind: 'ussd', code: '*145*номер*сумма#' },
      menu: { kind: 'ussd', code: '*145#' },
    },
    source:
      'https://eng.kakprosto.ru/how-98196-how-to-transfer-money-to-another-subscriber-at-tele2',
    sourceDate: null,
    alsoSources: [
      'https://eng.kakprosto.ru/how-913224-how-to-send-money-with-tele2-at-tele2',
      'https://mobi-money.ru/page/tele2new/about/information',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
