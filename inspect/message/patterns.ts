import type { Sign } from './sign.ts'

/** The kinds of robbery by message. */
export type RobberyKind =
  | 'asks-code'
  | 'call-forwarding'
  | 'remote-access'
  | 'program-file'
  | 'safe-account'
  | 'asks-card'
  | 'sim-expires'
  | 'number-blocked'
  | 're-registration'
  | 'account-blocked'
  | 'false-authority'
  | 'relative-in-need'
  | 'prize'
  | 'compensation'
  | 'points-expire'
  | 'parcel-fee'
  | 'fine'
  | 'discounted-topup'
  | 'vote'
  | 'photo-bait'
  | 'call-back'
  | 'loan'
  | 'investment'
  | 'false-sender'
  | 'wrong-topup'
  | 'lend-card'
  | 'advance-fee'
  | 'pressed'

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

/** A link that leads to somebody unknown, openly. */
const OPEN_LINK: readonly Sign[] = [
  'strange-link',
  'lookalike-link',
  'doubtful-link',
  'program-link',
]
/** The same, behind a shortener or in a messenger; or a name there. */
const LINK: readonly Sign[] = [...OPEN_LINK, 'hidden-link', 'messenger-link', 'messenger-id']
/** A way to somebody unknown. */
const WAY_OUT: readonly Sign[] = [...OPEN_LINK, 'hidden-link', 'asks-call']
const AUTHORITY: readonly Sign[] = ['operator', 'bank', 'state', 'police', 'security']
const ASKED: readonly Sign[] = ['asks-code', 'enter-code', 'asks-data']

const danger = (
  kind: RobberyKind,
  needs: Pattern['needs'],
  unless: readonly Sign[] = [],
): Pattern => ({ kind, level: 'danger', needs, unless })
const caution = (
  kind: RobberyKind,
  needs: Pattern['needs'],
  unless: readonly Sign[] = [],
): Pattern => ({ kind, level: 'caution', needs, unless })

