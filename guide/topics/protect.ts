import type { Topic } from '../topic.ts'

/** Topics of the need `protect`. */
export const PROTECT_TOPICS = [
  {
    id: 'scams',
    need: 'protect',
    alsoFacts: ['sms-code'],
    related: ['url_check', 'data_check', 'payment_safety', 'resellers', 'support'],
    words: ['moshenniki', 'kod', 'samozapret', 'dogovor'],
  },
  {
    id: 'resellers',
    need: 'protect',
    alsoFacts: ['sim-transfer-ban'],
    related: ['scams', 'topup_abroad', 'foreigner_rules', 'payment_safety'],
    words: ['moshenniki'],
  },
  {
    id: 'payment_safety',
    need: 'protect',
    alsoFacts: ['domains', 'cert-advice', 'scam-qr'],
    related: ['url_check', 'https_cert', 'scams', 'sbp'],
    words: ['kod', 'podtverdit', 'summa'],
    officialPage: 'site',
  },
  {
    id: 'https_cert',
    need: 'protect',
    alsoFacts: [],
    related: ['url_check', 'payment_safety', 'topup_online'],
    words: ['sertifikat'],
  },
  {
    id: 'url_check',
    need: 'protect',
    alsoFacts: ['scam-sms-link', 'scam-apk'],
    related: ['https_cert', 'payment_safety', 'scams', 'operators'],
    words: ['lichnyKabinet', 'voyti'],
    officialPage: 'site',
  },
  {
    id: 'data_check',
    need: 'protect',
    alsoFacts: ['scam-contract', 'scam-reregister', 'foreign-limit'],
    related: ['scams', 'foreigner_rules', 'support', 'sign_in'],
    words: ['podtverditDannye', 'gosuslugi', 'pasport', 'salon'],
    officialPage: 'account',
  },
] as const satisfies readonly Topic[]
