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
    related: ['support', 'topup_cash', 'account', 'scams'],
    words: ['chek', 'oshibochny', 'vozvrat', 'podderzhka'],
    officialPage: 'account',
  },
  {
    id: 'cooling_off',
    need: 'trouble',
    alsoFacts: [],
    related: ['shutdowns', 'travel_esim', 'support', 'foreigner_rules'],
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
    related: ['payment_problem', 'account', 'scams', 'operators'],
    words: ['podderzhka', 'lichnyKabinet'],
    officialPage: 'site',
  },
] as const satisfies readonly Topic[]
