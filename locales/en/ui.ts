import type { Operator } from '../../guard/operator.ts'
import { NAMES } from '../../guard/operators/names.generated.ts'
import { WITH_RANGES, WITHOUT_RANGES } from '../../guard/operators/numbers.generated.ts'
import type { Role } from '../../guard/verdict/verdict.ts'
import { plural } from '../plural.ts'
import type { UiText } from '../shapes.ts'
import { due } from './due.ts'

const operators: Record<Operator, string> = NAMES.en

const listed = (some: readonly Operator[]): string =>
  new Intl.ListFormat('en-GB').format(some.map((operator) => operators[operator]))
const withRanges = listed(WITH_RANGES)
const withoutRanges = listed(WITHOUT_RANGES)

const officialPages: Record<Role, string> = {
  payment: 'payment page',
  account: 'account page',
  shop: 'shop',
  site: 'site',
  bank: 'site',
  service: 'site',
}

/** The words of our own pages in English. */
export const ui = {
  name: 'Top-up Guard',
  operators,
  due,
  needs: {
    pay: 'Top up now',
    trouble: 'It doesn’t work',
    keep: 'Keep my number',
    protect: 'Avoid scams',
    esim: 'eSIM',
    rules: 'Foreigner rules',
  },
  verdict: {
    label: 'This page',
    words: {
      official: 'Official',
      partner: 'Partner',
      sister: 'Foreign namesake',
      lookalike: 'Look-alike address',
      impersonation: 'Impostor',
      caution: 'Take care',
      unrelated: 'Unrelated page',
      unreadable: 'Page not visible',
    },
    official: (operator: Operator, role: Role) =>
      `${operators[operator]}’s own ${officialPages[role]}`,
    partner: (name: string) => `${name} can take a mobile top-up`,
    sister: (name: string) => `${name}, not the Russian operator`,
    lookalike: (operator: Operator) => `It imitates ${operators[operator]}: type nothing here`,
    impersonation: (operator: Operator) => `It claims to be ${operators[operator]}, but isn’t`,
    caution: 'Something is odd: look before you pay',
    cautionOperator: (operator: Operator) => `Not ${operators[operator]}’s own site`,
    unrelated: 'Not about Russian top-ups',
    unreadable: 'Address hidden. Opened by a site? Type nothing',
    withheld: 'You have not let us look at this site',
    off: 'The guard is switched off',
    offHint: 'This page was not looked at; the guide works',
    offHere: 'You switched the guard off here',
    stopped: 'stopped before it opened',
    trusted: 'You chose to open it',
    tampered: 'The page interferes with our warning',
    details: 'Reasons and checks',
    reasons: 'Why we say so',
    checks: 'What was checked',
    states: { passed: 'passed', failed: 'failed', notChecked: 'not checked' },
    noReasons: 'The address is not in the registry of operators and imitates none of them.',
    notASeal: 'No check can vouch for a page; encryption is only the least it must have.',
    openReal: (operator: Operator) => `Open the real ${operators[operator]}`,
    openEncrypted: 'Switch to the encrypted page',
    whole: 'Whole address',
    switchOff: 'Switch off on this site',
    switchOn: 'Switch on again',
    switchMeans:
      'With the guard off, nothing on this site’s pages is checked or stopped. Switch it on again here or in the settings.',
    grant: 'Allow',
    punycode: 'Encoded form',
  },
  search: {
    label: 'Search the guide: ways to pay, codes, problems',
    placeholder: 'Search: balance, no data, *100#',
    clear: 'Clear',
    results: (n: number) =>
      n === 0 ? 'No results' : plural('en', n, { one: '{n} result', other: '{n} results' }),
    list: 'Results',
    copyKeys: (keys: string) => `${keys} copies the selected code`,
    none: (query: string) => `Nothing found for “${query}”`,
    elsewhere: 'Not in this guide: ask your operator',
    elsewhereHint: 'How to reach it. Below are the nearest topics.',
    tryOther:
      'Try other words, such as “balance” or “no internet”, or type the digits of a code. Or browse:',
  },
  failure: {
    text: 'The guide could not be read. Try again; if that does not help, remove the extension and install it anew.',
    again: 'Try again',
  },
  home: {
    now: 'What matters now',
    ways: 'How can I pay?',
    waysHint: 'Three questions to what works for you',
    recent: 'Read lately',
    browse: 'Browse by need',
    tools: 'Tools',
    check: 'Check anything',
    checkNumber: 'Check a number',
    sims: 'My SIMs',
    operatorCards: 'Operators',
    checkedUpTo: (date: string, age: string | null) =>
      age === null ? `Sources checked up to ${date}` : `Sources checked up to ${date}, ${age} ago`,
  },
  filter: { label: 'Operator', all: 'All' },
  topic: {
    back: 'Back',
    steps: 'What to do',
    operators: 'By operator',
    otherOperators: 'Show the other operators',
    cautions: 'Watch out',
    words: 'Russian you will see',
    unconfirmed: 'What we could not confirm',
    facts: 'Facts and sources',
    related: 'Read next',
    officialPage: {
      site: (operator: Operator) => `Open ${operators[operator]}’s site`,
      payment: (operator: Operator) => `Open ${operators[operator]}’s payment page`,
      account: (operator: Operator) => `Open my ${operators[operator]} account`,
    },
    copyAll: 'Copy as text',
    print: 'Print',
    mayHaveChanged: 'May have changed: check with the operator',
    source: 'Source',
    undated: 'Undated source',
    dated: (date: string) => `Source of ${date}`,
    old: 'Old source',
    overtaken: 'That day has passed; what came of it was not found',
    allOld: 'All sources here are old: check before you rely on them',
    missing: 'This topic has no text yet.',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Could not copy',
    code: (code: string) => `Copy ${code}`,
  },
  ways: {
    missing: 'Choose the operator and what you hold: what works for you is listed here.',
    why: 'Based on',
    notWorking: (n: number) =>
      plural('en', n, { one: '{n} way that does not work', other: '{n} ways that do not work' }),
  },
  card: {
    rows: {
      balance: 'Balance',
      ownNumber: 'Own number',
      tariff: 'Current plan',
      services: 'Paid services',
      promised: 'Promised payment',
      support: 'Support',
      app: 'Official app',
      site: 'Official site',
      idle: 'When an idle number dies',
    },
    call: 'Call',
    showQr: 'QR code',
    hideQr: 'Hide QR code',
    qrAlt: (code: string) => `QR code that dials ${code}`,
    qrHint: 'Scan it with the phone’s camera, then press call.',
    from: {
      'own-sim': (operator: string) => `From a ${operator} SIM, in Russia`,
      russia: () => 'From any phone in Russia',
      anywhere: () => 'From abroad too',
    },
    noNumber: {
      'own-sim': 'We found no short number.',
      russia: 'We found no number for other phones.',
      anywhere: 'We found no number to call from abroad.',
    },
    elsewhere: 'See the contacts on the site, or write in the app’s chat:',
    codes: (operator: string) =>
      `Codes with * and # work only from a ${operator} SIM, and not always abroad.`,
    iphone: 'iPhones refuse codes with * or # from a link: type it on the keypad.',
    unknown: 'No reliable source found',
  },
  number: {
    title: 'Check a number',
    label: 'Mobile number',
    placeholder: '+7 9XX XXX-XX-XX',
    operator: (operator: string) => `The range belongs to ${operator}`,
    notes: {
      'may-have-been-ported': `The range only tells who issued the number: it may have been ported. Our data has no ranges of ${withoutRanges}, whose numbers can’t be told.`,
      'range-of-another-operator': `Our data gives this range to none of ${withRanges}. It knows no ranges of ${withoutRanges}; the number may also have been ported.`,
      'not-a-mobile-number': 'A Russian number, but not a mobile one: it takes no top-up.',
      'foreign-number': 'This is not a Russian number.',
      'too-short': 'Too short: ten digits follow +7.',
      'too-long': 'Too long: only ten digits follow +7.',
      'wrong-length': 'A digit too many or too few: count again.',
      'not-in-use': 'No such number is given out: look for a slip of the finger.',
      'not-a-number': 'This does not look like a phone number.',
    },
    local: 'Looked up on this machine; neither kept nor sent.',
  },
  footer: {
    language: 'Language',
    settings: 'Settings',
    sidePanel: 'Open beside the page',
  },
} satisfies UiText
