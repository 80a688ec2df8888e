import type { Topic } from '../topic.ts'

/** Topics of the need `trouble`. */
export const TROUBLE_TOPICS = [
  {
    id: 'promised_payment',
    need: 'trouble',
    alsoFacts: [],
    related: ['topup_overview', 'keep_alive', 'balance_transfer', 'balance'],
    words: ['obeshchanny', 'doveritelny', 'balans'],
    officialPage: 'account',
  },
  {
    id: 'payment_problem',
    need: 'trouble',
    alsoFacts: ['mts-support-short', 'bee-support-short', 'meg-support-short', 't2-support'],
    related: ['support', 'topup_cash', 'account', 'balance_refund', 'scams'],
    words: ['chek', 'oshibochny', 'vozvrat', 'podderzhka'],
    officialPage: 'account',
  },
  {
    id: 'cooling_off',
    need: 'trouble',
    alsoFacts: [],
    related: ['shutdowns', 'sms_codes', 'travel_esim', 'roaming', 'support'],
    words: ['kod', 'podderzhka'],
  },
  {
    id: 'shutdowns',
    need: 'trouble',
    alsoFacts: ['cash-id-rule'],
    related: ['cooling_off', 'balance', 'topup_online', 'support'],
    words: ['belySpisok', 'balans'],
  },
  {
    id: 'support',
    need: 'trouble',
    alsoFacts: ['telegram-status'],
    related: ['payment_problem', 'sim_lost', 'account', 'scams', 'operators'],
    words: ['podderzhka', 'lichnyKabinet'],
    officialPage: 'site',
  },
  {
    id: 'sms_codes',
    need: 'trouble',
    alsoFacts: ['cool-foreign', 'cool-russian', 'cool-bank-sms'],
    related: ['cooling_off', 'sign_in', 'roaming', 'payment_safety'],
    words: ['kod', 'podderzhka'],
  },
  {
    id: 'sim_lost',
    need: 'trouble',
    alsoFacts: ['scam-simswap', 'foreign-imei', 'mts-support-800'],
    related: ['support', 'esim_transfer', 'scams', 'foreigner_rules'],
    words: ['zablokirovat', 'vosstanovit', 'zamenaSim', 'salon', 'pasport'],
    officialPage: 'account',
  },
  {
    id: 'sign_in',
    need: 'trouble',
    alsoFacts: ['mts-app', 'bee-app', 'meg-app', 't2-app'],
    related: ['sms_codes', 'topup_online', 'account', 'url_check'],
    words: ['voyti', 'parol', 'lichnyKabinet', 'kod'],
    officialPage: 'account',
  },
] as const satisfies readonly Topic[]
