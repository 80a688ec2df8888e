import type { TopicText } from '../../topic-text.ts'

/** The topic `cooling_off` in English. */
export const coolingOff: TopicText = {
  title: 'No data or SMS after you arrive or come back',
  answer:
    'It is probably the {cool-foreign.hours:number}-hour block on data and SMS. Lift it with the link in the operator’s SMS, or wait. Calls still work.',
  ways: [
    {
      heading: 'Lift the block early',
      steps: [
        'Switch the phone on in Russia and wait for the operator’s SMS.',
        'Switch off Wi-Fi and VPN.',
        'Open the link and pass the check.',
        'If it fails, call the operator’s support.',
        'If nothing helps, wait. The block ends by itself after {cool-unlock.hours}.',
      ],
    },
    {
      heading: 'With a foreign SIM or travel eSIM',
      steps: [
        'In the phone’s settings, choose one Russian network by hand. Automatic choice can start the waiting time again.',
        'Use Wi-Fi in the meantime, and tell people that SMS may not reach you.',
        'Confirm bank payments in the bank’s app over Wi-Fi, not by SMS.',
      ],
    },
    {
      heading: 'With a Russian SIM',
      steps: [
        'Expect the block after international roaming, or after {cool-russian.idle} without network.',
        'To avoid the second case, keep the phone on and in coverage at least once in that time.',
      ],
    },
  ],
  cautions: [
    'The check often fails. Reports of {cool-unreliable} say that about {cool-unreliable.success} of attempts succeed. Have Wi-Fi ready.',
    'A fraudster can send such a link too. Close the page if it asks for a card.',
    'Do not plan a payment with an SMS code for your first day.',
  ],
  operators: {
    mts: 'The check is a puzzle.',
    beeline: 'The check is a sign-in on Beeline’s site.',
    megafon: 'The check is a puzzle and an SMS code.',
    t2: 'The check is a puzzle. It was said to work better here than elsewhere in {cool-unreliable}.',
  },
  unconfirmed: [
    'We could not confirm how the check works on Yota.',
    'The rules changed more than once in their first months. We could not confirm anything later than {cool-unreliable}.',
  ],
  facts: {
    'cool-foreign':
      'Since {cool-foreign}, foreign SIMs and eSIMs roaming in Russia have no mobile data and no SMS for the first {cool-foreign.hours} after registering. Voice works.',
    'cool-foreign-captcha':
      'Since late {cool-foreign-captcha}, the {cool-foreign-captcha.hours:number}-hour block on a foreign SIM can be lifted early by a captcha, opened from a link in an SMS of the Russian network.',
    'cool-russian':
      'Since {cool-russian}, Russian SIMs get the same {cool-russian.hours:number}-hour block of data and SMS after international roaming or after {cool-russian.idle} without network activity.',
    'cool-unlock':
      'To lift the block, wait for the SMS, switch off Wi-Fi and VPN, open the link and pass the check, or call support. MTS and T2 show a puzzle, MegaFon a puzzle and an SMS code, Beeline a sign-in. Otherwise it ends after {cool-unlock.hours}.',
    'cool-unreliable':
      'In {cool-unreliable}, it was reported that only about {cool-unreliable.success} of attempts to lift the {cool-unreliable.hours:number}-hour block succeed. MTS, MegaFon and Beeline were worst, T2 better.',
    'cool-bank-sms':
      'In {cool-bank-sms}, SMS and bank codes did not reach foreign SIMs on some networks even after {cool-bank-sms.hours}. A payment confirmed by SMS may fail, so confirm it in the bank’s app over Wi-Fi.',
    'cool-network-switch':
      'With a foreign SIM, automatic choice of network can restart the {cool-network-switch.hours:number} hours. Fix one Russian network by hand.',
  },
  searchWords: [
    'no internet',
    'no data',
    'no mobile data',
    'data not working',
    'internet not working',
    'sms not arriving',
    'not receiving sms',
    'no sms code',
    'bank code not coming',
    'verification code not received',
    'just arrived',
    'landed',
    'airport',
    'roaming russia',
    '24 hours',
    '24h block',
    '24 hour block',
    'cooling off',
    'cooling-off period',
    'cool down',
    'sim blocked on arrival',
    'captcha',
    'unblock sim',
    'lift block',
    'esim not working in russia',
    'came back to russia',
    'no network',
    'otp not received',
    'период охлаждения',
    'нет интернета',
  ],
}
