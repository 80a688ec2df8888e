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
        'Switch off Wi-Fi and VPN, and leave mobile data on.',
        'Open the link and pass the check.',
        'If it fails, call the operator’s support.',
        'If nothing helps, wait. The block ends by itself after {cool-unlock.hours}.',
      ],
    },
    {
      heading: 'With a foreign SIM or travel eSIM',
      steps: [
        'In the phone’s settings, choose one Russian network by hand. The press found T2 the best, so try it first. Automatic choice can start the waiting time again.',
        'Ask your hotel for its Wi-Fi password. Airports and cafés usually want a phone number and an SMS code, which is just what does not arrive.',
        'Confirm bank payments in the bank’s app over Wi-Fi, not by SMS.',
      ],
    },
    {
      heading: 'With a Russian SIM',
      steps: [
        'Expect the block after international roaming, or after {cool-russian.idle} without network.',
        'To avoid the second, switch the phone on where there is signal at least once every {cool-russian.idle}.',
        'Before a trip, ask support whether it can send you the unlock link in advance.',
      ],
    },
  ],
  cautions: [
    'A foreign SIM can be blocked again after {cool-foreign-idle} without activity.',
    'Near a border the phone may catch a foreign network, and that alone can start the block. Fix your home network by hand.',
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
    'cool-foreign-idle':
      'The Belarusian operator {cool-foreign-idle.by} told customers that a foreign SIM in Russia is blocked for another {cool-foreign-idle.hours} after {cool-foreign-idle} without activity.',
    'cool-t2-best':
      'In {cool-t2-best}, Kommersant reported that only T2 could end the block on foreign SIMs after {cool-t2-best.hours}. On other networks SMS stayed off for the whole stay.',
    'cool-border':
      'In {cool-border}, media warned that the {cool-border.hours:number}-hour block can hit people who never left Russia, if the phone caught a foreign network near the border. Day trips from Sochi to Abkhazia are named.',
    'public-wifi':
      'Since {public-wifi}, public Wi-Fi in Russia has had to identify its users, usually by a mobile number and a code from an SMS.',
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
