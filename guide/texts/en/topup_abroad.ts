import type { TopicText } from '../../topic-text.ts'

/** The topic `topup_abroad` in English. */
export const topupAbroad: TopicText = {
  title: 'Top up from abroad',
  answer:
    'Ask a friend in Russia to pay from a Russian bank app, or use autopay from your own Russian card set up before you left.',
  ways: [
    {
      heading: 'You are abroad now',
      steps: [
        'Ask someone you trust in Russia to pay from their Russian bank app. Send the number in writing.',
        'If you have a Russian bank app that works where you are, pay from it yourself.',
        'If the balance is at zero, try the promised payment «Обещанный платёж». It is a short advance that you pay back.',
        'If you bank in a CIS country, see whether your bank’s app lists Russian operators. Check the fee before you pay.',
        'Check the balance afterwards.',
      ],
    },
    {
      heading: 'Before you leave Russia',
      steps: [
        'Leave enough money on the number for the whole trip and its fees.',
        'Set up «Автоплатёж» (autopay) from your Russian card, and see it work once.',
        'Install the operator’s app and sign in while your SIM still gets SMS at home.',
        'Keep your eSIM profile on the phone until you are back in Russia.',
      ],
    },
  ],
  cautions: [
    'Do not count on a foreign card on the operator’s site. Expect it to be refused.',
    'A stranger in a chat who offers to top up for you gives no protection. You can lose the money.',
    'Do not delete your Russian eSIM or reset the phone while abroad. You may be unable to put it back.',
  ],
  operators: {
    megafon: 'MegaFon’s promised payment can also be taken while roaming.',
  },
  unconfirmed: [
    'We could not confirm that any Russian operator’s site takes foreign cards today. Guides that say so are old or unreliable.',
    'We could not confirm that international top-up services reach Russian numbers, so we recommend none.',
  ],
  facts: {
    'abroad-options':
      'Ways that fit the rules: a friend in Russia with a bank app, autopay from your Russian card set up before leaving, or enough balance left beforehand. The promised payment is a stop-gap. Some bank apps of CIS countries list Russian operators.',
  },
  searchWords: [
    'from abroad',
    'overseas',
    'outside russia',
    'not in russia',
    'other country',
    'foreign country',
    'from china',
    'from europe',
    'from usa',
    'from uk',
    'international top up',
    'recharge from abroad',
    'roaming',
    'left russia',
    'back home',
    'ding',
    'recharge.com',
    'mobile recharge international',
    'friend in russia',
    'someone else pay for me',
    'send credit to russia',
    'top up my parents in russia',
    'kazakhstan',
    'cis bank',
    'kaspi',
    'за границей',
    'из-за границы',
  ],
}
