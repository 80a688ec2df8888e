import { ASKED, AUTHORITY, LINK, OPEN_LINK, type Pattern, pattern, WAY_OUT } from './pattern.ts'

/** What robs whoever does as it says. The worst first. */
export const DANGER: readonly Pattern[] = [
  pattern('asks-code', [['asks-code']]),
  pattern('asks-code', [['enter-code'], LINK]),
  pattern('asks-code', [['asks-password'], [...LINK, ...AUTHORITY, 'linkWord']], ['known-link']),
  pattern('asks-code', [['linked'], ['enter-code', 'code', 'tell']]),
  pattern('call-forwarding', [['forwarding-code']]),
  pattern('remote-access', [
    ['remote'],
    [...AUTHORITY, 'suspicious', 'blocked', 'compensation', 'charged'],
  ]),
  pattern('program-file', [
    ['program-file', 'program-link'],
    ['bait', 'install', 'visit', 'won', 'compensation', 'points', 'vote', 'verify', ...AUTHORITY],
  ]),
  pattern('safe-account', [['safeAccount'], ['pay', 'tell', 'verify', 'urgent', ...AUTHORITY]]),
  pattern('asks-card', [
    ['asks-data'],
    ['blocked', 'suspicious', 'compensation', 'won', 'points', ...LINK],
  ]),
  pattern('asks-card', [['nfc'], ['verify', 'bank', 'security', 'suspicious']]),
  pattern('sim-expires', [['expired-sim'], [...ASKED, ...WAY_OUT, 'lost', 'tell', 'call', 'dial']]),
  pattern(
    'sim-expires',
    [
      ['contract'],
      ['expires'],
      ['number', 'operator', 'sim'],
      [...ASKED, ...WAY_OUT, 'lost', 'blocked'],
    ],
    ['insurance'],
  ),
  pattern('number-blocked', [
    ['blocked-number'],
    [...ASKED, ...WAY_OUT, 'messenger-link', 'messenger-id'],
  ]),
  pattern('re-registration', [
    ['reregister'],
    ['number', 'sim', 'operator', 'contract'],
    [...ASKED, ...WAY_OUT, 'tell'],
  ]),
  pattern('account-blocked', [
    ['blocked-account'],
    [...WAY_OUT, 'asks-data', 'messenger-link', 'messenger-id'],
    ['visit', 'verify', 'call', 'urgent'],
  ]),
  pattern('false-authority', [
    ['police', 'security', 'state'],
    ['pay', 'asks-code', 'asks-data', 'secret'],
    ['suspicious', 'blocked', 'secret', 'safeAccount'],
  ]),
  pattern('false-authority', [['police'], [...LINK, 'asks-call']]),
  pattern('false-authority', [
    ['state', 'police'],
    ['asks-call', 'messenger-id', 'messenger-link'],
  ]),
  pattern('relative-in-need', [['relative'], ['accident'], ['pay', 'card-number']]),
  pattern('wrong-topup', [['mistake'], ['giveBack'], ['topup', 'number', 'money', 'pay']]),
  pattern('lend-card', [['cardForRent']]),
  pattern('lend-card', [['asks-for-name'], ['money', 'job', 'profit', 'percent', 'toPerson']]),
  pattern('relative-in-need', [['relative', 'accident'], ['secret'], ['pay']]),
  pattern('new-details', [['newDetails'], ['pay', 'data', 'toPerson', 'urgent']], ['known-link']),
  pattern('advance-fee', [['asks-transfer'], ['insider', 'secret', 'suspicious']]),
  pattern('false-authority', [['asks-transfer'], ['police']]),
  pattern('prize', [['asks-transfer'], ['won']]),
  pattern('compensation', [['asks-transfer'], ['compensation']], ['byItself']),
  pattern('prize', [['won'], [...WAY_OUT, 'asks-data', 'messenger-link', 'messenger-id']]),
  pattern('prize', [['prize'], ['premium-number']]),
  pattern(
    'compensation',
    [
      ['compensation'],
      [...ASKED, ...LINK],
      ['visit', 'verify', 'pay', 'data', 'state', 'bank', 'contact', 'tell'],
    ],
    ['byItself'],
  ),
  pattern('points-expire', [
    ['points'],
    ['bank', 'operator'],
    OPEN_LINK,
    ['expires', 'signIn', 'visit'],
  ]),
  pattern('parcel-fee', [
    ['delivery'],
    ['debt', 'pay', 'voided', 'asks-data'],
    [...OPEN_LINK, 'hidden-link'],
  ]),
  pattern('fine', [['debt'], [...OPEN_LINK, 'hidden-link'], ['urgent', 'hours', 'blocked']]),
  pattern('discounted-topup', [
    ['topup'],
    ['discount', 'percent'],
    [...OPEN_LINK, 'hidden-link', 'messenger-link', 'messenger-id', 'card-number', 'asks-call'],
  ]),
  pattern('vote', [['vote'], LINK]),
  pattern('photo-bait', [['bait'], [...OPEN_LINK, 'hidden-link', 'program-file']]),
  pattern('call-back', [
    ['asks-call'],
    ['voided', 'suspicious', 'blocked', 'debt'],
    [...AUTHORITY, 'delivery', 'verify', 'account'],
  ]),
]
