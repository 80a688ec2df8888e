import type { TopicText } from '../../topic-text.ts'

/** The topic `payment_safety` in English. */
export const paymentSafety: TopicText = {
  title: 'Pay with care: Wi-Fi, codes and card data',
  answer:
    'Open the operator’s app or type its address yourself, read payee and sum, and give your bank’s code to nobody.',
  ways: [
    {
      heading: 'Before you type anything',
      steps: [
        'Use mobile data or your own Wi-Fi to pay. If there is only public Wi-Fi, use the operator’s app or wait.',
        'Read the address: the part directly before the first slash must be the operator’s.',
        'If the browser warns about a certificate, stop and pay another way.',
      ],
    },
    {
      heading: 'While you pay',
      steps: [
        'Type the card’s data only on the payment page of the official site or app.',
        'When the bank’s message comes, read the payee and the sum «Сумма» in it first.',
        'Type the code only on the bank’s page that you opened. Then press «Подтвердить» (confirm).',
        'With a QR code, read the payee in your bank’s app before you confirm.',
      ],
    },
    {
      heading: 'Afterwards',
      steps: [
        'Check your balance, and keep the receipt.',
        'Sign out on a computer that is not yours.',
        'If something looks wrong, call your bank by the number on your card.',
      ],
    },
  ],
  cautions: [
    'Never put a card number or its CVV into a dialled code or an SMS.',
    'Support staff do not need your code either. Whoever asks is a fraudster.',
    'HTTPS in the address is needed but proves little. Fake pages have it too.',
  ],
  operators: {
    mts: 'The address must end in {domains.mts}.',
    beeline: 'The address must end in {domains.beeline}.',
    megafon: 'The address must end in {domains.megafon}.',
    t2: 'The address must end in {domains.t2} or, on older pages, {domains.oldT2}.',
    yota: 'The address must end in {domains.yota}.',
  },
  facts: {
    'ussd-card-danger':
      'Never put a card number or CVV into a dialled code or an SMS. The CVV belongs only on the payment page of a verified official site or app. Tell it to nobody.',
    'sms-code':
      'The one-time code of 3-D Secure, by SMS or in the app, proves that you pay. Read the sum and the merchant first, type it only on the bank page you opened, and tell nobody, support staff included.',
  },
  searchWords: [
    'safe payment',
    'is it safe',
    'secure payment',
    'public wifi',
    'hotel wifi',
    'cafe wifi',
    'vpn',
    '3d secure',
    '3-d secure',
    '3ds',
    'sms code',
    'one time code',
    'otp',
    'confirmation code',
    'verification code',
    'cvv',
    'cvc',
    'card number',
    'card data',
    'card details',
    'share code',
    'tell the code',
    'payment security',
    'fake payment page',
    'pay by ussd card',
    'card stolen',
    'protect my card',
    'код из смс',
  ],
}
