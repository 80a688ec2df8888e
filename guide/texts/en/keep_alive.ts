import type { TopicText } from '../../topic-text.ts'

/** The topic `keep_alive` in English. */
export const keepAlive: TopicText = {
  title: 'Keep your number alive',
  answer:
    'Make one paid action every {keep-alive-safe.every}, such as an SMS or a short call, and keep some money on the number.',
  ways: [
    {
      heading: 'A simple routine',
      steps: [
        'Set a reminder for every {keep-alive-safe.every}.',
        'Each time, send an SMS or make a short paid call. A monthly fee that is taken counts as well.',
        'Then check the balance, and top up before it runs low.',
        'Do not count on incoming calls and SMS. Operators differ on whether they count as use.',
      ],
    },
    {
      heading: 'Before a long absence',
      steps: [
        'Read the idle term in your contract «Договор», or ask the operator.',
        'Leave enough money for every fee «Абонентская плата» while you are away.',
        'Set up autopay from a Russian card, or ask a friend to top up.',
      ],
    },
    {
      heading: 'If the number has stopped',
      steps: [
        'Contact the operator at once, and ask whether the number can still be revived by paying.',
        'Go to its shop with your passport and the SIM.',
      ],
    },
  ],
  cautions: [
    'Sources on idle terms are old, and some contradict each other. Your contract decides.',
    'A daily fee can empty an idle number without a warning.',
    'A number you lose may go to someone else. Move your bank and Gosuslugi to another number before you give it up.',
  ],
  operators: {
    mts: 'Third-party sources: idle after {mts-dormancy.short} or {mts-dormancy.idle}, by tariff. A fee of {mts-dormancy.fee} a day may start from about day {mts-dormancy.feeFrom:number}.',
    beeline:
      'An archived page: after {bee-dormancy.idle} without calls or messages, {bee-dormancy.fee} a day. A suspended number can be revived within {bee-dormancy.revive} or the term in your contract.',
    megafon:
      'Old sources disagree: a daily fee after {meg-dormancy.second} or after {meg-dormancy.first}. Plan for the shorter one.',
    t2: 'A tariff text: after {t2-dormancy.idle} a fee of {t2-dormancy.fee} a day, and after {t2-dormancy.end} at zero or below the contract ends.',
    yota: 'A press recap: after {yota-dormancy.idle} idle, {yota-dormancy.fee} a day may empty the balance.',
  },
  unconfirmed: [
    'We could not confirm today’s idle terms and fees on the operators’ own current pages.',
  ],
  facts: {
    'mts-dormancy':
      'Third-party sources say an MTS contract counts as abandoned after {mts-dormancy.idle} without paid activity, on some tariffs {mts-dormancy.short}. A fee of {mts-dormancy.fee} a day may start from about day {mts-dormancy.feeFrom:number} until the balance is empty.',
    'bee-dormancy':
      'An archived Beeline page says that {bee-dormancy.idle} without calls or messages start a fee of {bee-dormancy.fee} a day until the balance is gone. A suspended prepaid number can be revived by paying within {bee-dormancy.revive} or the contract’s term.',
    'meg-dormancy':
      'Sources contradict each other on MegaFon: {meg-dormancy.first} idle, then {meg-dormancy.firstFee} a day ({meg-dormancy.firstYear}), or {meg-dormancy.second} idle, then {meg-dormancy.secondFee} a day from {meg-dormancy.secondFrom}.',
    't2-dormancy':
      'A T2 tariff text says that {t2-dormancy.idle} without paid actions or top-ups start a fee of {t2-dormancy.fee} a day until the balance is zero. After {t2-dormancy.end} at zero or below, the contract ends.',
    'yota-dormancy':
      'A press recap says that after {yota-dormancy.idle} idle a very high fee of {yota-dormancy.fee} a day may empty a Yota number.',
    'keep-alive-safe':
      'To keep any Russian number, make one paid action every {keep-alive-safe.every} and keep some money on it. The shortest idle term found is {keep-alive-safe.shortest}, and operators differ on whether incoming calls and SMS count.',
  },
  searchWords: [
    'keep number',
    'keep my number',
    'keep sim alive',
    'keep sim active',
    'number expires',
    'sim expiry',
    'sim expired',
    'deactivated',
    'deactivation',
    'inactive sim',
    'idle',
    'dormant',
    'unused sim',
    'not using my sim',
    'how long until sim dies',
    'how long can I leave my sim',
    'number cancelled',
    'number recycled',
    'lost my number',
    'restore number',
    'long absence',
    'summer abroad',
    'suspend number',
    'freeze number',
    'minimum use',
    'validity',
    'baohao',
    'сохранить номер',
  ],
}
