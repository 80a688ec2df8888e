import type { Topic } from '../topic.ts'

/** Topics of the need `rules`. */
export const RULES_TOPICS = [
  {
    id: 'foreigner_rules',
    need: 'rules',
    alsoFacts: ['esim-foreigner'],
    related: ['esim_activate', 'esim_transfer', 'cooling_off', 'operators'],
    words: ['snils', 'gosuslugi', 'ebs', 'perevod', 'mfts', 'dogovor', 'pasport', 'salon'],
  },
] as const satisfies readonly Topic[]
