import type { TopicText } from '../../topic-text.ts'

/** The topic `sms_codes` in English. */
export const smsCodes: TopicText = {
  title: 'The SMS code does not arrive',
  answer:
    'There are three usual reasons: the block after arrival, roaming, or a foreign service whose codes the operator stops. Where you can, switch to a code in an app or by e-mail.',
  ways: [
    {
      heading: 'Check the phone',
      steps: [
        'Ask a friend to send you an ordinary SMS. If it comes, the trouble is with whoever sends the code.',
        'If it does not, check your balance. A number in debt is cut off.',
        'Look in the spam folder and the block list. With two SIMs, look at both.',
        'Restart the phone and ask for the code once, not again and again.',
      ],
    },
    {
      heading: 'You have just arrived or come back',
      steps: [
        'For the first {cool-foreign.hours} no SMS come in. That is the block on arrival.',
        'Confirm payments in your bank’s app over Wi-Fi.',
      ],
    },
    {
      heading: 'A foreign service’s code to a Russian number',
      steps: [
        'Operators were told to stop the codes of Telegram and WhatsApp. Some still deliver them, some do not, and asking again will not help.',
        'Stay signed in wherever you are: the code may come there.',
        'While you are in, add an e-mail address and a two-step password.',
        'For a new account, use a number of another country if you have one.',
      ],
    },
    {
      heading: 'You are abroad with a Russian number',
      steps: [
        'Ask in the operator’s chat whether roaming is on, whether incoming SMS cost money and whether the number has stopped.',
        'Choose another local network by hand and ask for the code again.',
        'Move your bank to confirmation in its app before you leave. Abroad it is often too late.',
      ],
    },
  ],
  cautions: [
    'Sites that “receive SMS for you” hold the keys to your account.',
    'Whoever calls and offers to “send the code again” is a fraudster.',
    'Pass a code on to nobody, support staff included.',
    'By a user’s report, the code for MAX comes in the MAX app where you are signed in, not by SMS.',
  ],
  operators: {
    mts: 'In a report of {sms-messengers}, Telegram codes still reached MTS numbers.',
    beeline: 'In a report of {sms-messengers}, Telegram codes did not reach Beeline numbers.',
    megafon: 'In a report of {sms-messengers}, Telegram codes still reached MegaFon numbers.',
    t2: 'The report does not name T2. If the code fails, use e-mail or a signed-in device.',
    yota: 'The report does not name Yota. If the code fails, use e-mail or a signed-in device.',
  },
  unconfirmed: [
    'We could not confirm whether codes of WeChat, Alipay, Apple or Google reach Russian numbers. Link an e-mail address to them.',
  ],
  facts: {
    'sms-messengers':
      'On {sms-messengers}, RBC confirmed that operators were told to stop SMS and calls with registration codes of Telegram and WhatsApp. Codes still reached MegaFon and MTS numbers, but not Beeline ones. Telegram also sends codes by e-mail or to a signed-in device.',
    'sms-signal':
      'In {sms-signal}, users in Russia reported that Signal could not send its code to a Russian number.',
    'sms-max':
      'In {sms-max}, a user reported that the sign-in code of MAX is in the MAX app where you are signed in, not in an SMS.',
  },
  searchWords: [
    'no sms code',
    'verification code',
    'code not received',
    'sms not arriving',
    'otp not received',
    'not getting sms',
    'telegram code',
    'whatsapp code',
    'signal code',
    'bank code not arriving',
    'sms while roaming',
    'confirmation code',
    'two-factor code',
    'MAX code',
    'cannot receive sms',
  ],
}
