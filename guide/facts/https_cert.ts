import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `https_cert`. */
export const httpsCertFacts = [
  {
    id: 'cert-what',
    topic: 'https_cert',
    operator: null,
    statement:
      'Some Russian bank and payment pages use certificates of the Russian national centre (НУЦ Минцифры), which Chrome, Firefox, Safari and Edge do not trust and answer with a full-page warning, while Yandex Browser and Atom trust them; Sber began moving in autumn 2022.',
    values: { main: { kind: 'date', iso: '2022' } },
    source:
      'https://sbersova.ru/sections/protection/zachem-nuzhny-rossijskie-sertifikaty-bezopasnosti-i-kak-oni-rabotayut',
    sourceDate: '2022-10-21',
    alsoSources: [
      'https://hi-tech.mail.ru/review/111795-sertifikat-bezopasnosti',
      'https://3dnews.ru/1081497/nekotorie-sayti-stali-trebovat-ustanovku-otechestvennih-brauzerov-pri-provedenii-plategey',
      'https://darknetking.com/channel/technology-news/russia-implements-domestic-root-tls-certificate-what-it-means',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cert-risk',
    topic: 'https_cert',
    operator: null,
    statement:
      'A state root certificate installed system-wide can vouch for any site, so it could be used to read traffic; EFF and others advised against trusting it.',
    values: {},
    source:
      'https://vuink.com/post/rss-d-dbet/deeplinks/2022/03/you-should-not-trust-russias-new-trusted-root-ca',
    sourceDate: '2022-03',
    alsoSources: [
      'https://pt.hi-network.com/russia-creates-its-own-tls-certificate-authority-to-bypass-sanctions.html',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'cert-advice',
    topic: 'https_cert',
    operator: null,
    statement:
      'Do not click through a certificate warning on a page that asks for a card: pay in the operator app, by SBP inside your bank app or in a shop; if you must use such a site, keep a separate browser (Yandex Browser) only for it, and never install a certificate from an SMS, a chat or an advert.',
    values: { year: { kind: 'date', iso: '2023' } },
    source: 'https://hi-tech.mail.ru/review/111795-sertifikat-bezopasnosti',
    sourceDate: null,
    alsoSources: [
      'https://3dnews.ru/1081497/nekotorie-sayti-stali-trebovat-ustanovku-otechestvennih-brauzerov-pri-provedenii-plategey',
    ],
    confidence: 'medium',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
