import type { TopicText } from '../../topic-text.ts'

/** The topic `shutdowns` in English. */
export const shutdowns: TopicText = {
  title: 'Mobile internet is off: shutdowns and the white list',
  answer:
    'Calls, SMS and codes still work, and so does fixed Wi-Fi. Mobile data opens only the sites of a white list, which differs by operator and place.',
  ways: [
    {
      heading: 'Check what it is',
      steps: [
        'Ask someone nearby. If everyone’s mobile internet is off, it is probably a shutdown.',
        'If only yours is off, check your balance by code. On MTS and MegaFon it is {shutdown-calls.example}.',
        'If you have just come from abroad, it may be the block on data and SMS instead.',
      ],
    },
    {
      heading: 'Top up during a shutdown',
      steps: [
        'Use fixed Wi-Fi at home, in a café or in a hotel.',
        'Or open your operator’s account over mobile data. In {whitelist}, those of MTS, Beeline, MegaFon and T2 were on the «Белый список» (white list).',
        'Or go to the operator’s shop with cash and your passport.',
      ],
    },
    {
      heading: 'Be ready',
      steps: [
        'Keep some cash, your balance code and important numbers on paper.',
        'Tell family abroad that messengers may be silent.',
      ],
    },
  ],
  cautions: [
    'Telegram, WhatsApp and Google were not on the list. Do not rely on them to reach anyone.',
    'The list changes often, so no copy of it stays right for long.',
    'Do not pay twice because a page hangs. Check your balance by code first.',
  ],
  unconfirmed: [
    'We could not confirm that Yota’s account is on the white list.',
    'We could not confirm that a given bank’s app opens during a shutdown near you.',
  ],
  facts: {
    whitelist:
      'During shutdowns only a state “white list” opens. The list of {whitelist} has the accounts of MTS, Beeline, MegaFon and T2, Gosuslugi, big banks, Ozon, Wildberries, Yandex and VK, but not Telegram, WhatsApp or Google.',
    'whitelist-2026':
      'Moscow saw mobile-internet shutdowns from early {whitelist-2026}. The white list passed {whitelist-2026.services:number} services and is refreshed weekly. Fixed Wi-Fi is not affected.',
    'whitelist-differs':
      'A list kept by users in {whitelist-differs} shows that what opens in a shutdown differs by operator and region, with Yota stricter than MegaFon. It has T2, Gosuslugi and big banks. Its author calls it out of date.',
    'whitelist-goes-on':
      'In {whitelist-goes-on}, a test still met the white list on the MTS mobile network.',
    'shutdown-calls':
      'Calls and SMS keep working during shutdowns, and with them dialled codes such as {shutdown-calls.example}.',
  },
  searchWords: [
    'shutdown',
    'internet shutdown',
    'mobile internet off',
    'no mobile internet',
    'internet blackout',
    'internet outage',
    'white list',
    'whitelist',
    'allowed sites',
    'internet switched off',
    'internet jammed',
    'drone',
    'telegram not working',
    'whatsapp not working',
    'google not opening',
    'no 4g',
    'lte not working',
    'no signal data',
    'moscow internet',
    'vpn',
    'which sites work',
    'pay without internet',
    'белый список',
    'отключение интернета',
    'blackout',
    'internet down',
  ],
}
