import type { TopicText } from '../../topic-text.ts'

/** The topic `operators` in English. */
export const operators: TopicText = {
  title: 'Who the Russian operators are',
  answer:
    'There are four big ones: MTS, Beeline, MegaFon and T2, which was Tele2. Yota is a MegaFon brand.',
  ways: [
    {
      heading: 'Find out whose SIM you have',
      steps: [
        'Look at the network name on the phone, at the card the SIM came in, or at the contract.',
        'Or try the operators’ apps: the one that lets this number in is yours.',
        'Still not sure? Dial each operator’s code for the own number in turn. The one that answers is yours.',
        'Do not go by the first digits: a number can move to another operator.',
      ],
    },
    {
      heading: 'Open the right site',
      steps: [
        'Use the button on this page, or type the address in your row below.',
        'If your SIM is of a bank or another smaller brand, read “T-Mobile, SberMobile and other virtual operators”.',
      ],
    },
  ],
  cautions: [
    'Companies of the same name work in other countries. Their sites cannot top up a Russian number.',
    'While roaming, your phone may show another network’s name. Your operator stays the same.',
    'If a page still calls itself Tele2 and asks for a card, check its address first.',
  ],
  operators: {
    mts: 'Site: {domains.mts}. On screens in Russian: «МТС».',
    beeline: 'Site: {domains.beeline}. On screens in Russian: «билайн».',
    megafon: 'Site: {domains.megafon}. On screens in Russian: «МегаФон».',
    t2: 'Site: {domains.t2}, older address {domains.oldT2}. Renamed from {t2-rename.old} in {t2-rename}.',
    yota: 'Site: {yota-general.site}. A MegaFon brand: use its app or site rather than dialled codes.',
  },
  unconfirmed: ['We could not confirm dialled codes for Yota: guides disagree.'],
  facts: {
    't2-rename':
      '{t2-rename.old} Russia renamed itself {t2-rename.new} in {t2-rename}. The SIM, the number and the codes stay the same.',
    'yota-general':
      'Yota is a MegaFon brand run through its app and site. Guides disagree about its dialled codes, so use the Yota app or {yota-general.site}.',
    'mnp-note':
      'Russian numbers can be moved between operators, so the prefix does not prove the operator. Ask the SIM with the own-number code, or look in the app.',
  },
  searchWords: [
    'operators',
    'russian operators',
    'mobile operators',
    'carriers',
    'network provider',
    'mobile networks russia',
    'mts',
    'mtc',
    'beeline',
    'bee line',
    'megafon',
    'megaphone',
    'mega fon',
    'tele2',
    'tele 2',
    't2',
    'tele2 renamed',
    'tele2 new name',
    'yota',
    'iota',
    'which operator is my number',
    'whose number is it',
    'number portability',
    'mnp',
    'мтс',
    'билайн',
    'мегафон',
    'теле2',
    'йота',
    'russian sim brands',
  ],
}
