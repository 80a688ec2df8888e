import type { TopicText } from '../../topic-text.ts'

/** The topic `foreigner_rules` in English. */
export const foreignerRules: TopicText = {
  title: 'SIM rules for foreigners in Russia',
  answer:
    'You get a SIM only in person, in an operator’s shop. You need a passport, SNILS, Gosuslugi and biometrics, and the SIM is tied to one phone.',
  ways: [
    {
      heading: 'Get a SIM, in this order',
      steps: [
        'Have an e-mail address that you can read. Have your passport translated into Russian and certified: «Нотариальный перевод».',
        'Get «СНИЛС» (SNILS, the insurance number) at an «МФЦ» (public services centre) or the Social Fund. It takes from minutes to {foreign-steps.snils}.',
        'Wait {foreign-steps.wait} after SNILS, then register with «Госуслуги» (Gosuslugi) at an «МФЦ». Confirming the account may take up to {foreign-steps.gosuslugi}.',
        'Give your biometrics in a bank, for «Единая биометрическая система».',
        'Go to the operator’s shop with everything, and with the phone that will hold the SIM.',
      ],
    },
    {
      heading: 'Before you put the SIM into another phone',
      steps: [
        'Go to the operator’s shop with the new phone first. Your contract names the phone by its IMEI.',
        'Ask them to change the contract «Договор». Without that, the operator must cut the service.',
      ],
    },
    {
      heading: 'If you bought your SIM before {foreign-old-sims.bought}',
      steps: [
        'It had to be re-registered by {foreign-old-sims}. If it has stopped, ask in the shop what can still be done.',
        'The same goes for you if you became a Russian citizen but your SIM is still on the foreign passport.',
      ],
    },
    {
      heading: 'If you think of using someone else’s SIM',
      steps: [
        'Do not take one from a stranger. Handing a number over brings a fine of {sim-transfer-ban.fine}.',
        'Close family and a short free use are excepted.',
      ],
    },
  ],
  cautions: [
    'If you come for a few days, do not try to get a Russian SIM: confirming Gosuslugi alone may take {foreign-steps.gosuslugi}. Use roaming or a travel eSIM.',
    'Nobody can do this for you online. A “SIM without papers” is a risk for you and for the seller.',
    'Re-registration is done in the shop only. A call about it that asks for codes is fraud.',
    'A dual-SIM phone has more than one IMEI. Ask which one goes into the contract.',
    'You may hold at most {foreign-limit:number} numbers, corporate ones included.',
  ],
  unconfirmed: [
    'We could not confirm any simpler rule for short-stay tourists up to {tourist-simplify.until}.',
    'We could not confirm what became of the second anti-fraud bill after its first reading.',
  ],
  facts: {
    'foreign-2025':
      'Since {foreign-2025}, a foreigner or stateless person signs a mobile contract only in person in a shop, with a passport (notarised translation), SNILS, a confirmed Gosuslugi account and biometrics in the Unified Biometric System (ЕБС).',
    'foreign-law':
      'The legal basis is Federal Law {foreign-law.law} of {foreign-law.date}: article {foreign-law.article} of the Law “On Communications” ({foreign-law.base}).',
    'foreign-limit':
      'A foreigner may hold at most {foreign-limit:number} Russian mobile numbers, a Russian citizen {foreign-limit.citizen:number}, corporate ones included.',
    'foreign-imei':
      'A foreigner’s contract names the phone by its IMEI. If the SIM goes into another device without a change of contract in a shop, the operator must cut the service.',
    'foreign-old-sims':
      'SIMs that foreigners bought before {foreign-old-sims.bought} had to be re-registered by {foreign-old-sims}. Numbers idle for over {foreign-old-sims.idle} were cut at once. Active ones first lost international and long-distance calls and speed, and stopped after {foreign-old-sims.stop}.',
    'foreign-steps':
      'A practical order: an e-mail address, notarised translation, SNILS (from minutes to {foreign-steps.snils}), after {foreign-steps.wait} Gosuslugi registered and confirmed (up to {foreign-steps.gosuslugi}), biometrics in a bank, then the operator’s shop.',
    'foreign-naturalised':
      'The rules also apply to people who became Russian citizens but bought the SIM on a foreign passport and never re-registered it.',
    'foreign-exempt':
      'Diplomats and staff of international organisations are exempt from these rules.',
    'tourist-simplify':
      'In {tourist-simplify}, operators asked the ministry for simpler SIM rules for short-stay tourists, saying tourists had almost vanished from their bases. No such change was found up to {tourist-simplify.until}.',
    'sim-transfer-ban':
      'Since {sim-transfer-ban}, handing your number to another person is fined {sim-transfer-ban.fine} (citizens), close family and short free use excepted. A SIM bought by a stranger is a risk for both.',
    'numbers-blocked':
      'Within weeks of the ban of {numbers-blocked.since}, the police reported over {numbers-blocked:number} rented-out numbers blocked.',
    'antifraud-2':
      'Bill {antifraud-2.bill} passed its first reading on {antifraud-2.reading}. It planned a national IMEI register and a block on incoming calls from abroad without consent, which was to start on {antifraud-2.calls}. Whether it was passed and applies was not found.',
  },
  searchWords: [
    'foreigner',
    'foreigners',
    'tourist sim',
    'sim for tourists',
    'buy sim card russia',
    'get a russian sim',
    'sim registration',
    're-register sim',
    'passport',
    'documents for sim',
    'snils',
    'gosuslugi',
    'biometrics',
    'fingerprint',
    'face scan',
    'imei',
    'imei lock',
    'change phone',
    'new phone sim stopped',
    'sim in another phone',
    "friend's sim",
    'use someone else sim',
    'sim on another name',
    'how many sims',
    'sim limit',
    'student sim',
    'law',
    'снилс',
    'госуслуги',
    'биометрия',
  ],
}
