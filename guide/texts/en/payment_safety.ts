import type { TopicText } from '../../topic-text.ts'

/** The topic `payment_safety` in English. */
export const paymentSafety: TopicText = {
  title: 'Pay with care: Wi-Fi, codes and card data',
  answer:
    'Open the operator’s app or type its address yourself. Read who gets the money and how much. Give your bank’s code to nobody.',
  ways: [
    {
      heading: 'Before you type anything',
      steps: [
        'Use mobile data or your own Wi-Fi to pay. If there is only public Wi-Fi, use the operator’s app or wait.',
        'Read the address. What stands directly before the first slash must be the operator’s domain, alone or after a dot.',
        'If the browser warns about a certificate, stop and pay another way.',
      ],
    },
    {
      heading: 'While you pay',
      steps: [
        'Type the card’s data only on the payment page of the official site or app.',
        'When the bank’s message comes, read who gets the money and the amount «Сумма» in it first.',
        'Type the code only on the bank’s page that you opened. Then press «Подтвердить» (confirm).',
        'With a QR code, read in your bank’s app who gets the money.',
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
    'A page without HTTPS is not fit to pay on. But HTTPS alone proves nothing: fake pages have it too.',
  ],
  operators: {
    mts: '{domains.mts}, alone or after a dot.',
    beeline: '{domains.beeline}, alone or after a dot.',
    megafon: '{domains.megafon}, alone or after a dot.',
    t2: '{domains.t2} or, on older pages, {domains.oldT2}, alone or after a dot.',
    yota: '{domains.yota}, alone or after a dot.',
  },
  facts: {
    'ussd-card-danger':
      'Never put a card number or CVV into a dialled code or an SMS. The CVV belongs only on the payment page of a verified official site or app. Tell it to nobody.',
    'sms-code':
      'The one-time code of 3-D Secure, by SMS or in the app, proves that it is you who pays. Read the amount and the merchant first, type it only on the bank page you opened, and tell nobody, support staff included.',
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
