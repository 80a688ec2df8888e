import type { TopicText } from '../../topic-text.ts'

/** The topic `esim_activate` in English. */
export const esimActivate: TopicText = {
  title: 'Get and switch on a Russian eSIM',
  answer:
    'Go to the operator’s shop in Russia with your papers, and install the eSIM while you are still in Russia.',
  ways: [
    {
      heading: 'If you are a foreigner',
      steps: [
        'Get the same papers as for a plastic SIM: passport with translation, SNILS, Gosuslugi and biometrics.',
        'Take the phone that will hold the eSIM to the operator’s shop «Салон связи». It goes into the contract by its IMEI.',
        'Ask for «Подключить eSIM» (connect an eSIM). Not every shop may do it.',
        'Install it before you leave the shop, so that the staff can help.',
        'Make a test call, and check the balance.',
      ],
    },
    {
      heading: 'If you are outside Russia',
      steps: [
        'Wait until you are in Russia. Operators no longer activate their eSIMs abroad.',
        'A travel eSIM of a foreign seller is a different thing, with its own rules.',
      ],
    },
  ],
  cautions: [
    'Do not buy a Russian eSIM online if you are a foreigner. The rule asks for you in person.',
    'Do not let anyone else scan your eSIM’s QR code or send it on.',
    'Check before you go that your phone takes eSIMs and is not locked to a network.',
  ],
  unconfirmed: [
    'We could not confirm which operators’ shops give eSIMs to foreigners today. Ask before you go.',
  ],
  facts: {
    'esim-no-abroad':
      'Since autumn {esim-no-abroad}, Russian operators do not activate their eSIMs outside Russia. The profile must be installed while connected to a Russian network.',
    'esim-foreigner':
      'A foreigner in Russia can no longer activate an eSIM by uploading data online. The same rule applies as for a plastic SIM: in person, with biometrics.',
  },
  searchWords: [
    'activate esim',
    'esim activation',
    'get esim',
    'buy esim',
    'russian esim',
    'install esim',
    'esim qr code',
    'set up esim',
    'connect esim',
    'esim not activating',
    'esim activation failed',
    'activate esim abroad',
    'esim outside russia',
    'esim for foreigners',
    'esim online',
    'esim without visiting shop',
    'esim iphone',
    'esim android',
    'mts esim',
    'beeline esim',
    'megafon esim',
    't2 esim',
    'e-sim',
    'активировать есим',
    'подключить есим',
  ],
}
