import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `travel_esim`. */
export const travelEsimFacts = [
  {
    id: 'travel-esim-cool',
    topic: 'travel_esim',
    operator: null,
    statement:
      'Travel eSIMs (Airalo and similar) roam on Russian networks as foreign SIMs, so they get the 24-hour block of data and SMS too.',
    values: { hours: { kind: 'quantity', amount: 24, unit: 'hour' } },
    source: 'https://kupi.com/en-ae/blog/cooling-off-period-sim-card-issues-in-russia',
    sourceDate: '2025',
    alsoSources: ['https://qmtrips.com/travel-news/5837.html'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'travel-esim-rules',
    topic: 'travel_esim',
    operator: null,
    statement:
      'A travel eSIM is renewed with the same seller for the same profile and phone, its data does not always add up, and a deleted profile usually cannot be reinstalled; cards and PayPal are ways to pay these sellers, not Russian operators.',
    values: {},
    source: 'https://www.trip.com/things-to-do/detail/51934317/',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'travel-esim-availability',
    topic: 'travel_esim',
    operator: null,
    statement:
      'Whether a named travel-eSIM seller (Airalo, Holafly, Yesim and others) sells Russia today was not confirmed.',
    values: {},
    source: null,
    sourceDate: null,
    alsoSources: [],
    confidence: 'unconfirmed',
    checkWithOperator: true,
    printable: false,
  },
] as const satisfies readonly ResearchedFact[]
