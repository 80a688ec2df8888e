import type { Topic } from '../topic.ts'

/** Topics of the need `keep`. */
export const KEEP_TOPICS = [
  {
    id: 'keep_alive',
    need: 'keep',
    alsoFacts: [],
    related: ['plans', 'topup_abroad', 'balance', 'promised_payment'],
    words: ['abonentskayaPlata', 'schyot', 'balans'],
    officialPage: 'account',
  },
  {
    id: 'balance',
    need: 'keep',
    alsoFacts: [],
    related: ['own_number', 'account', 'topup_overview', 'plans'],
    words: ['balans', 'schyot', 'lichnyKabinet'],
    officialPage: 'account',
  },
  {
    id: 'own_number',
    need: 'keep',
    alsoFacts: [],
    related: ['balance', 'operators', 'topup_overview'],
    words: ['nomerTelefona', 'lichnyKabinet'],
    officialPage: 'account',
  },
  {
    id: 'plans',
    need: 'keep',
    alsoFacts: [],
    related: ['balance', 'keep_alive', 'account', 'topup_overview'],
    words: ['tarif', 'abonentskayaPlata', 'balans'],
    officialPage: 'site',
  },
  {
    id: 'account',
    need: 'keep',
    alsoFacts: ['mts-support-short', 'bee-support-short'],
    related: ['balance', 'support', 'plans', 'scams'],
    words: ['detalizatsiya', 'podpiski', 'otklyuchit', 'lichnyKabinet'],
    officialPage: 'account',
  },
  {
    id: 'operators',
    need: 'keep',
    alsoFacts: ['domains'],
    related: ['support', 'balance', 'url_check', 'topup_overview'],
    words: ['tarif', 'salon'],
    officialPage: 'site',
  },
] as const satisfies readonly Topic[]