/** The worst first. */
export const PATTERNS: readonly Pattern[] = [
  danger('asks-code', [['asks-code']]),
  danger('asks-code', [['enter-code'], LINK]),
  danger('asks-code', [['asks-password'], [...LINK, ...AUTHORITY, 'linkWord']], ['known-link']),
  danger('asks-code', [['linked'], ['enter-code', 'code', 'tell']]),
  danger('call-forwarding', [['forwarding-code']]),
  danger('remote-access', [
    ['remote'],
    [...AUTHORITY, 'suspicious', 'blocked', 'compensation', 'charged'],
  ]),
  danger('program-file', [
    ['program-file', 'program-link'],
    ['bait', 'install', 'visit', 'won', 'compensation', 'points', 'vote', 'verify', ...AUTHORITY],
  ]),
  danger('safe-account', [['safeAccount'], ['pay', 'tell', 'verify', 'urgent', ...AUTHORITY]]),
  danger('asks-card', [
    ['asks-data'],
    ['blocked', 'suspicious', 'compensation', 'won', 'points', ...LINK],
  ]),
  danger('asks-card', [['nfc'], ['verify', 'bank', 'security', 'suspicious']]),
  danger('sim-expires', [['expired-sim'], [...ASKED, ...WAY_OUT, 'lost', 'tell', 'call', 'dial']]),
  danger(
    'sim-expires',
    [
      ['contract'],
      ['expires'],
      ['number', 'operator', 'sim'],
      [...ASKED, ...WAY_OUT, 'lost', 'blocked'],
    ],
    ['insurance'],
  ),
  danger('number-blocked', [
    ['blocked-number'],
    [...ASKED, ...WAY_OUT, 'messenger-link', 'messenger-id'],
  ]),
  danger('re-registration', [
    ['reregister'],
    ['number', 'sim', 'operator', 'contract'],
    [...ASKED, ...WAY_OUT, 'tell'],
  ]),
  danger('account-blocked', [
    ['blocked-account'],
    [...WAY_OUT, 'asks-data', 'messenger-link', 'messenger-id'],
    ['visit', 'verify', 'call', 'urgent'],
  ]),
  danger('false-authority', [
    ['police', 'security', 'state'],
    ['pay', 'asks-code', 'asks-data', 'secret'],
    ['suspicious', 'blocked', 'secret', 'safeAccount'],
  ]),
  danger('false-authority', [['police'], [...LINK, 'asks-call']]),
  danger('false-authority', [
    ['state', 'police'],
    ['asks-call', 'messenger-id', 'messenger-link'],
  ]),
  danger('relative-in-need', [['relative'], ['accident'], ['pay', 'card-number']]),
  danger('wrong-topup', [['mistake'], ['giveBack'], ['topup', 'number', 'money', 'pay']]),
  danger('lend-card', [['cardForRent']]),
  danger('lend-card', [['asks-for-name'], ['money', 'job', 'profit', 'percent', 'toPerson']]),
  danger('relative-in-need', [['relative', 'accident'], ['secret'], ['pay']]),
  danger('advance-fee', [['newDetails'], ['pay', 'data', 'toPerson', 'urgent']], ['known-link']),
  danger('advance-fee', [
    ['asks-transfer'],
    ['insider', 'won', 'compensation', 'secret', 'suspicious', 'police'],
  ]),
  danger('prize', [['won'], [...WAY_OUT, 'asks-data', 'messenger-link', 'messenger-id']]),
  danger('prize', [['prize'], ['premium-number']]),
  danger(
    'compensation',
    [
      ['compensation'],
      [...ASKED, ...LINK],
      ['visit', 'verify', 'pay', 'data', 'state', 'bank', 'contact', 'tell'],
    ],
    ['byItself'],
  ),
  danger('points-expire', [
    ['points'],
    ['bank', 'operator'],
    OPEN_LINK,
    ['expires', 'signIn', 'visit'],
  ]),
  danger('parcel-fee', [
    ['delivery'],
    ['debt', 'pay', 'voided', 'asks-data'],
    [...OPEN_LINK, 'hidden-link'],
  ]),
  danger('fine', [['debt'], [...OPEN_LINK, 'hidden-link'], ['urgent', 'hours', 'blocked']]),
  danger('discounted-topup', [
    ['topup'],
    ['discount', 'percent'],
    [...OPEN_LINK, 'hidden-link', 'messenger-link', 'messenger-id', 'card-number', 'asks-call'],
  ]),
  danger('vote', [['vote'], LINK]),
  danger('photo-bait', [['bait'], [...OPEN_LINK, 'hidden-link', 'program-file']]),
  danger('call-back', [
    ['asks-call'],
    ['voided', 'suspicious', 'blocked', 'debt'],
    [...AUTHORITY, 'delivery', 'verify', 'account'],
  ]),
  caution('remote-access', [['remote'], ['install', 'tell', 'code', 'urgent']]),
  caution('program-file', [['program-file', 'program-link']]),
  caution('asks-card', [['asks-data'], [...AUTHORITY, 'enter-code', 'urgent']], ['inPerson']),
  caution('sim-expires', [['expired-sim']]),
  caution(
    'sim-expires',
    [
      ['contract'],
      ['expires'],
      ['number', 'operator', 'sim'],
      ['verify', 'code', 'smsContent', 'contact', 'call', 'visit'],
    ],
    ['insurance'],
  ),
  caution('number-blocked', [
    ['blocked-number'],
    ['urgent'],
    ['verify', 'tell', 'call', 'pay', 'topup', 'visit'],
  ]),
  caution('number-blocked', [['blocked-number'], ['hours']]),
  caution('call-forwarding', [['number-code'], ['dial', 'tell', 'call', 'operator', 'urgent']]),
  caution('re-registration', [
    ['reregister'],
    ['number', 'sim', 'operator'],
    ['urgent', 'blocked', 'visit', 'call'],
  ]),
  caution('account-blocked', [
    ['blocked-account'],
    ['verify', 'visit', 'call'],
    ['urgent', 'hours', 'linkWord'],
  ]),
  caution('account-blocked', [['blocked-account'], ['confirm'], ['visit', 'data']]),
  caution('safe-account', [['blocked-account', 'suspicious'], ['transfer']]),
  caution('account-blocked', [['blocked-account'], [...OPEN_LINK, 'hidden-link']]),
  caution('false-authority', [
    ['police', 'security'],
    ['suspicious', 'blocked'],
    ['urgent', 'call', 'tell', 'verify'],
  ]),
  caution('false-authority', [['police', 'security'], ['charged'], WAY_OUT]),
  caution('relative-in-need', [
    ['relative'],
    ['transfer', 'asks-transfer'],
    ['asks-call', 'strange-number', 'card-number', 'messenger-id', 'accident', 'secret'],
  ]),
  caution('relative-in-need', [
    ['accident'],
    ['pay', 'card-number'],
    ['urgent', 'secret', 'card-number', 'money'],
  ]),
  caution('prize', [
    ['won'],
    ['call', 'pay', 'tell', 'contact', 'data', 'prize', 'visit', 'deposit'],
  ]),
  caution('prize', [['prize'], OPEN_LINK, ['visit']]),
  caution('prize', [
    ['prize', 'freebie'],
    ['asks-call', 'premium-number'],
  ]),
  caution(
    'compensation',
    [['compensation'], ['data', 'pay'], ['verify', 'tell', 'enter', 'pay', 'visit']],
    ['byItself'],
  ),
  caution('compensation', [['compensation'], ['asks-call']]),
  caution('points-expire', [['points'], ['expires'], ['visit'], ['visit', 'urgent', ...LINK]]),
  caution('points-expire', [['points'], ['visit', 'verify'], ['asks-data']]),
  caution('parcel-fee', [['delivery'], ['debt', 'voided'], ['pay', 'visit', 'call']]),
  caution('parcel-fee', [['delivery'], ['upfront', 'asks-transfer'], ['pay', 'deposit', 'money']]),
  caution('fine', [['debt'], ['pay', 'verify'], [...OPEN_LINK, 'hidden-link']]),
  caution('fine', [['debt'], ['pay'], ['urgent', 'hours']]),
  caution(
    'discounted-topup',
    [['topup'], ['discount', 'percent', 'price-cut'], ['contact', 'tell', 'pay', 'data', 'code']],
    ['known-link', 'dial-code', 'byItself'],
  ),
  caution('advance-fee', [['job'], ['deposit', 'pay'], ['pay', 'deposit']]),
  caution('advance-fee', [['discount'], ['pay'], ['card-number']]),
  caution('advance-fee', [['asks-transfer'], ['scarce', 'cannotMeet', 'discount', 'prize', 'job']]),
  caution('advance-fee', [['insider'], ['pay', 'upfront', 'deposit', 'money', 'percent']]),
  caution('advance-fee', [['upfront'], ['asks-transfer', 'scarce', 'cannotMeet', 'insider']]),
  caution('advance-fee', [
    ['upfront'],
    ['money', 'percent'],
    ['pay', 'contact', 'tell'],
    ['job', 'profit', 'discount', 'state', 'loan', 'compensation', 'prize', 'won'],
  ]),
  caution('advance-fee', [['exchange'], ['contact', 'toPerson', ...LINK]]),
  caution('advance-fee', [
    ['toPerson', 'card-number'],
    ['cannotMeet', 'insider'],
  ]),
  caution('prize', [['short-number'], ['prize', 'freebie', 'won', 'bait'], ['tell', 'visit']]),
  caution('investment', [['sure'], ['pay', 'profit', 'money', 'contact', 'install', ...LINK]]),
  caution('vote', [['vote'], ['child'], ['visit', 'code', 'tell']]),
  caution('vote', [['vote'], ['enter-code', 'asks-password', 'signIn', 'code']]),
  caution('call-back', [['premium-number'], ['call', 'tell']]),
  caution('call-back', [['asks-call'], ['charged', 'loan', 'notYou'], ['verify', 'notYou']]),
  caution('call-back', [['asks-call'], ['waiting']]),
  caution('call-back', [['asks-call'], ['urgent'], ['voided', 'charged', 'waiting']]),
  caution('loan', [
    ['loan'],
    ['asks-code', 'asks-data', 'messenger-id', 'messenger-link', 'pay'],
    ['contact', 'visit', 'call', 'tell', 'enter', 'confirm'],
  ]),
  caution('investment', [
    ['profit'],
    [
      'messenger-id',
      'messenger-link',
      'contact',
      'asks-call',
      'pay',
      'asks-data',
      'asks-transfer',
      ...OPEN_LINK,
    ],
  ]),
  caution('false-sender', [
    ['other-sender-link'],
    [
      'signIn',
      'verify',
      'blocked',
      'suspicious',
      'voided',
      'debt',
      'charged',
      'won',
      'prize',
      'compensation',
      'delivery',
    ],
    ['visit', 'pay', 'verify'],
  ]),
  caution('pressed', [
    ['blocked', 'suspicious', 'voided'],
    [...OPEN_LINK, 'hidden-link'],
    ['visit', 'verify', 'urgent'],
  ]),
  caution('pressed', [
    AUTHORITY,
    ['verify', 'pay', 'data'],
    [...OPEN_LINK, 'asks-call'],
    ['urgent', 'blocked', 'expires', 'suspicious', 'hours'],
  ]),
  caution('pressed', [['suspicious'], ['confirm'], ['account', 'data', 'urgent']]),
  caution(
    'pressed',
    [['charged'], ['confirm', 'verify'], [...OPEN_LINK, 'asks-call', 'bank']],
    ['given-code'],
  ),
]
