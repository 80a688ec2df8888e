import type { Role } from '../../guard/role.ts'
import type { PageText } from '../page-text.ts'

const pages: Record<Role, string> = {
  payment: 'official payment page',
  account: 'official account page',
  shop: 'official online shop',
  site: 'official site',
  bank: 'official site',
  service: 'official site',
}

/** The words inside pages. */
export const page: PageText = {
  brands: { mts: 'MTS', beeline: 'Beeline', megafon: 'MegaFon', t2: 'T2', yota: 'Yota' },
  panelName: 'Top-up Guard',
  panelOfficial: (brand, role) => `${brand}: ${pages[role]}`,
  panelPartner: (name) => `${name}: can top up a number, is not the operator`,
  panelSister: (name, brand) => `${name}: not the Russian ${brand}`,
  panelNotOperator: (brand) => `This is not ${brand}'s site`,
  panelCaution: 'Look here before you pay',
  panelTrusted: 'You let this site through yourself',
  panelSummary: (passed, failed, notChecked) =>
    [
      failed > 0 && `${failed} failed`,
      passed > 0 && `${passed} passed`,
      notChecked > 0 && `${notChecked} not checked`,
    ]
      .filter(Boolean)
      .join(', '),
  panelMore: 'See what was checked',
  panelLess: 'Show less',
  panelDismiss: 'Hide in this tab',
  panelNotHere: "Don't show on this site",
  panelNotHereMeans: (host) =>
    `The panel won't come up on ${host} again; settings can bring it back. Warnings stay on.`,
  panelWhy: 'Why we think so',
  panelChecked: 'What was checked',
  panelLimits: 'What we did not and cannot check',
  panelLimitList: [
    'who gets the money, and whether amount and fee are right',
    "where the page's scripts send data behind the scenes",
    'whether your computer, network and other extensions are sound',
  ],
  panelChecks: {
    address: 'address against the operators’ register',
    https: 'encryption (needed, but no reason to trust)',
    'form-target': 'where the form is sent',
    'mixed-content': 'unencrypted parts mixed in',
    frames: 'whose pages are embedded',
    framed: 'whether another site frames this page',
    asks: 'whether it asks for what it should not',
    claim: 'who the page says it is',
  },
  panelStates: { passed: 'passed', failed: 'failed', notChecked: 'not checked' },
  panelSeal: 'Your personal seal',
  panelRealSeal:
    'No seal of yours, or a toolbar icon that says otherwise? Then the page has drawn this panel itself.',
  panelOpenReal: (brand) => `Open the real ${brand}`,
  fieldAsked: {
    phone: 'phone number',
    'card-number': 'card number',
    'card-expiry': "card's expiry date",
    'card-cvv': 'security code (CVV)',
    'card-pin': "card's PIN",
    'sms-code': 'text-message code',
    password: 'password',
    login: 'login',
    passport: 'document details',
  },
  fieldBefore: (what, host) => `Wait with your ${what}: ${host} is not the operator's site`,
  fieldOfficialBefore: (what) => `Read this before you type your ${what}`,
  fieldSendsTo: (host) => `What you type goes to ${host}, which is another site.`,
  fieldSendsPlain: (host) =>
    `What you type goes to ${host} unencrypted: anyone on the way can read it.`,
  fieldSendsUnknown: 'Where your input goes could not be told.',
  fieldHeld: 'The form has not been sent yet',
  fieldStay: "Don't send",
  fieldSend: (host) => `Send to ${host} anyway`,
  coverTitle: (brand) => `This page pretends to be ${brand}`,
  coverHost: (host) => `Its address is ${host}, which is not in the operator's register.`,
  coverAsks: (what) => `It wants your ${what}.`,
  coverNothingTyped: 'The page is covered: keys you press do not reach it now.',
  coverOpenReal: (brand) => `Open the real ${brand}`,
  coverClose: 'Close tab',
  coverWhy: 'Why we think so',
  coverDecide: 'I know the risk and will decide otherwise…',
  coverDecideMeans: "Opens the extension's own page, where the decision takes two steps.",
}
