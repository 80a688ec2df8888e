import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `payment_basics`. */
export const paymentBasicsFacts = [
  {
    id: 'mir',
    topic: 'payment_basics',
    operator: null,
    statement:
      'Mir is the Russian national card; together with SBP it is what Russian sites accept.',
    values: {},
    source:
      'https://students.spbu.ru/kio/6548-kak-inostrannye-studenty-v-rossii-mogut-poluchat-denezhnye-perevody-iz-za-rubezha.html',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'tourist-card',
    topic: 'payment_basics',
    operator: null,
    statement:
      'A foreigner can get a Mir "tourist card" (a page of the Russian Foreign Ministry names the banks Center-Invest, MKB and VTB), partly before travelling through partner banks or tour operators.',
    values: {},
    source: 'https://indonesia.mid.ru/en/touristcard',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'remote-account',
    topic: 'payment_basics',
    operator: null,
    statement:
      'Russia allows banks of 25 countries, China included, to identify clients remotely for Russian accounts and cards; whether there is a real offer must be asked at a bank.',
    values: { countries: { kind: 'quantity', amount: 25, unit: 'number' } },
    source: 'https://fergana.ru/news/131707/?country=kg',
    sourceDate: '2023',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bank-papers',
    topic: 'payment_basics',
    operator: null,
    statement:
      'A foreigner who opens a Russian bank account is usually asked for a passport, a notarised Russian translation and sometimes a tax number, and a bank may refuse.',
    values: {},
    source: 'https://edusoft-rae.ru/finansy/informatsiya-dlya-inostrannyh-grazhdan.html',
    sourceDate: null,
    alsoSources: [
      'https://www.lockobank.ru/articles/RKO/kak-inostrancu-otkryt-raschetnyy-schet-v-banke',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bank-apps',
    topic: 'payment_basics',
    operator: null,
    statement:
      "Apps of sanctioned Russian banks (T-Bank/Tinkoff and most big ones) were pulled from the App Store and partly from Google Play in 2022-2023; Android users get them from RuStore or the bank's own site.",
    values: { years: { kind: 'name', name: '2022–2023' } },
    source: 'http://dpnnews.ru/?p=141081',
    sourceDate: '2023',
    alsoSources: [
      'https://ivedia.ru/blogs/web/mobilnoe-prilozhenie-tinkoff-udalili-iz-magazina-google-play-i-apple-store',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
