import type { TopicText } from '../../topic-text.ts'

/** The topic `https_cert` in English. */
export const httpsCert: TopicText = {
  title: 'Certificate warnings on Russian sites',
  answer:
    'Do not click through the warning on a page that asks for a card. Pay in the app, by SBP or in a shop instead.',
  ways: [
    {
      heading: 'When the warning comes',
      steps: [
        'Stop, and close the page. Type nothing on it.',
        'Check the address: it may not be the site you meant.',
        'Pay in the operator’s app, by SBP in your bank’s app, or in a shop.',
      ],
    },
    {
      heading: 'If you must use such a site',
      steps: [
        'Keep a separate browser only for it, such as Yandex Browser, which trusts these certificates.',
        'Do not install the state certificate into your whole system.',
        'Never install a «Сертификат» (certificate) from an SMS, a chat or an advert.',
      ],
    },
  ],
  cautions: [
    'The warning has two possible reasons: a Russian state certificate, or a real attack. You cannot tell them apart at a glance.',
    'Any certificate installed into the whole system can be used to imitate any site you visit.',
    'A caller who tells you to install a certificate is a fraudster.',
  ],
  unconfirmed: ['We could not confirm which operators’ payment pages use such certificates today.'],
  facts: {
    'cert-what':
      'Some Russian bank and payment pages use certificates of the national centre (НУЦ Минцифры). Chrome, Firefox, Safari and Edge do not trust them and show a full-page warning. Yandex Browser and Atom do. Sber began moving in autumn {cert-what}.',
    'cert-risk':
      'A state root certificate installed system-wide can issue a certificate for any site, so it could be used to read your traffic. EFF and others advised against trusting it.',
    'cert-advice':
      'Do not click through the warning where a card is asked for: pay in the app, by SBP or in a shop. For such a site keep a separate browser, and never install a certificate from an SMS, a chat or an advert.',
  },
  searchWords: [
    'certificate',
    'certificate warning',
    'certificate error',
    'security certificate',
    'ssl',
    'ssl error',
    'https',
    'not private',
    'your connection is not private',
    'connection not secure',
    'warning page',
    'privacy error',
    'net err cert authority invalid',
    'untrusted certificate',
    'mincifry',
    'mintsifry',
    'russian root ca',
    'russian trusted root ca',
    'national certificate',
    'sberbank certificate',
    'sber site does not open',
    'yandex browser',
    'install certificate',
    'минцифры',
    'сертификат',
    'certficate',
  ],
}
