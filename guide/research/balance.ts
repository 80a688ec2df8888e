import type { FactResearch } from '../fact-research.ts'

/** How the facts of `balance` were found. */
export const balanceResearch = {
  'mts-balance': {
    statement: 'Dialling *100# on an MTS SIM shows the balance on the screen, free of charge.',
    alsoSources: [
      'http://en.kakprosto.ru/how-62400-how-to-find-balances-on-account-mts',
      'https://eng.kakprosto.ru/how-45530-how-to-take-out-a-loan-to-mts',
      'https://gist.github.com/valenso/b3018a943c41c50b8263',
    ],
  },
  'mts-balance-latin': {
    statement:
      'Dialling #100# instead of *100# on an MTS SIM makes the balance reply come in Latin letters, which helps when the phone shows Cyrillic as boxes.',
    alsoSources: ['https://cs.nowadayhitech.com/10740540-how-to-find-out-the-balance-of-a-number'],
  },
  'bee-balance': {
    statement: 'Dialling *102# on a prepaid Beeline SIM shows the balance free of charge.',
    alsoSources: [
      'https://sim-sim.com/en/tariffs/book/',
      'http://beeline-cabinet.ru/samye-vostrebovannye-ussd-zaprosy-bilajn/',
      'https://gist.github.com/valenso/b3018a943c41c50b8263',
    ],
  },
  'bee-balance-latin': {
    statement:
      'Dialling #102# instead of *102# on a Beeline SIM gives a readable balance reply when the phone shows the normal reply as unreadable characters.',
    alsoSources: ['https://cs.nowadayhitech.com/10740540-how-to-find-out-the-balance-of-a-number'],
  },
  'bee-postpaid': {
    statement: 'Dialling *110*04# on a post-paid Beeline contract shows the amount due.',
    alsoSources: [
      'https://iua.waykun.com/articles/jak-pereviriti-svij-balans-na-bilajn-operatori.php',
    ],
  },
  'bee-voice-balance': {
    statement:
      'Calling 0697 from a Beeline SIM plays the balance as a voice message, free of charge and even with a zero balance.',
    alsoSources: ['https://da.nowadayhitech.com/10874866-how-to-see-the-balance-in-beeline'],
  },
  'meg-balance': {
    statement: 'Dialling *100# on a MegaFon SIM shows the balance free of charge.',
    alsoSources: [
      'https://tl.nowadayhitech.com/10950683-how-to-find-out-your-account-balance-on-megafon',
      'https://ca.nowadayhitech.com/10572495-how-to-check-an-account-in-megafon',
      'https://cons.pvgazeta.info/utilizator-172/corporate-universal-site-ul-oficial-megaphone.html',
    ],
  },
  't2-balance': {
    statement: 'Dialling *105# on a T2 (formerly Tele2) SIM shows the balance free of charge.',
    alsoSources: [
      'http://infotele2.ru/kak-posmotret-balans-na-tele2',
      'https://gist.github.com/valenso/b3018a943c41c50b8263',
      'https://tellcall.ru/en/uslugi-i-tarify/poleznye-nomera.html',
    ],
  },
} as const satisfies Record<string, FactResearch>
