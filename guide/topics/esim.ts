import type { Topic } from '../topic.ts'

/** Topics of the need `esim`. */
export const ESIM_TOPICS = [
  {
    id: 'esim_topup',
    need: 'esim',
    alsoFacts: ['sbp', 'cash-id-rule'],
    related: ['topup_overview', 'topup_online', 'esim_activate', 'esim_transfer'],
    words: ['popolnit', 'lichnyKabinet'],
    officialPage: 'payment',
  },
  {
    id: 'esim_activate',
    need: 'esim',
    alsoFacts: ['foreign-2025', 'foreign-imei'],
    related: ['esim_transfer', 'esim_topup', 'foreigner_rules', 'travel_esim'],
    words: ['podklyuchitEsim', 'salon', 'pasport'],
    officialPage: 'site',
  },
  {
    id: 'esim_transfer',
    need: 'esim',
    alsoFacts: ['foreign-imei', 'mts-support-short', 'bee-support-short', 'meg-support-short'],
    related: ['esim_activate', 'sim_lost', 'support', 'foreigner_rules'],
    words: ['zamenaSim', 'podklyuchitEsim', 'salon'],
    officialPage: 'account',
  },
  {
    id: 'travel_esim',
    need: 'esim',
    alsoFacts: ['cool-foreign', 'cool-foreign-captcha', 'cool-network-switch'],
    related: ['visitor', 'cooling_off', 'esim_activate', 'foreign_card'],
    words: [],
  },
] as const satisfies readonly Topic[]
