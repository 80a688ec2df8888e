import type { TopicText } from '../../topic-text.ts'

/** The topic `topup_online` in English. */
export const topupOnline: TopicText = {
  title: 'Top up online: app, site, card or SBP',
  answer:
    'Use your operator’s own app or site, or your Russian bank’s app. Pay with a Russian card or by SBP.',
  ways: [
    {
      heading: 'In the operator’s app or on its site',
      steps: [
        'Open the operator’s app, or its site with the button on this page.',
        'Look for «Пополнить» (top up) or «Пополнение и оплата» (top-up and payment).',
        'Type the phone number and the amount. Most payment pages need no sign-in. Check both.',
        'Choose «Банковская карта» (bank card) or «СБП» (SBP).',
        'Read the fee «Комиссия» before you confirm.',
        'If your bank sends a code, type it only on the bank’s page that you opened yourself. Keep the receipt.',
      ],
    },
    {
      heading: 'In your Russian bank’s app',
      steps: [
        'Open payments and look for «Мобильная связь» (mobile phones).',
        'Type the number. Check that the operator shown is yours.',
        'Type the amount, read the fee and confirm. Keep the receipt in the app.',
      ],
    },
    {
      heading: 'By autopay',
      steps: [
        'Look for «Автоплатёж» (autopay) in the operator’s app or in your bank’s app.',
        'Set it up for your own number and your Russian card.',
        'Check after the first payment that the money arrived.',
      ],
    },
  ],
  cautions: [
    'Foreign Visa and Mastercard do not work on Russian sites. Do not try card after card. Use another way.',
    'Do not reach the payment page from an advert, an SMS or a chat. Type the address yourself.',
    'Fees change. The fee on the payment page is the one that counts.',
    'If the browser warns about a certificate, stop. Pay in the app, by SBP or in a shop.',
  ],
  operators: {
    mts: 'App «{mts-app.app}», or «{mts-app.section}» on {mts-app.site}. The account is at {mts-app.account}. When last checked, the fee there was {mts-commission.card} by card and {mts-commission.sbp} by SBP.',
    beeline:
      'App «{bee-app.app}», once called «{bee-app.oldApp}», or {bee-app.site}. Sign in at {bee-app.signIn}.',
    megafon:
      'App «{meg-app.app}», or the payment section of {meg-app.site}. The account is at {meg-app.account}.',
    t2: 'App «{t2-app.app}», once «{t2-app.oldApp}»: press «+» beside the number, then {t2-topup.wallet} or a card. Or your account on {t2-app.site}.',
    yota: 'Use the Yota app or Yota’s own site.',
  },
  unconfirmed: [
    'We could not confirm the smallest and largest amounts. The payment form shows its limits.',
    'We could not confirm the online fees of Beeline, MegaFon, T2 and Yota.',
  ],
  facts: {
    'mts-commission':
      'MTS withholds {mts-commission.card} when you pay by bank card in «{mts-app.app}» or on its site, and {mts-commission.sbp} for SBP started there. Some bank services carry a fee too.',
    'mts-no-commission':
      'MTS charges no fee ({mts-no-commission}) for MTS or bank autopay, for cash or cards in its own shops, and for an MTS Bank card in its app or on its site.',
    'mts-app':
      'MTS customers top up in the app «{mts-app.app}» or under «{mts-app.section}» on {mts-app.site}. The account is at {mts-app.account}.',
    'bee-app':
      'The Beeline app is «{bee-app.app}», once «{bee-app.oldApp}». You sign in at {bee-app.signIn}. {bee-app.oldAccount} is the older account address. Regional pages look like {bee-app.regional}.',
    'meg-app':
      'The MegaFon app is called «{meg-app.app}» and the account is at {meg-app.account}. You top up by card in the payment section of {meg-app.site}.',
    't2-app':
      'T2 customers use the app «{t2-app.app}», called «{t2-app.oldApp}» before the renaming, or the account on {t2-app.site}. Regional pages look like {t2-app.regional}. {t2-app.oldSite} and {t2-app.oldAccount} are older addresses.',
    't2-topup':
      'T2’s page says: in the app «{t2-topup.app}», press «+» on the card with your number, choose {t2-topup.wallet} or a card, type the amount and pay. The account on the site takes a password or a one-time one from an SMS.',
  },
  searchWords: [
    'recharge online',
    'top up online',
    'online top up',
    'pay by card',
    'bank card',
    'debit card',
    'credit card',
    'app',
    'mobile app',
    'website',
    'official site',
    'payment page',
    'my mts',
    'my beeline',
    'my tele2',
    'megafon app',
    'personal account',
    'lichny kabinet',
    'commission',
    'fee',
    'how much is the fee',
    'autopay',
    'automatic payment',
    'auto top up',
    'bank app',
    'sberbank app',
    'tinkoff',
    'internet banking',
    'онлайн',
    'личный кабинет',
  ],
}
