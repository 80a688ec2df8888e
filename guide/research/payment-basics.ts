import type { FactResearch } from '../fact-research.ts'

/** How the facts of `payment_basics` were found. */
export const paymentBasicsResearch = {
  mir: {
    statement:
      'Mir is the Russian national card; together with SBP it is what Russian sites accept.',
    alsoSources: [],
  },
  'tourist-card': {
    statement:
      'A foreigner can get a Mir "tourist card" (a page of the Russian Foreign Ministry names the banks Center-Invest, MKB and VTB), partly before travelling through partner banks or tour operators.',
    alsoSources: [],
  },
  'remote-account': {
    statement:
      'Russia allows banks of 25 countries, China included, to identify clients remotely for Russian accounts and cards; whether there is a real offer must be asked at a bank.',
    alsoSources: [],
  },
  'bank-papers': {
    statement:
      'A foreigner who opens a Russian bank account is usually asked for a passport, a notarised Russian translation and sometimes a tax number, and a bank may refuse.',
    alsoSources: [
      'https://www.lockobank.ru/articles/RKO/kak-inostrancu-otkryt-raschetnyy-schet-v-banke',
    ],
  },
  'bank-apps': {
    statement:
      "Apps of sanctioned Russian banks (T-Bank/Tinkoff and most big ones) were pulled from the App Store and partly from Google Play in 2022-2023; Android users get them from RuStore or the bank's own site.",
    alsoSources: [
      'https://ivedia.ru/blogs/web/mobilnoe-prilozhenie-tinkoff-udalili-iz-magazina-google-play-i-apple-store',
    ],
  },
} as const satisfies Record<string, FactResearch>
