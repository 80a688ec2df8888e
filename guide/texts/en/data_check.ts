import type { TopicText } from '../../topic-text.ts'

/** The topic `data_check` in English. */
export const dataCheck: TopicText = {
  title: 'The operator asks you to confirm your data',
  answer:
    'Operators do ask, and may stop a number. But they never ask for a code by phone. Do not open the link: sign in to your account yourself, or take your passport to a shop.',
  ways: [
    {
      heading: 'Tell the real one from the fake',
      steps: [
        'Do not open the link, do not call the number in the SMS, and hang up.',
        'Open the app or site yourself and see whether it asks the same.',
        'If it does not, call the short number from this SIM and ask.',
        'If it wants a code, a card or a program installed, it is a fraud.',
      ],
    },
    {
      heading: 'If it is real',
      steps: [
        'Do not wait: by reports you have {data-check-law}.',
        'Take your passport to a shop and say «Подтвердить данные» (confirm the data). As a foreigner, bring SNILS, Gosuslugi and the phone in your contract.',
        'In Gosuslugi, open the profile and «{gosuslugi-sims}»: which numbers are yours, and is all correct?',
        'Do the same after a new passport or name.',
      ],
    },
    {
      heading: 'If the number has been stopped',
      steps: [
        'Go in person, with your passport. You will be identified again.',
        'Only the owner can do this for a number in another name.',
      ],
    },
  ],
  cautions: [
    '“Your contract expires” and “your SIM expires” are always fraud. That is another thing.',
    'Confirming costs nothing and needs no card.',
    'Send no passport photo in a chat, whoever asks.',
  ],
  operators: {
    mts: 'In doubt: {mts-support-short} from an MTS SIM.',
    beeline:
      'In doubt: {bee-support-short} from a Beeline SIM. For foreigners, Beeline’s last step is to confirm the number’s data in Gosuslugi.',
    megafon: 'In doubt: {meg-support-short} from a MegaFon SIM.',
    t2: 'In doubt: {t2-support} from a T2 SIM, or the app.',
    yota: 'In doubt: the chat in the Yota app.',
  },
  unconfirmed: [
    'We could not confirm what the real SMS looks like or where it comes from. Do not judge by looks.',
    'We could not confirm that it can be done online only. A shop is surest.',
  ],
  facts: {
    'data-check-law':
      'By reports of {data-check-law.reported}, operators ask customers to update their data under the law “On Communications” ({data-check-law.law}). After the notice there are {data-check-law}; then service stops, and mostly comes back after a visit with the passport.',
    'gosuslugi-sims':
      'The profile in Gosuslugi has a section «{gosuslugi-sims}» with every number in your name. You give up unknown ones there or in a shop.',
    'bee-foreign-check':
      'A Beeline page for foreigners says that they can use it only after biometrics: SNILS, a confirmed Gosuslugi account, biometrics in a bank, then confirming the number’s data in Gosuslugi.',
  },
  searchWords: [
    'confirm your data',
    'confirm data',
    'operator asks for passport',
    'update passport data',
    'verify my number',
    'identity check',
    'number will be blocked unless',
    'confirm identity',
    'sms from operator real or fake',
    'new passport',
    'changed my name',
    'numbers registered in my name',
    'which sims are mine',
    'verification notice',
    'know your customer',
  ],
}
