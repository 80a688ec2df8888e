import type { TopicText } from '../../topic-text.ts'

/** The topic `sign_in` in English. */
export const signIn: TopicText = {
  title: 'You cannot get into the account or app',
  answer:
    'The sign-in code goes to this very number, so its SIM must be in a phone that gets SMS. To top up you mostly need no sign-in: use the payment page, a bank app or a friend.',
  ways: [
    {
      heading: 'You forgot the password',
      steps: [
        'On the sign-in page press «Забыли пароль?» (forgot your password), or choose a one-time password. It comes to this number.',
        'Open the account over this SIM’s mobile data, with Wi-Fi off.',
        'Do not guess: a few wrong passwords lock the account. Ask for a new one.',
      ],
    },
    {
      heading: 'The code does not come',
      steps: [
        'Ask someone to send you an ordinary SMS. If it fails, read “The SMS code does not arrive”.',
        'Check the balance. A number that is cut off may get no code.',
        'Switch off VPN. Try both the app and the site.',
        'If nothing helps, call support or take your passport to a shop, and have the number checked.',
      ],
    },
    {
      heading: 'You cannot get in, but must top up',
      steps: [
        'Open the operator’s payment page. It usually asks for the number and the amount only. Pay by Russian card or SBP.',
        'Or look for «Мобильная связь» (mobile phones) in a bank app.',
        'With cash only, go to the shop with your passport.',
      ],
    },
  ],
  cautions: [
    'Sign in only on a site whose address you typed. A link in an SMS or chat is bait.',
    'The code opens your whole account. Tell it to nobody.',
    'If the number is in someone else’s name, so is the account. The owner can lock you out.',
    'Sign in before you go abroad. There the code may not arrive.',
  ],
  operators: {
    mts: 'Account: {mts-app.account}. By an old help text, it knows your number over MTS data, and {mts-sign-in} wrong passwords lock it until a new one comes by SMS.',
    beeline: 'Sign in at {bee-app.signIn}, or in the app «{bee-app.app}».',
    megafon: 'Account: {meg-app.account}. App: «{meg-app.app}».',
    t2: 'Account on {t2-app.site}, app «{t2-app.app}». Use a password, or a one-time one from an SMS.',
    yota: 'Use the Yota app, or the account on {yota-general.site}.',
  },
  unconfirmed: [
    'We could not confirm that any operator lets you in by e-mail or a foreign number. Ask support.',
    'We found no steps for a new password except at MTS and T2. Follow the sign-in page.',
  ],
  facts: {
    't2-sign-in':
      'A T2 page says that you sign in with the number and a password, or with a one-time password from an SMS.',
    'mts-sign-in':
      'A copy of an MTS help text says that the account knows a number that comes over the MTS network, that a new password comes by SMS, and that {mts-sign-in} wrong ones lock it until then.',
  },
  searchWords: [
    'cannot log in',
    'cannot sign in',
    'login problem',
    'forgot password',
    'reset password',
    'account locked',
    'app does not open',
    'app login',
    'sign up',
    'register account',
    'first login',
    'one-time password',
    'personal account',
    'locked out',
    'how to log in',
  ],
}
