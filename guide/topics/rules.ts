import type { Topic } from '../topic.ts'

/** Topics of the need `rules`. */
export const RULES_TOPICS = [
  {
    id: 'foreigner_rules',
    need: 'rules',
    alsoFacts: ['esim-foreigner'],
    related: ['visitor', 'data_check', 'esim_activate', 'esim_transfer', 'operators'],
    words: ['snils', 'gosuslugi', 'ebs', 'perevod', 'mfts', 'dogovor', 'pasport', 'salon'],
  },
  {
    id: 'visitor',
    need: 'rules',
    alsoFacts: ['cool-foreign', 'cool-t2-best', 'tourist-simplify', 'visa-mc', 'alipay-2025-12'],
    related: ['travel_esim', 'cooling_off', 'foreigner_rules', 'foreign_card'],
    words: ['salon', 'snils', 'gosuslugi'],
  },
] as const satisfies readonly Topic[]
