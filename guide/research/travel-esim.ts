import type { FactResearch } from '../fact-research.ts'

/** How the facts of `travel_esim` were found. */
export const travelEsimResearch = {
  'travel-esim-cool': {
    statement:
      'Travel eSIMs (Airalo and similar) roam on Russian networks as foreign SIMs, so they get the 24-hour block of data and SMS too.',
    alsoSources: ['https://qmtrips.com/travel-news/5837.html'],
  },
  'travel-esim-rules': {
    statement:
      'A travel eSIM is renewed with the same seller for the same profile and phone, its data does not always add up, and a deleted profile usually cannot be reinstalled; cards and PayPal are ways to pay these sellers, not Russian operators.',
    alsoSources: [],
  },
  'travel-esim-availability': {
    statement:
      'Whether a named travel-eSIM seller (Airalo, Holafly, Yesim and others) sells Russia today was not confirmed.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>
