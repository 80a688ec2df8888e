import type { FactResearch } from '../fact-research.ts'

/** How the facts of `balance_transfer` were found. */
export const balanceTransferResearch = {
  'mts-transfer': {
    statement:
      'An MTS subscriber can send balance to another MTS number with *112*number*amount#, and *115# opens a menu for numbers of other operators.',
    alsoSources: [
      'https://internetonline24.ru/kak-s-mts-perevesti-dengi-na-bilajn-cherez-telefon.html',
      'https://kk.nowadayhitech.com/10613884-how-to-top-up-the-balance-of-another-mts-subscriber',
    ],
  },
  'mts-ask-topup': {
    statement:
      'An MTS subscriber can send another person a free request to be topped up with *116*number#.',
    alsoSources: [],
  },
  'bee-transfer': {
    statement:
      'A Beeline subscriber can send balance to another Beeline number with *145*10-digit-number*amount# and confirms it with the code received by SMS.',
    alsoSources: [
      'https://eng.kakprosto.ru/how-77686-how-to-make-a-mobile-transfer-in-the-beeline',
    ],
  },
  'bee-ask-topup': {
    statement:
      'A Beeline subscriber can ask another person to top up the number with the free request *143*number#.',
    alsoSources: [],
  },
  'meg-transfer': {
    statement:
      'A MegaFon subscriber can send balance to another number with *133*amount*number# or by SMS to 3116.',
    alsoSources: [
      'https://tcell.tj/en/services/mobile-payments/refilling-the-balance-in-russia.php',
    ],
  },
} as const satisfies Record<string, FactResearch>
