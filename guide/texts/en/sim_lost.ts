import type { TopicText } from '../../topic-text.ts'

/** The topic `sim_lost` in English. */
export const simLost: TopicText = {
  title: 'Lost SIM or phone, PUK, replacement',
  answer:
    'Block the number first, from another phone or in the account. Then take your passport to the operator’s shop for a new SIM with the same number. If the phone asks for a PUK, it is on the card the SIM came in.',
  ways: [
    {
      heading: 'Lost or stolen',
      steps: [
        'Have the number blocked: «Заблокировать номер». The phone numbers are below. If you cannot get through, use the account or go to a shop.',
        'Call your bank and stop codes to this number. Change the password of Gosuslugi.',
        'Go to your operator’s own shop with your passport and ask «Восстановить номер» (restore the number).',
        'As a foreigner, bring the new phone too: your contract names the old one.',
        'Put in the new SIM, test a call and an SMS, and only then let the bank send codes again.',
      ],
    },
    {
      heading: 'The phone asks for a PUK',
      steps: [
        'After {puk.pins} wrong PINs the SIM locks itself and asks for the PUK, which has {puk.digits}.',
        'It is printed on the card you broke the SIM out of, or in the contract. If you have neither, ask support and give the data of the contract.',
        'You have {puk} tries. After that the SIM is dead: a shop replaces it, and the number stays yours.',
      ],
    },
    {
      heading: 'You are abroad',
      steps: [
        'Block the number through support. Ask whether someone with a power of attorney (доверенность) can fetch the new SIM.',
        'If the number is tied to a bank, ask it to confirm in its app instead.',
        'Do not delete an eSIM.',
      ],
    },
  ],
  cautions: [
    'If only your phone loses the network, someone may hold a copy of your SIM. Act as if it were lost.',
    'You cannot restore a SIM that is in someone else’s name.',
    'Do not trust sites that “find your PUK” or unlock a SIM. Only the operator knows it.',
    'Whoever calls and asks for a PUK or a replacement code is after your number.',
  ],
  operators: {
    mts: 'To block: {mts-support-800}, free from any phone in Russia. From abroad: {mts-support-abroad}.',
    beeline:
      'To block: in the account, or {bee-lost} from any phone in Russia. Any Beeline office gives a new SIM.',
    megafon:
      'We found no number for other phones: use the account on the site, or a shop. By one answer, it must be in the region of the contract.',
    t2: 'We found no number for other phones: use the account on the site, or a shop with your passport.',
    yota: 'Sign in to Yota on another device and ask in the chat to have the number blocked.',
  },
  unconfirmed: [
    'We could not confirm the price or the time of a replacement. Ask before you sign.',
    'We could not confirm whether foreigners pass Gosuslugi and biometrics again. Bring everything.',
    'We found nothing about replacing a Russian SIM at an embassy. Plan as if it were not possible.',
  ],
  facts: {
    'bee-lost':
      'A translated Beeline page says that you block a lost SIM in the account or on {bee-lost}, and that any Beeline office or dealer gives a new one with the same number.',
    'meg-restore':
      'An answer about MegaFon, written for companies, says that a number is restored in any shop of the region of the contract, with an identity document, or with a power of attorney for someone else. A number cut off for fraud or given away is not.',
    puk: 'After {puk.pins} wrong PINs a SIM asks for its PUK ({puk.digits}). It is on the card of the SIM or in the contract, and support tells it to the owner. After {puk} wrong PUKs the SIM must be replaced.',
  },
  searchWords: [
    'lost sim',
    'lost phone',
    'stolen phone',
    'stolen sim',
    'block number',
    'block sim',
    'replace sim',
    'replacement sim',
    'sim replacement',
    'restore number',
    'damaged sim',
    'sim locked',
    'puk',
    'puk code',
    'wrong pin',
    'forgot pin',
    'pin code',
    'embassy sim',
  ],
}
