import type { Sign } from './signs.ts'

/** The kinds of robbery by message. */
export const KINDS = [
  'asks-code',
  'call-forwarding',
  'remote-access',
  'program-file',
  'safe-account',
  'asks-card',
  'sim-expires',
  'number-blocked',
  're-registration',
  'account-blocked',
  'false-authority',
  'relative-in-need',
  'prize',
  'compensation',
  'points-expire',
  'parcel-fee',
  'fine',
  'discounted-topup',
  'vote',
  'photo-bait',
  'call-back',
  'loan',
  'investment',
  'pressed',
] as const

export type RobberyKind = (typeof KINDS)[number]

/**
 * How one kind is recognised: by its structure, not its wording. Of each group of `needs` the message must hold one
 * sign, all close together; none of `unless`.
 */
export interface Pattern {
  kind: RobberyKind
  level: 'danger' | 'caution'
  needs: readonly (readonly Sign[])[]
  unless?: readonly Sign[]
}

/** A way to the thief: a link or number that nobody known stands behind. */
const WAY_OUT: readonly Sign[] = ['strange-link', 'hidden-link', 'lookalike-link', 'doubtful-link', 'program-link', 'asks-call']
const LINK: readonly Sign[] = ['strange-link', 'hidden-link', 'lookalike-link', 'doubtful-link', 'program-link', 'messenger-link']
const AUTHORITY: readonly Sign[] = ['operator', 'bank', 'state', 'police', 'security']
const ASKED: readonly Sign[] = ['asks-code', 'enter-code', 'asks-data', ...WAY_OUT]

