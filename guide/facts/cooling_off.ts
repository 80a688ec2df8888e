import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `cooling_off`. */
export const coolingOffFacts = [
  {
    id: 'cool-foreign',
    topic: 'cooling_off',
    operator: null,
    statement:
      'Foreign SIMs and eSIMs roaming in Russia have had no mobile data and no SMS for the first 24 hours after registering since 6 October 2025; voice works.',
    values: {
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
      main: { kind: 'date', iso: '2025-10-06' },
    },
    source: 'https://internet.cnews.ru/news/top/2025-10-07_inostrantsy_v_rossii_ostayutsya',
    sourceDate: '2025-10-07',
    alsoSources: [
      'https://kupi.com/en-ae/blog/cooling-off-period-sim-card-issues-in-russia',
      'https://www.aisoe.at/russland-24-stunden-cooling-off-periode-fuer-mobiles-internet-und-sms-nachrichten',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cool-foreign-captcha',
    topic: 'cooling_off',
    operator: null,
    statement:
      'Since late November 2025 the 24-hour block on a foreign SIM in Russia can be lifted early by a captcha opened from an SMS link of the Russian network.',
    values: {
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
      main: { kind: 'date', iso: '2025-11' },
    },
    source: 'https://www.rbc.ru/rbcfreenews/692985d69a79471457093cc8',
    sourceDate: '2025-11-28',
    alsoSources: [
      'https://7info.ru/news/russia/kak-vernut-dostup-k-mobilnomu-internetu-na-inostrannoj-sim-karte/',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cool-russian',
    topic: 'cooling_off',
    operator: null,
    statement:
      'Russian SIMs have had the same 24-hour block of data and SMS since 10 November 2025 after returning from international roaming or after 72 hours without network activity.',
    values: {
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
      main: { kind: 'date', iso: '2025-11-10' },
      idle: { kind: 'quantity', amount: 72, unit: 'hour' },
    },
    source: 'https://www.rbc.ru/rbcfreenews/6912138d9a7947156843409f',
    sourceDate: '2025-11-10',
    alsoSources: ['https://telecom.cnews.ru/news/top/2025-11-11_rossiyanevernuvshiesya_iz-za'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cool-unlock',
    topic: 'cooling_off',
    operator: null,
    statement:
      'To lift the 24-hour block, wait for the operator SMS, switch off Wi-Fi and VPN, open the link and pass the check (MTS a puzzle, MegaFon a puzzle and an SMS code, T2 a puzzle, Beeline a sign-in on its site), or call support; otherwise it ends by itself after 24 hours.',
    values: { hours: { kind: 'quantity', amount: 24, unit: 'hour' } },
    source: 'https://www.iguides.ru/main/os/kak_vosstanovit_dostup_k_mobilnomu_internetu/',
    sourceDate: '2025-11-28',
    alsoSources: [
      'https://ria.ru/20251126/internet-2057578839.html',
      'https://www.gazeta.ru/social/news/2025/11/19/27221408.shtml',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cool-unreliable',
    topic: 'cooling_off',
    operator: null,
    statement:
      'In February 2026 it was reported that only about half of the attempts to lift the 24-hour block succeed, with MTS, MegaFon and Beeline worst and T2 better.',
    values: {
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
      main: { kind: 'date', iso: '2026-02' },
      success: { kind: 'quantity', amount: 50, unit: 'percent' },
    },
    source: 'https://www.kommersant.ru/doc/8442666',
    sourceDate: '2026-02-19',
    alsoSources: [
      'https://rb.ru/news/ohlazhdenie-sim-kart-posle-rouminga-prohodit-uspeshno-v-50-sluchaev-operatory-utverzhdayut-chto-vsyo-rabotaet-shtatno/',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'cool-bank-sms',
    topic: 'cooling_off',
    operator: null,
    statement:
      'In October 2025 SMS, bank codes included, did not reach foreign SIMs in Russia even after 24 hours on some networks, so a foreign bank payment confirmed by SMS may fail; confirm it in the bank app over Wi-Fi.',
    values: {
      main: { kind: 'date', iso: '2025-10' },
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
    },
    source: 'https://www.kommersant.ru/doc/8119232',
    sourceDate: '2025-10-14',
    alsoSources: [
      'https://3dnews.ru/1130786/inostrannie-simkarti-pereohladili-blokirovka-v-rossii-ne-snimaetsyacherez-obeshchannie-24-chasa',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'cool-network-switch',
    topic: 'cooling_off',
    operator: null,
    statement:
      'For a foreign SIM in Russia automatic network choice can restart the 24-hour timer, so fix one Russian network by hand.',
    values: { hours: { kind: 'quantity', amount: 24, unit: 'hour' } },
    source: 'https://kupi.com/en-ae/blog/cooling-off-period-sim-card-issues-in-russia',
    sourceDate: '2025',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'cool-foreign-idle',
    topic: 'cooling_off',
    operator: null,
    statement:
      'The Belarusian operator A1 told its customers in October 2025 that a foreign SIM in Russia is blocked for another 24 hours when it shows no activity for three days.',
    values: {
      main: { kind: 'quantity', amount: 3, unit: 'day' },
      by: { kind: 'name', name: 'A1' },
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
    },
    source:
      'https://polese.by/%d0%b2-%d1%80%d0%be%d1%81%d1%81%d0%b8%d0%b8-%d0%b1%d1%83%d0%b4%d1%83%d1%82-%d0%b1%d0%bb%d0%be%d0%ba%d0%b8%d1%80%d0%be%d0%b2%d0%b0%d1%82%d1%8c-%d0%bc%d0%be%d0%b1%d0%b8%d0%bb%d1%8c%d0%bd%d1%8b%d0%b9',
    sourceDate: '2025-10',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'cool-t2-best',
    topic: 'cooling_off',
    operator: null,
    statement:
      'In October 2025 Kommersant reported that only T2 could end the block on foreign SIMs after 24 hours, while the other networks kept SMS blocked for the whole stay.',
    values: {
      main: { kind: 'date', iso: '2025-10' },
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
    },
    source:
      'https://3dnews.ru/1130786/inostrannie-simkarti-pereohladili-blokirovka-v-rossii-ne-snimaetsyacherez-obeshchannie-24-chasa',
    sourceDate: '2025-10-14',
    alsoSources: ['https://www.kommersant.ru/doc/8119326'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'cool-border',
    topic: 'cooling_off',
    operator: null,
    statement:
      'In November 2025 media warned that the 24-hour block can also hit those who never left Russia, when the phone caught a foreign network near the border; day trips from Sochi to Abkhazia are named.',
    values: {
      main: { kind: 'date', iso: '2025-11' },
      hours: { kind: 'quantity', amount: 24, unit: 'hour' },
    },
    source:
      'https://www.ekhokavkaza.com/a/rossiyan-posle-posescheniya-abhazii-mozhet-zhdatj-blokirovka-sim-kart/33597015.html',
    sourceDate: '2025-11-20',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'public-wifi',
    topic: 'cooling_off',
    operator: null,
    statement:
      'Public Wi-Fi in Russia has had to identify its users since 2014, usually by a mobile number and a code from an SMS.',
    values: { main: { kind: 'date', iso: '2014' } },
    source: 'https://www.m24.ru/articles/Wi-Fi/26062015/77525',
    sourceDate: '2015-06-26',
    alsoSources: [
      'https://habrahabr.ru/post/349992',
      'https://sudonull.com/post/27201-Wi-fi-is-not-for-everyone-How-to-authorize-foreigners-in-the-network-by-law-NETBYNET-Blog-WIFIRE',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
