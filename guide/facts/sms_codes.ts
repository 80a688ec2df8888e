import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `sms_codes`. */
export const smsCodesFacts = [
  {
    id: 'sms-messengers',
    topic: 'sms_codes',
    operator: null,
    statement:
      'On 31 October 2025 RBC confirmed that Russian operators were told to stop SMS and calls with registration codes of Telegram and WhatsApp; delivery was selective: codes still came to MegaFon and MTS numbers, not to Beeline ones, and Telegram also sends the code by e-mail or to a signed-in device.',
    values: { main: { kind: 'date', iso: '2025-10-31' } },
    source: 'https://www.rbc.ru/technology_and_media/31/10/2025/6903cec99a794758a0046cd9',
    sourceDate: '2025-10-31',
    alsoSources: [
      'https://xakep.ru/2025/10/31/telegram-sms/',
      'https://www.lada.kz/world-news/145250-v-rossii-nachali-ogranichivat-registratsiiu-v-telegram-i-whatsapp-chto-izvestno.html',
      'https://sia.ru/?section=484&action=show_news&id=16821368',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'sms-signal',
    topic: 'sms_codes',
    operator: null,
    statement:
      'Users in Russia reported in 2026 that Signal could not send its registration code to Russian numbers.',
    values: { main: { kind: 'date', iso: '2026-06' } },
    source: 'https://github.com/signalapp/Signal-iOS/issues/6288',
    sourceDate: '2026-06-05',
    alsoSources: ['https://github.com/signalapp/Signal-Android/issues/14535'],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'sms-max',
    topic: 'sms_codes',
    operator: null,
    statement:
      'A user reported in September 2026 that the sign-in code of MAX is to be looked for in the MAX app where one is signed in, not in SMS.',
    values: { main: { kind: 'date', iso: '2026-09' } },
    source: 'https://github.com/Rise0x00/MIN-Safe-MAX/issues/7',
    sourceDate: '2026-09-14',
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
