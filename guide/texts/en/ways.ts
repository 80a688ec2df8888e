import type { WaysText } from '../../ways/ways-text.ts'

/** The decision helper in English. */
export const ways: WaysText = {
  title: 'How can I pay?',
  questions: {
    operator: 'Which operator is the number with?',
    place: 'Where are you now?',
    holdings: 'What can you pay with? Pick all that apply.',
    papers: 'Do you have a passport or a Gosuslugi login with you?',
  },
  places: { 'in-russia': 'In Russia', abroad: 'Outside Russia' },
  holdings: {
    'russian-card': 'A Russian card or bank app',
    cash: 'Cash in roubles',
    'foreign-visa-mastercard': 'A foreign Visa or Mastercard',
    unionpay: 'A UnionPay card',
    'alipay-wechat': 'Alipay or WeChat Pay',
    'foreign-ewallet': 'A foreign wallet such as PayPal',
    'friend-in-russia': 'A friend in Russia',
  },
  papers: { yes: 'Yes', no: 'No' },
  standings: { works: 'Works', 'may-work': 'May work', 'does-not-work': 'Does not work' },
  timings: {
    now: 'Money arrives now',
    'stop-gap': 'Tides you over, pay it back',
    later: 'Worth setting up for next time',
  },
  ways: {
    'bank-app': {
      title: 'In a Russian bank’s app',
      steps: [
        'Open the app and find «Мобильная связь» (mobile).',
        'Type the number and check the operator shown.',
        'Enter the sum, look at the fee, confirm.',
      ],
    },
    sbp: {
      title: 'By SBP, the fast payment system',
      steps: [
        'On the operator’s site or in its app choose «СБП» (SBP).',
        'Scan the code, or let it open your bank app.',
        'Check the payee and the sum in the bank app, then confirm.',
      ],
    },
    'card-on-operator-site': {
      title: 'By Russian card on the operator’s site',
      steps: [
        'Open the site yourself, or the app, and tap «Пополнить» (top up).',
        'Enter the number, the sum and the card.',
        'Before you type the bank’s code, read the sum and the merchant in the message.',
      ],
    },
    autopay: {
      title: 'Autopay (Автоплатёж)',
      steps: [
        'Switch on «Автоплатёж» in the bank’s or the operator’s app.',
        'Set the balance that triggers it and the sum.',
        'See it work once before you rely on it.',
      ],
    },
    'operator-shop': {
      title: 'Cash in the operator’s shop',
      steps: [
        'Find a shop of your own operator.',
        'Show your passport, give the number and the sum.',
        'Take the receipt and check the number on the spot.',
      ],
    },
    'bank-or-post': {
      title: 'Cash at a bank counter or post office',
      steps: [
        'Bring your passport and the number.',
        'Ask to pay for «Мобильная связь» (mobile).',
        'Ask about the fee first, pay, keep the receipt.',
      ],
    },
    terminal: {
      title: 'Cash in a payment terminal',
      steps: [
        'Tap «{kiosk-steps.pay}» and choose the operator.',
        'Confirm who you are by scanning the code with Gosuslugi.',
        'Type the number, insert notes, take the receipt.',
      ],
    },
    'friend-pays': {
      title: 'A friend in Russia pays',
      steps: [
        'Send the number as text, not by voice.',
        'Your friend pays from a bank app or in a shop.',
        'Check the balance, then pay your friend back.',
      ],
    },
    'friend-transfers-balance': {
      title: 'A friend sends you balance',
      steps: [
        'Your friend needs the same operator.',
        'Your friend dials the code below with your number and the sum.',
        'Your friend confirms by SMS.',
      ],
    },
    'ask-for-topup': {
      title: 'Send a free “please top me up”',
      steps: [
        'Dial the code below with your friend’s number.',
        'Your friend gets the request and tops up the usual way.',
      ],
    },
    'unionpay-card': {
      title: 'Pay with the UnionPay card',
      steps: [
        'Try a small sum first.',
        'If it is refused, stop: do not try it on one site after another.',
      ],
    },
    'unionpay-cash': {
      title: 'Withdraw roubles with UnionPay, pay in a shop',
      steps: [
        'Ask your bank whether the card gives cash in Russia, and at what fee.',
        'Find an ATM that takes UnionPay and withdraw a little first.',
        'Take the roubles and your passport to the operator’s shop.',
      ],
    },
    'foreign-card': {
      title: 'Pay with a foreign Visa or Mastercard',
      steps: ['Do not try. Be suspicious of any “top-up” site that asks for such a card.'],
    },
    'alipay-wechat': {
      title: 'Pay with Alipay or WeChat Pay',
      steps: ['Operators do not offer it. People who take it in chats are private resellers.'],
    },
    'foreign-ewallet': {
      title: 'Pay with PayPal or another foreign wallet',
      steps: ['Russian operators do not take it.'],
    },
    'promised-payment': {
      title: 'Borrow: the promised payment',
      steps: [
        'Dial the code below and read the sum, the fee and the term before you confirm.',
        'Top up before it is due.',
      ],
    },
    'russian-account': {
      title: 'Get a Russian card for next time',
      steps: [
        'Ask a bank whether it opens accounts for foreigners, and with which papers.',
        'Ask about the Mir tourist card too.',
        'After that, SBP or the bank app is the easy way.',
      ],
    },
  },
  why: {
    'russian-card-in-russia': 'Operators’ sites and apps take cards issued in Russia.',
    'russian-card-abroad':
      'The card is fine, but you need the bank’s code, and the site may not open from abroad.',
    'sbp-in-russia': 'All it needs is a Russian bank app, and operators accept it.',
    'sbp-abroad': 'It depends on the bank app: can you open it and confirm where you are?',
    'bank-app-in-russia': 'The new rules are about cash only; paying from a bank app is unchanged.',
    'bank-app-abroad': 'We found no ban and no promise. First check that the app lets you in.',
    'autopay-in-russia': 'Set it up once and stop thinking about the balance.',
    'autopay-abroad': 'It must be set up before you leave. Then it tops up without you.',
    'cash-with-papers': 'Cash needs an identity document. With one, the shop takes it.',
    'cash-at-counter':
      'The rules let banks and post offices take cash with a document. Ask at the branch.',
    'cash-in-terminal':
      'The terminal checks who you are with Gosuslugi. Whether a passport alone will do is not confirmed.',
    'cash-without-papers': 'Without a document nobody may take cash for mobile service.',
    'terminal-without-papers': 'The terminal checks who you are; without Gosuslugi it stops there.',
    'cash-abroad': 'Cash can be paid in inside Russia only.',
    'foreign-card-cut-off':
      'Foreign Visa and Mastercard have not worked in Russia or on Russian sites since {visa-mc}.',
    'unionpay-patchy': 'Some machines take it, some do not. Banks under sanctions often refuse it.',
    'unionpay-online':
      'No source says that operators’ sites take UnionPay. Try only the operator’s own site, and expect a refusal.',
    'unionpay-cash-then-shop':
      'People have withdrawn roubles, but nothing recent and reliable was found. The shop takes roubles with a passport.',
    'unionpay-cash-no-papers':
      'Even with roubles in hand, nobody may take them without a document.',
    'alipay-not-admitted':
      'As of {alipay-wechat}, Alipay and WeChat Pay had not been admitted to Russia.',
    'paypal-gone': 'PayPal stopped in Russia on {paypal}, and operators do not take it.',
    'friend-pays':
      'Your friend can pay from a bank app, by SBP, or in a shop with their own passport.',
    'balance-from-friend': 'The code is from old sources; the SMS states limits and fee.',
    'free-request': 'The request is free. The code may have changed.',
    advance: 'The operator lends a little. The sum and the fee are shown before you confirm.',
    'advance-roaming':
      'It may work abroad, depending on the operator and the balance. It only tides you over.',
    'account-in-russia': 'It will not help today, but it is easiest later. A bank may refuse.',
    'account-from-abroad':
      'Some banks may open accounts remotely, and the tourist card is partly issued before the trip. Ask whether they really do.',
  },
  ready: {
    'own-number': 'the number to top up, every digit checked',
    'russian-card': 'a card issued in Russia',
    'bank-app': 'a Russian bank app you can sign in to',
    'sms-code': 'the phone that gets your bank’s codes',
    passport: 'your passport',
    gosuslugi: 'Gosuslugi, signed in on your phone',
    roubles: 'rouble notes, small ones if you can',
    'unionpay-card': 'the UnionPay card and its PIN',
    'friends-operator': 'a friend with the same operator',
    'set-up-before-leaving': 'set up before you leave Russia',
    'bank-papers': 'your passport and a notarised Russian translation',
    receipt: 'the receipt: keep it until the money arrives',
  },
  readyTitle: 'Have ready',
  fee: 'Fee',
  dial: 'Dial',
  nothingNow: {
    'in-russia':
      'With what you have, we know of no way to top up right now. The surest step is to change money into roubles and go to the operator’s shop with your passport, or to ask a friend.',
    abroad:
      'With what you have, we know of no way to top up from abroad. The surest step is to ask someone in Russia. Check how long the number may stay unused, too.',
  },
}