export const PATTERNS: readonly Pattern[] = [
  { kind: 'asks-code', level: 'danger', needs: [['asks-code']] },
  { kind: 'asks-code', level: 'danger', needs: [['enter-code'], ['strange-link', 'hidden-link', 'doubtful-link', 'lookalike-link']] },
  { kind: 'call-forwarding', level: 'danger', needs: [['forwarding-code']] },
  { kind: 'remote-access', level: 'danger', needs: [['remote'], [...AUTHORITY, 'suspicious', 'blocked']] },
  { kind: 'remote-access', level: 'caution', needs: [['remote'], ['install', 'tell', 'code', 'urgent']] },
  { kind: 'program-file', level: 'danger', needs: [['program-file', 'program-link'], ['bait', 'install', 'visit', 'prize', 'compensation', 'points', 'vote', 'urgent', 'verify', ...AUTHORITY]] },
  { kind: 'program-file', level: 'caution', needs: [['program-file', 'program-link']] },
  { kind: 'safe-account', level: 'danger', needs: [['safeAccount'], ['pay', 'tell', 'verify', 'urgent', ...AUTHORITY]] },
  { kind: 'asks-card', level: 'danger', needs: [['asks-data'], ['blocked', 'suspicious', 'compensation', 'prize', 'points', 'urgent', ...LINK]] },
  { kind: 'asks-card', level: 'caution', needs: [['asks-data'], [...AUTHORITY, 'enter-code', 'verify']] },
  { kind: 'sim-expires', level: 'danger', needs: [['expired-sim'], [...ASKED, 'call', 'lost', 'tell', 'visit', 'verify', 'urgent']] },
  { kind: 'sim-expires', level: 'danger', needs: [['contract'], ['expires'], ['number', 'operator', 'sim'], [...ASKED, 'lost', 'call', 'tell', 'blocked']], unless: ['insurance'] },
  { kind: 'sim-expires', level: 'caution', needs: [['expired-sim']] },
  { kind: 'number-blocked', level: 'danger', needs: [['blocked-number'], [...WAY_OUT, 'asks-code', 'asks-data', 'messenger-link']] },
  { kind: 'number-blocked', level: 'caution', needs: [['blocked-number'], ['urgent'], ['verify', 'tell', 'call', 'pay', 'topup', 'visit']] },
  { kind: 're-registration', level: 'danger', needs: [['reregister'], ['number', 'sim', 'operator', 'contract'], [...ASKED, 'tell', 'call']] },
  { kind: 're-registration', level: 'caution', needs: [['reregister'], ['number', 'sim', 'operator'], ['urgent', 'blocked', 'visit']] },
  { kind: 'account-blocked', level: 'danger', needs: [['blocked-account'], [...WAY_OUT, 'asks-data', 'messenger-link']] },
  { kind: 'account-blocked', level: 'caution', needs: [['blocked-account'], ['verify', 'visit', 'call'], ['urgent', 'visit']] },
  { kind: 'false-authority', level: 'danger', needs: [['police', 'security', 'state'], ['pay', 'asks-code', 'asks-data', 'secret', 'remote'], ['suspicious', 'blocked', 'secret', 'safeAccount', 'urgent']] },
  { kind: 'false-authority', level: 'caution', needs: [['police', 'security'], ['suspicious', 'blocked'], ['urgent', 'call', 'tell', 'verify']] },
  { kind: 'relative-in-need', level: 'danger', needs: [['relative'], ['accident'], ['pay']] },
  { kind: 'relative-in-need', level: 'caution', needs: [['accident'], ['pay'], ['urgent', 'secret', 'card-number', 'money']] },
  { kind: 'prize', level: 'danger', needs: [['prize'], [...WAY_OUT, 'asks-data', 'messenger-link']] },
  { kind: 'prize', level: 'caution', needs: [['prize'], ['call', 'pay', 'tell', 'contact', 'data']] },
  { kind: 'compensation', level: 'danger', needs: [['compensation'], ['asks-data', 'asks-code', ...WAY_OUT], ['state', 'bank', 'verify', 'operator', 'pay', 'data', 'visit', 'voided']] },
  { kind: 'compensation', level: 'caution', needs: [['compensation'], ['pay', 'data', 'asks-data'], ['state', 'verify', 'urgent', 'tell', 'enter', 'pay']] },
  { kind: 'points-expire', level: 'danger', needs: [['points'], ['bank', 'operator', 'account'], ['strange-link', 'hidden-link', 'doubtful-link'], ['expires', 'urgent', 'visit']] },
  { kind: 'points-expire', level: 'caution', needs: [['points'], ['expires', 'urgent'], ['visit', 'verify'], ['strange-link', 'hidden-link', 'visit']] },
  { kind: 'parcel-fee', level: 'danger', needs: [['delivery'], ['debt', 'pay', 'voided', 'asks-data', 'verify'], WAY_OUT] },
  { kind: 'parcel-fee', level: 'caution', needs: [['delivery'], ['debt', 'voided'], ['pay', 'visit', 'call']] },
  { kind: 'fine', level: 'danger', needs: [['debt'], ['strange-link', 'hidden-link', 'doubtful-link'], ['pay', 'urgent', 'verify']] },
  { kind: 'fine', level: 'caution', needs: [['debt'], ['pay'], ['urgent', 'blocked'], ['visit', 'urgent']] },
  { kind: 'discounted-topup', level: 'danger', needs: [['topup'], ['discount', 'percent'], [...LINK, 'asks-call']] },
  { kind: 'discounted-topup', level: 'caution', needs: [['topup'], ['discount'], ['contact', 'card-number']] },
  { kind: 'vote', level: 'danger', needs: [['vote'], LINK] },
  { kind: 'vote', level: 'caution', needs: [['vote'], ['child'], ['visit', 'code', 'tell']] },
  { kind: 'photo-bait', level: 'danger', needs: [['bait'], ['program-file', 'program-link', 'strange-link', 'hidden-link', 'doubtful-link']] },
  { kind: 'call-back', level: 'danger', needs: [['asks-call'], ['voided', 'suspicious', 'blocked', 'debt'], [...AUTHORITY, 'delivery', 'urgent', 'verify', 'account']] },
  { kind: 'loan', level: 'caution', needs: [['loan'], ['strange-link', 'hidden-link', 'asks-call', 'messenger-link'], ['visit', 'call', 'verify', 'contact']] },
  { kind: 'investment', level: 'caution', needs: [['profit'], ['strange-number', 'messenger-link', 'hidden-link', 'strange-link', 'pay'], ['contact', 'pay', 'visit']] },
  { kind: 'pressed', level: 'caution', needs: [AUTHORITY, ['verify', 'pay', 'data', 'visit'], WAY_OUT, ['urgent', 'blocked', 'expires', 'suspicious']] },
  { kind: 'pressed', level: 'caution', needs: [['account'], ['verify'], ['suspicious', 'blocked']] },
]
