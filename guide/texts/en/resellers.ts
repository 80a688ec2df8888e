import type { TopicText } from '../../topic-text.ts'

/** The topic `resellers` in English. */
export const resellers: TopicText = {
  title: 'Private sellers who top up for you',
  answer:
    'Avoid them. A private seller gives no protection, sees your number, and may hold a SIM that gets you both into trouble.',
  ways: [
    {
      heading: 'Do this instead',
      steps: [
        'Ask a friend you know in person who has a Russian bank app.',
        'Pay in cash at the operator’s own shop, with your passport.',
        'Buy a SIM only in the operator’s shop, in your own name.',
      ],
    },
    {
      heading: 'If you have already paid a seller',
      steps: [
        'Check the balance yourself. Do not trust a picture that the seller sends.',
        'If you shared a code or password, change it now and tell your bank.',
        'Keep the chat and the proof of payment. Report the account to the platform.',
      ],
    },
  ],
  cautions: [
    'Never send a code, a password, a passport photo or a card photo.',
    'A SIM in a stranger’s name can be cut off at any time. Handing it over is fined.',
    'Only doubtful sites describe top-ups for Bitcoin or USDT. We found no reliable source, so do not pay that way.',
    'Guides written by sellers are adverts. They are reused for many countries.',
    'A seller who lives in a messenger can vanish with it.',
  ],
  unconfirmed: [
    'We could not confirm from the press whether and when Telegram was blocked in full.',
  ],
  facts: {
    resellers:
      'Private sellers who top up for you or sell Russian SIMs give no protection and see your number. A SIM in another name breaks the transfer ban of {resellers}. If you use one at all: smallest amount, no codes, check the balance yourself.',
    'telegram-status':
      'Telegram has been slowed in Russia since {telegram-status}. The media then said that a full block was planned for {telegram-status.announced}, and advertising there was declared unlawful. Do not depend on it for support.',
    'telegram-2026':
      'In {telegram-2026}, a user wrote that Telegram had been blocked in Russia for almost four months. No press report of that time was found.',
  },
  searchWords: [
    'reseller',
    'resellers',
    'private seller',
    'dealer',
    'agent',
    'middleman',
    'someone tops up for me',
    'telegram seller',
    'telegram group',
    'telegram top up',
    'tg seller',
    'whatsapp seller',
    'wechat seller',
    'taobao',
    'xianyu',
    'avito',
    'discount top up',
    'cheap top up',
    'buy sim online',
    'sim without passport',
    'rent a number',
    'rent sim',
    'is this seller trustworthy',
    'is it safe',
    'can I trust',
    'daichong',
    '代充',
    'перекупщик',
    'telegram blocked',
    'telegramm',
  ],
}
