import type { FactResearch } from '../fact-research.ts'

/** How the facts of `cooling_off` were found. */
export const coolingOffResearch = {
  'cool-foreign': {
    statement:
      'Foreign SIMs and eSIMs roaming in Russia have had no mobile data and no SMS for the first 24 hours after registering since 6 October 2025; voice works.',
    alsoSources: [
      'https://kupi.com/en-ae/blog/cooling-off-period-sim-card-issues-in-russia',
      'https://www.aisoe.at/russland-24-stunden-cooling-off-periode-fuer-mobiles-internet-und-sms-nachrichten',
    ],
  },
  'cool-foreign-captcha': {
    statement:
      'Since late November 2025 the 24-hour block on a foreign SIM in Russia can be lifted early by a captcha opened from an SMS link of the Russian network.',
    alsoSources: [
      'https://7info.ru/news/russia/kak-vernut-dostup-k-mobilnomu-internetu-na-inostrannoj-sim-karte/',
    ],
  },
  'cool-russian': {
    statement:
      'Russian SIMs have had the same 24-hour block of data and SMS since 10 November 2025 after returning from international roaming or after 72 hours without network activity.',
    alsoSources: ['https://telecom.cnews.ru/news/top/2025-11-11_rossiyanevernuvshiesya_iz-za'],
  },
  'cool-unlock': {
    statement:
      'To lift the 24-hour block, wait for the operator SMS, switch off Wi-Fi and VPN, open the link and pass the check (MTS a puzzle, MegaFon a puzzle and an SMS code, T2 a puzzle, Beeline a sign-in on its site), or call support; otherwise it ends by itself after 24 hours.',
    alsoSources: [
      'https://ria.ru/20251126/internet-2057578839.html',
      'https://www.gazeta.ru/social/news/2025/11/19/27221408.shtml',
    ],
  },
  'cool-unreliable': {
    statement:
      'In February 2026 it was reported that only about half of the attempts to lift the 24-hour block succeed, with MTS, MegaFon and Beeline worst and T2 better.',
    alsoSources: [
      'https://rb.ru/news/ohlazhdenie-sim-kart-posle-rouminga-prohodit-uspeshno-v-50-sluchaev-operatory-utverzhdayut-chto-vsyo-rabotaet-shtatno/',
    ],
  },
  'cool-bank-sms': {
    statement:
      'In October 2025 SMS, bank codes included, did not reach foreign SIMs in Russia even after 24 hours on some networks, so a foreign bank payment confirmed by SMS may fail; confirm it in the bank app over Wi-Fi.',
    alsoSources: [
      'https://3dnews.ru/1130786/inostrannie-simkarti-pereohladili-blokirovka-v-rossii-ne-snimaetsyacherez-obeshchannie-24-chasa',
    ],
  },
  'cool-network-switch': {
    statement:
      'For a foreign SIM in Russia automatic network choice can restart the 24-hour timer, so fix one Russian network by hand.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>
