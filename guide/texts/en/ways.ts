import type { WaysText } from '../../ways/ways-text.ts'

/** The decision helper in English. */
export const ways: WaysText = {
  title: 'How can I pay?',
  questions: {
    operator: 'Which operator is the number with?',
    place: 'Where are you now?',
    holdings: 'What can you pay with? Pick all that apply.',
    passport: 'Do you have your passport with you?',
    gosuslugi: 'Can you sign in to Gosuslugi on your phone?',
  },
  places: { 'in-russia': 'In Russia', abroad: 'Outside Russia' },
  holdings: {
    'russian-card': 'A Russian card or bank app',
    cash: 'Cash in roubles',
    'foreign-visa-mastercard': 'A foreign Visa or Mastercard',
    unionpay: 'A UnionPay card',
    'alipay-wechat': 'Alipay or WeChat Pay',
    yoomoney: 'A YooMoney wallet',
    'foreign-ewallet': 'A foreign wallet such as PayPal',
    'cis-bank-app': 'The app of a bank in Kazakhstan or another CIS country',
    'friend-in-russia': 'A friend in Russia',
  },
  has: { yes: 'Yes', no: 'No' },
  standings: {
    works: 'Works',
    'may-work': 'May work',
    'no-source': 'Nobody says',
    'does-not-work': 'Does not work',
  },
  timings: {
    now: 'Money arrives now',
    'stop-gap': 'Tides you over, pay it back',
    wait: 'It can wait',
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
    'card-in-shop': {
      title: 'By Russian card in the operator’s shop',
      steps: [
        'Find a shop of your own operator. This works even when no SMS reaches you.',
        'Give the number and the sum. Bring your passport, in case they ask.',
        'Pay by card, take the receipt and check the number on the spot.',
      ],
    },
    atm: {
      title: 'By Russian card at a cash machine',
      steps: [
        'Put the card in, tap «Оплата услуг» (pay for services), then «Мобильная связь» (mobile).',
        'Type the number, check the operator and the fee.',
        'Confirm and take the receipt.',
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
        'Use it only where the page or the till says UnionPay. If it does not, do not type the card number.',
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
    yoomoney: {
      title: 'Pay from a YooMoney wallet',
      steps: [
        'Open its app, or type {yoomoney.site} yourself.',
        'Find payment for mobile phones, type the number and the sum.',
        'Read the fee, confirm, keep the receipt.',
      ],
    },
    'foreign-ewallet': {
      title: 'Pay with PayPal or another foreign wallet',
      steps: ['Russian operators do not take it.'],
    },
    'cis-bank-app': {
      title: 'Pay from a CIS bank’s app',
      steps: [
        'Look for Russia and your operator among its payments.',
        'If they are not listed, it cannot be done. Do not look for a go-between.',
        'If they are, read the fee and the rate, and start with a small sum.',
      ],
    },
    'top-up-later': {
      title: 'Top up later: the number can wait',
      steps: [
        'Look up the balance and the next charge in the app, and switch off paid extras.',
        'Count the time below from the day you last spent money, and leave a margin.',
        'Set a reminder. Ask a friend before that day, or top up when you are back.',
      ],
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
    'card-in-shop': 'Shops take cards issued in Russia, and no SMS code is needed.',
    'card-in-shop-without-passport':
      'A card is not cash, so the rules ask for no document. The shop may still want your passport.',
    'card-at-atm':
      'Paying by card is untouched by the cash rules. Menus differ by bank, and foreign cards fail.',
    'cash-with-passport': 'Cash needs an identity document. With your passport the shop takes it.',
    'cash-at-counter':
      'The rules let banks and post offices take cash with a document. Ask at the branch.',
    'cash-in-terminal':
      'The terminal checks who you are with Gosuslugi, and you have it. Terminals differ.',
    'cash-without-passport':
      'Shops, banks and post offices ask for a passport before they take cash.',
    'terminal-without-gosuslugi':
      'Reports say that the terminal wants Gosuslugi. Whether a passport alone will do, nobody confirms. The shop is surer.',
    'terminal-without-papers': 'The terminal checks who you are; without Gosuslugi it stops there.',
    'cash-abroad': 'Cash can be paid in inside Russia only.',
    'foreign-card-cut-off':
      'Foreign Visa and Mastercard have not worked in Russia or on Russian sites since {visa-mc}.',
    'unionpay-no-source':
      'No source says that operators’ sites or shops take UnionPay. Do not count on it.',
    'unionpay-cash-then-shop':
      'People have withdrawn roubles, but nothing recent and reliable was found. The shop takes roubles with a passport.',
    'unionpay-cash-no-passport':
      'Even with roubles in hand, you cannot pay them in without your passport.',
    'alipay-not-admitted':
      'As of {alipay-wechat}, Alipay and WeChat Pay had not been admitted to Russia. Visitors of {alipay-2025-12} found them not working.',
    'yoomoney-wallet':
      'It works if the wallet holds roubles and you are identified. A foreign card cannot fill it.',
    'paypal-gone': 'PayPal stopped in Russia on {paypal}, and operators do not take it.',
    'cis-bank-app': 'Some CIS banks top up Russian numbers. Only the app shows whether yours does.',
    'friend-pays':
      'Your friend can pay from a bank app, by SBP, or in a shop with their own passport.',
    'balance-from-friend': 'The code is from old sources; the SMS states limits and fee.',
    'free-request': 'The request is free. The code may have changed.',
    advance: 'The operator lends a little. The sum and the fee are shown before you confirm.',
    'advance-roaming':
      'It may work abroad, depending on the operator and the balance. It only tides you over.',
    'number-lasts':
      'A number does not die at once. The time below is from old sources, so leave a margin.',
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
    'yoomoney-wallet': 'a YooMoney wallet with your identity confirmed',
    'cis-bank-app': 'the bank’s app, which lets you in',
    'friends-operator': 'a friend with the same operator',
    'set-up-before-leaving': 'set up before you leave Russia',
    'bank-papers': 'your passport and a notarised Russian translation',
    receipt: 'the receipt: keep it until the money arrives',
  },
  readyTitle: 'Have ready',
  fee: 'Fee',
  dial: 'Dial',
  lasts: 'The number lasts',
  nothingNow: {
    'in-russia': 'With what you have, we know of no way to top up right now. What you can do:',
    abroad: 'With what you have, we know of no way to top up from abroad. What you can do:',
  },
  next: {
    'change-money':
      'Change money into roubles and take them, with your passport, to the operator’s shop.',
    'fetch-passport': 'Fetch your passport. Without it nobody takes cash.',
    'ask-friend': 'Ask a friend in Russia to pay from a bank app, and pay your friend back.',
    'count-days': 'Count how long the number may stay unused, and find help before that day.',
  },
}
