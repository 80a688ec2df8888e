import { NAMES } from '../../guard/operators/names.generated.ts'
import { meaningOf } from '../../guard/stranger/lexicon/meaning.ts'
import type { ReasonText } from '../reason-text.ts'
import { wordMeanings } from './word-meanings.ts'

/** Why a verdict is what it is, and what each check found. */
export const reasonText: ReasonText = {
  operators: NAMES.en,
  comma: ', ',
  reasons: {
    registered: ({ host }) => `${host} is in our registry, with public sources.`,
    homograph: ({ shown, skeleton, brand }) =>
      `The letters of “${shown}” only look like “${skeleton}”; the real address is ${brand}.`,
    'mixed-script': ({ shown, brand }) =>
      `“${shown}” mixes letters of different alphabets to look like ${brand}.`,
    combosquat: ({ label, brand, keyword }) =>
      `“${label}” puts “${keyword}” (${wordMeanings[meaningOf(keyword)]}) beside the operator's name. The operator's own addresses end in ${brand}.`,
    'russian-beside': ({ label, brand, text }) =>
      `“${label}” puts what reads as Russian (“${text}”) beside the operator's name. The operator's own addresses end in ${brand}.`,
    'chinese-beside': ({ label, brand, text }) =>
      `“${label}” puts what reads as Chinese (“${text}”) beside the operator's name. The operator's own addresses end in ${brand}.`,
    'cheap-zone': ({ tld }) =>
      `Names under .${tld} are sold for next to nothing, and most fakes are in such zones.`,
    'invalid-label': ({ label }) =>
      `“${label}” is no valid name: shown in its own letters, it would look like something it is not.`,
    hyphenation: ({ label, brand }) =>
      `“${label}” cuts the name with a hyphen or a dot; the real address is ${brand}.`,
    'brand-in-subdomain': ({ label, registrable }) =>
      `“${label}” at the front means nothing: the site belongs to ${registrable}.`,
    'brand-in-path': ({ brand, registrable }) =>
      `${brand} appears further on in the address, but the site is ${registrable}.`,
    'brand-on-shared-host': ({ brand, host }) =>
      `Anyone can put up a page or a link on ${host}; this one has the name of ${brand} in its address.`,
    'foreign-tld': ({ label, tld, brand }) =>
      `The name is “${label}”, but it ends in .${tld}; the real address is ${brand}.`,
    'wrong-layout': ({ label, brand }) =>
      `“${label}” is the name typed in another keyboard layout; the real address is ${brand}.`,
    transliteration: ({ label, brand }) =>
      `“${label}” spells the same name another way; the real address is ${brand}.`,
    'free-hosting': ({ suffix }) => `Anyone can put up a page under ${suffix} for free.`,
    userinfo: ({ shown, host }) =>
      `The browser throws away everything before the @ (“${shown}”); what opens is ${host}.`,
    'odd-port': ({ port }) => `The address has an unusual port, ${port}.`,
    'ip-host': ({ host }) => `The address is a number (${host}) and names nobody.`,
    'not-a-web-page': ({ scheme }) => `This is not a page of a website (${scheme}:).`,
    'unreadable-input': () => 'This is not an address we can read.',
    'brand-like': ({ label, brand }) =>
      `“${label}” bears the operator's name, but the operator's own address is ${brand}.`,
    'unconfirmed-host': ({ host }) =>
      `${host} is said to be the operator's; we could not confirm it.`,
    'closed-service': ({ service, since }) =>
      `${service} has been closed since ${since}: it no longer tops anything up.`,
    namesake: ({ host }) => `${host} is another company of that name, not the Russian operator.`,
    'sister-company': ({ host, company }) => `${host} is ${company}, not the Russian operator.`,
    'look-cut-short': () =>
      'The page is so large or so busy that we could not see all it asks for before you type.',
  },
  slips: {
    omission: (label, brand, expected) => `“${label}” lacks the “${expected}” of ${brand}.`,
    repetition: (label, brand, _, found) => `“${label}” doubles the “${found}” of ${brand}.`,
    insertion: (label, brand, _, found) => `“${label}” adds a “${found}” to ${brand}.`,
    transposition: (label, brand, expected, found) =>
      `“${label}” turns the “${expected}” of ${brand} into “${found}”.`,
    'vowel-swap': (label, brand, expected, found) =>
      `“${label}” has the vowel “${found}” where ${brand} has “${expected}”.`,
    'adjacent-key': (label, brand, expected, found) =>
      `“${label}” has “${found}”, the key next to the “${expected}” of ${brand}.`,
    bitsquat: (label, brand, expected, found) =>
      `“${label}” has “${found}” where ${brand} has “${expected}”.`,
    replacement: (label, brand, expected, found) =>
      `“${label}” has “${found}” where ${brand} has “${expected}”.`,
    'look-alike': (label, brand) => `“${label}” looks almost like ${brand}, with other letters.`,
  },
  claims: (operator, evidence) =>
    `The page says it is ${operator} (“${evidence}”), but the address is not theirs.`,
  asks: (fields) => `The page asks for: ${fields}.`,
  demands: {
    'call-forwarding': (code) =>
      `“${code}” would forward your calls, and the codes that banks read out, to a stranger. Don't dial it; if you have, ##002# switches forwarding off.`,
    'dial-code': (code) =>
      `“${code}” is a command to your operator: it can send your balance away or switch on a paid service. Don't dial it from here; take codes from the operator's own page.`,
    'sms-command': (link) =>
      `The link writes a text message for you (“${link}”): such a message can send your money away. Don't send it.`,
    'app-file': (file) =>
      `The page gives you an app to install (“${file}”). It could read your messages and bank codes. Don't install it: operators' apps are in the app stores.`,
    'sbp-link': (link) =>
      `“${link}” pays somebody whom nobody has checked: that the link is a payment system's says nothing about who gets the money. Pay on the operator's own page or in your bank's app.`,
    'papers-photo': () =>
      "The page wants a picture of your papers. A top-up doesn't need one. Don't upload it: an operator takes them in its shop or in its own app.",
    'card-transfer': (card) =>
      `The page wants money sent to a card (${card}…). It would go to a person, not onto your phone, and you could not get it back. Don't send it.`,
    'digit-buttons': () => 'The page has buttons for digits: what you press on them is read.',
    'typed-keys': () => 'The page can read the keys you press, although no field shows them.',
    'editable-page': () => 'The page itself can be written into, without any field.',
  },
  takesTopUps: (fields) =>
    `The page takes top-ups (it asks for: ${fields}), and it is no operator's and no payment service's that we know.`,
  checkFailed: (check, detail) =>
    detail ? `The check “${check}” failed: ${detail}.` : `The check “${check}” failed.`,
  asked: {
    phone: 'phone number',
    'card-number': 'card number',
    'card-expiry': "card's expiry date",
    'card-cvv': 'code on the back of the card',
    'card-pin': 'card PIN',
    'sms-code': 'code from a text message',
    password: 'password',
    login: 'login',
    passport: 'passport details',
    amount: 'amount',
    other: 'something else',
    'payment-qr': 'payment by QR code',
    'unread-frame': 'what a frame hides',
  },
  checkNames: {
    address: 'Address',
    https: 'Encryption',
    'form-target': 'Where the form goes',
    'pay-target': 'Where paying leads',
    'mixed-content': 'Unencrypted parts',
    frames: 'Embedded frames',
    framed: 'Page inside a page',
    asks: 'What is asked',
    autofill: 'What the browser fills in',
    claim: 'Who it says it is',
  },
  checks: {
    address: {
      registered: (host) => `${host} is in the registry.`,
      unconfirmed: (host) => `We could not confirm whose ${host} is.`,
      'closed-service': (host) => `The service at ${host} has closed.`,
      'odd-port': (port) => `The address has an unusual port, ${port}.`,
      imitates: (brand) => `The address imitates ${brand}.`,
      resembles: (host) => `${host} bears the operator's name but is not the operator's.`,
      'unknown-host': (host) => `${host} is not in the registry: we do not know whose it is.`,
      'not-a-web-page': () => 'This is not a page of a website.',
    },
    https: {
      encrypted: () =>
        'The connection is encrypted. That is needed, and proves nothing: fakes do it too.',
      'plain-by-design': () =>
        'This address is unencrypted on purpose; it asks for a phone number at most.',
      'plain-without-fields': () => 'The connection is not encrypted, but nothing is asked for.',
      'plain-with-fields': () =>
        'The connection is not encrypted: what you type can be read on the way.',
      'insecure-context': () => "The browser does not trust the page's surroundings.",
    },
    'form-target': {
      'stays-on-site': (host) => `The form goes to this very site (${host}).`,
      'goes-to-partner': (host) => `The form goes to ${host}, which is in the registry.`,
      'goes-to-stranger': (host) => `The form goes to a strange site, ${host}.`,
      'goes-over-http': (host) => `The form goes to ${host} unencrypted.`,
      'goes-nowhere-readable': () => 'A script sends the form: where to cannot be seen beforehand.',
      'no-form': () => 'There is no form to fill in.',
    },
    'pay-target': {
      'no-way-to-pay': () => 'No links or buttons that lead to paying were seen.',
      'stays-on-site': (host) => `Paying stays on this site (${host}).`,
      'leads-to-known': (host) => `Paying leads to ${host}, which is in the register.`,
      'leads-to-imitation': (host) => `Paying leads to ${host}, an imitation of an operator.`,
      'leads-to-stranger': (host) =>
        `The page says it is an operator, but paying leads to an unrelated site, ${host}.`,
      'unknown-target': (host) =>
        `Paying leads to ${host}. We do not know whose it is; we will look again once it opens.`,
      'script-decides': () =>
        'A script decides where the pay button leads; it can’t be seen beforehand.',
    },
    'mixed-content': {
      'all-encrypted': () => 'Nothing unencrypted was found.',
      'loads-over-http': (host) => `Part of the page comes unencrypted from ${host}.`,
      'page-over-http': () => 'The page itself is not encrypted.',
    },
    frames: {
      'no-foreign-frames': () => "There are no other sites' frames.",
      'known-frames': () => 'The frames are from sites in the registry, or ask for nothing.',
      'stranger-asks': (host) => `A frame of a strange site, ${host}, asks for data.`,
      'unreadable-frame': (host) => `What is inside the frame from ${host} cannot be seen.`,
    },
    framed: {
      'top-page': () => 'The page is not inside another one.',
      'inside-frame': () => 'The page is inside another one, which can draw anything over it.',
    },
    asks: {
      'asks-nothing': () => 'Nothing important is asked for.',
      'asks-usual': (fields) => `Asked for: ${fields}. That is usual.`,
      'asks-pin': () => "The card's PIN is asked for: no payment ever needs it.",
      'asks-code-with-card': () =>
        "One form asks for the card number and a code from a text message. That code belongs only on your bank's own page.",
      'asks-password-with-card': () => 'One form asks for the card number and a password.',
    },
    autofill: {
      'fills-what-it-says': () => 'Autofill would put in what the fields say they are for.',
      'fills-unseen': (what) => `The page has the browser fill fields you can’t see with: ${what}.`,
      'fills-another': (what) =>
        `A field that looks like something else would be filled with: ${what}.`,
      'nothing-to-fill': () => 'There are no fields to fill in.',
      'no-hints': () => 'The page does not say what the browser should fill in.',
    },
    claim: {
      'claims-own': (operator) => `The page speaks for ${operator}, and the address fits.`,
      'claims-nothing': () => 'The page does not say it is an operator.',
      'claims-operator': (operator) =>
        `The page speaks for ${operator}, but the address is not theirs.`,
    },
  },
  wrong: 'This verdict is wrong',
  notMade: {
    'not-looked': 'Not checked: only the address is known, the page was not looked at.',
    incomplete: 'Not checked to the end: the page is too large.',
  },
  pieces: {
    same: (shown) => `“${shown}” is the same`,
    alike: (shown, real) => `“${shown}” looks like “${real}”`,
    replaced: (shown, real) => `“${shown}” instead of “${real}”`,
    added: (shown) => `“${shown}” was added`,
    missing: (_, real) => `“${real}” is missing`,
    swapped: (shown, real) => `“${real}” turned into “${shown}”`,
  },
}
