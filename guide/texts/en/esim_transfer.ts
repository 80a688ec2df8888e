import type { TopicText } from '../../topic-text.ts'

/** The topic `esim_transfer` in English. */
export const esimTransfer: TopicText = {
  title: 'Move a Russian eSIM to another phone',
  answer:
    'Do it in Russia. If you are a foreigner, change the contract in the shop first. Never delete the eSIM while abroad.',
  ways: [
    {
      heading: 'Change phones in Russia',
      steps: [
        'If you are a foreigner, take both phones and your passport to the operator’s shop first. Your contract names the old phone.',
        'Ask which IMEI goes into the contract. A dual-SIM phone has more than one.',
        'Ask for a new eSIM for the same number: «Замена SIM-карты» (SIM replacement).',
        'Install it on the new phone and make a test call. Only then wipe the old phone.',
      ],
    },
    {
      heading: 'You deleted the eSIM, or the phone is lost',
      steps: [
        'Call your operator from another phone, or go to its shop with your passport.',
        'Ask it to block the line if the phone was stolen, and then to reissue the eSIM.',
        'If you are abroad, you may have to wait until you are back. Tell your bank about the number.',
      ],
    },
  ],
  cautions: [
    'While abroad, do not delete the eSIM, reset the phone or change phones.',
    'An old eSIM QR code may not work a second time. Do not count on a screenshot.',
    'Keep another way to get bank codes while the line is down.',
  ],
  operators: {
    mts: 'Support, from an MTS SIM in Russia: {mts-support-short}.',
    beeline: 'Support, from a Beeline SIM in Russia: {bee-support-short}.',
    megafon: 'Support, from a MegaFon SIM in Russia: {meg-support-short}.',
    t2: 'Ask in a T2 shop, or in the app from another phone.',
    yota: 'Ask in the Yota app from another phone.',
  },
  unconfirmed: [
    'We could not confirm that any operator reissues an eSIM to a customer who is abroad.',
    'We could not confirm the price of a reissue. Ask in the shop.',
  ],
  facts: {
    'esim-dont-delete':
      'While abroad, do not delete a Russian eSIM profile, reset the phone or change phones. You may be unable to reinstall it until you are back in Russia.',
    'esim-imei':
      'A foreigner’s contract holds the IMEI, so moving a Russian eSIM to a new phone first needs a visit to change the contract. A dual-SIM phone has two IMEIs, so ask which to register.',
  },
  searchWords: [
    'transfer esim',
    'move esim',
    'esim to new phone',
    'new phone',
    'change phone',
    'switch phone',
    'changed my phone',
    'deleted esim',
    'accidentally deleted esim',
    'removed esim',
    'lost esim',
    'reinstall esim',
    'restore esim',
    'reissue esim',
    'esim gone after reset',
    'factory reset',
    'esim to plastic sim',
    'lost phone',
    'stolen phone',
    'broken phone',
    'esim support',
    'sim replacement',
    'replace sim',
    'перенести есим',
    'удалил есим',
    'замена сим',
  ],
}
