import type { TopicText } from '../../topic-text.ts'

/** The topic `scams` in English. */
export const scams: TopicText = {
  title: 'Scams: calls, messages and fake pages',
  answer:
    'Hang up, tell nobody any code, and open the operator’s app yourself. A SIM does not expire, and no operator extends it by phone.',
  ways: [
    {
      heading: 'When a call or message worries you',
      steps: [
        'Hang up. Do not call back a number from the message.',
        'Tell nobody the «Код из СМС» (code from an SMS).',
        'Open the operator’s app, or type its site yourself, and see whether anything is wrong.',
        'If you must call, use the number on the operator’s site.',
      ],
    },
    {
      heading: 'Protect yourself beforehand',
      steps: [
        'In Gosuslugi, open your profile and «SIM-карты» (SIM cards). Refuse the numbers you do not know.',
        'Set a «Самозапрет» (self-ban) there, so that nobody signs a mobile contract in your name. Lift it when you need a SIM.',
        'If an SMS asks you to confirm your data, read “The operator asks you to confirm your data”.',
      ],
    },
    {
      heading: 'If you already gave a code or typed your card',
      steps: [
        'Call your bank at once and block the card.',
        'Change the passwords of your operator account and of Gosuslugi.',
        'Tell the operator’s support, and report it to the police.',
      ],
    },
    {
      heading: 'If you dialled a code that a caller gave you',
      steps: [
        'Dial {scam-ussd-forward.status} to see whether your calls are forwarded.',
        'Dial {scam-ussd-forward.cancel} to cancel all forwarding.',
      ],
    },
    {
      heading: 'If your network suddenly disappears',
      steps: [
        'Ask someone on the same operator. If only you are cut off, someone may hold a copy of your SIM.',
        'Call the operator from another phone at once. Check your bank and Gosuslugi.',
      ],
    },
  ],
  cautions: [
    'A call that your contract «Договор» expires and that asks for a code is always fraud.',
    'Install operator apps only from the official app store, never from a file in a chat.',
    'Before you confirm a QR payment, read who gets the money and how much.',
    'A prize, bonus or compensation that needs a fee or a form is fraud.',
  ],
  facts: {
    'scam-contract':
      'A call saying your SIM or contract expires and asking for an SMS code is always fraud. Operators do not extend contracts by phone, SIMs have no expiry date, and the code opens your operator account or Gosuslugi.',
    'scam-reregister':
      'In {scam-reregister}, the police said that a call about “too many SIMs” or “re-registration” that asks for passport data or codes is fraud. Gosuslugi shows the numbers registered to you.',
    'scam-sms-link':
      'If an SMS says the balance is negative or the number will be blocked, and links to a look-alike payment page, do not use the link. Open the app or type the site yourself.',
    'scam-callback':
      'Messages that make you call a given number yourself (Gosuslugi hacked, SIM blocked) get past the filters of banks and operators. Do not call back.',
    'scam-apk':
      'Fake apps and .apk files carry the Mamont trojan, which reads SMS and so steals bank codes. Install operator apps only from Google Play, App Store, RuStore or AppGallery, by the link on the operator’s site.',
    'scam-qr':
      'QR stickers are glued over real ones and lead to fake SBP pages. Read the payee and the amount in the bank’s app. A code made on a screen for one purchase carries less risk than a printed one.',
    'scam-simswap':
      'If you lose the network and others have it, someone may have got a duplicate SIM with forged papers. Call the operator from another phone, and check the bank and Gosuslugi.',
    'scam-ussd-forward':
      'Never dial a code with a star or hash because a caller asks. {scam-ussd-forward.forward} forwards all calls to a fraudster, who then gets your codes. {scam-ussd-forward.status} shows the state and {scam-ussd-forward.cancel} cancels all forwarding.',
    'scam-prize':
      'A “bonus”, “prize” or “compensation” from your operator that needs a fee or a form is fraud.',
    'sim-self-ban':
      'In Gosuslugi you can forbid new mobile contracts in your name (a self-ban). Operators must check it before they sell a SIM. The press explained how in {sim-self-ban}.',
  },
  searchWords: [
    'scam',
    'scams',
    'scammer',
    'fraud',
    'fraudster',
    'phishing',
    'fake call',
    'suspicious call',
    'suspicious sms',
    'contract expires',
    'sim expires',
    'extend contract',
    'they asked for a code',
    'gave the code',
    'hacked',
    'gosuslugi hacked',
    'sim swap',
    'lost network suddenly',
    'call forwarding',
    'fake qr',
    'fake app',
    'apk',
    'virus',
    'mamont',
    'prize',
    'you won',
    'мошенники',
    'развод',
    'stolen account',
  ],
}
