import type { FactResearch } from '../fact-research.ts'

/** How the facts of `https_cert` were found. */
export const httpsCertResearch = {
  'cert-what': {
    statement:
      'Some Russian bank and payment pages use certificates of the Russian national centre (НУЦ Минцифры), which Chrome, Firefox, Safari and Edge do not trust and answer with a full-page warning, while Yandex Browser and Atom trust them; Sber began moving in autumn 2022.',
    alsoSources: [
      'https://hi-tech.mail.ru/review/111795-sertifikat-bezopasnosti',
      'https://3dnews.ru/1081497/nekotorie-sayti-stali-trebovat-ustanovku-otechestvennih-brauzerov-pri-provedenii-plategey',
      'https://darknetking.com/channel/technology-news/russia-implements-domestic-root-tls-certificate-what-it-means',
    ],
  },
  'cert-risk': {
    statement:
      'A state root certificate installed system-wide can vouch for any site, so it could be used to read traffic; EFF and others advised against trusting it.',
    alsoSources: [
      'https://pt.hi-network.com/russia-creates-its-own-tls-certificate-authority-to-bypass-sanctions.html',
    ],
  },
  'cert-advice': {
    statement:
      'Do not click through a certificate warning on a page that asks for a card: pay in the operator app, by SBP inside your bank app or in a shop; if you must use such a site, keep a separate browser (Yandex Browser) only for it, and never install a certificate from an SMS, a chat or an advert.',
    alsoSources: [
      'https://3dnews.ru/1081497/nekotorie-sayti-stali-trebovat-ustanovku-otechestvennih-brauzerov-pri-provedenii-plategey',
    ],
  },
} as const satisfies Record<string, FactResearch>
