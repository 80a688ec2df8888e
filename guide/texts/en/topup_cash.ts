import type { TopicText } from '../../topic-text.ts'

/** The topic `topup_cash` in English. */
export const topupCash: TopicText = {
  title: 'Top up with cash: shop, terminal or bank machine',
  answer:
    'Go to your operator’s own shop with your passport. A terminal may work too, if you can identify yourself through Gosuslugi.',
  ways: [
    {
      heading: 'At the operator’s shop',
      steps: [
        'Find your operator’s own shop «Салон связи». Bring your passport.',
        'Write down the number and the amount, and show them to the shop assistant.',
        'Show your passport. You may be asked to sign a consent to the use of your data.',
        'Pay in cash «Наличные» or with a Russian card.',
        'Check the number on the receipt «Чек» and keep it.',
      ],
    },
    {
      heading: 'At a payment terminal',
      steps: [
        'Look in supermarkets, shopping centres and at metro stations. Qiwi terminals no longer work.',
        'Have Gosuslugi open on your phone. Reports say the terminal asks you to scan a QR code with it.',
        'Press «{kiosk-steps.pay}» (pay for services). If asked, choose «Мобильная связь» (mobile).',
        'Choose your operator’s logo.',
        'Type the {kiosk-steps.digits:number} digits that follow {kiosk-steps.code} in your number.',
        'Check the number and the fee «Комиссия». Press «{kiosk-steps.next}» or «{kiosk-steps.next2}» (both mean next).',
        'Put in the banknotes. You get no change.',
        'Take the receipt «{kiosk-steps.receipt}» and keep it until the money arrives.',
      ],
    },
    {
      heading: 'At a cash machine, bank or post office',
      steps: [
        'A cash machine needs a Russian bank’s card. Look for «Оплата услуг» (pay for services), then «Мобильная связь» (mobile).',
        'Banks and post offices may take cash for mobile service. Bring your passport and ask first.',
        'Keep the receipt.',
      ],
    },
  ],
  cautions: [
    'Anonymous cash is over. If a terminal asks for no identification, ask in a shop before you put money in.',
    'A terminal gives no change and takes a fee. The screen shows the fee before you pay.',
    'Foreign Visa and Mastercard work neither in terminals nor in cash machines.',
  ],
  operators: {
    mts: 'MTS states no fee for top-ups in its own shops.',
    beeline: 'A Beeline shop, with your passport. Ask about the fee first.',
    megafon: 'A MegaFon shop, with your passport. Ask about the fee first.',
    t2: 'A T2 shop (old signs may say Tele2), with your passport. Ask about the fee first.',
    yota: 'Yota is a MegaFon brand. Ask in the Yota app where it takes cash.',
  },
  unconfirmed: [
    'We could not confirm that terminals serve a visitor who has only a passport. Ask in the operator’s shop first.',
    'We could not confirm that shops still sell scratch cards for topping up, or that any stay open all night.',
  ],
  facts: {
    'cash-id-rule':
      'Under paragraph {cash-id-rule.paragraph} of the Russian telephone rules, people may pay for mobile service in cash only at banks, post offices and other government-listed organisations, with an identity document or through Gosuslugi. The press dates the end of anonymous cash from {cash-id-rule}.',
    'cash-kiosk-practice':
      'Reports say that a terminal asks you to scan a Gosuslugi QR code, and that a shop asks for a passport and a signed consent. Whether a terminal serves a visitor with only a passport is not confirmed.',
    'cashless-unchanged':
      'The cash rule of {cashless-unchanged} did not touch cashless ways of paying: a card, a bank app, or the e-wallet of an identified user.',
    'kiosk-steps':
      'At a terminal: press «{kiosk-steps.pay}», choose the operator’s logo, type the {kiosk-steps.digits:number} digits after {kiosk-steps.code}, press «{kiosk-steps.next}» or «{kiosk-steps.next2}», put in banknotes and take the «{kiosk-steps.receipt}». There is no change, and the screen shows the fee. This layout was described in {kiosk-steps.layout}.',
    'shop-topup':
      'In an operator’s shop, say the number and the amount, show your passport, pay in cash or with a Russian card, and keep the receipt. MTS states no fee in its shops.',
  },
  searchWords: [
    'cash',
    'pay cash',
    'kiosk',
    'terminal',
    'payment machine',
    'vending machine',
    'self-service machine',
    'atm',
    'cash machine',
    'bankomat',
    'shop',
    'store',
    'operator shop',
    'salon',
    'salon svyazi',
    'where to top up near me',
    'passport for top up',
    'id for cash',
    'do I need a passport',
    'scratch card',
    'top-up card',
    'voucher',
    'receipt',
    'no change',
    'post office',
    'rubles',
    'roubles',
    'терминал',
    'салон',
    'наличными',
  ],
}
