import type { FormFacts, PageFacts } from '../../guard/page/page-facts.ts'

/** Facts of a page that shows and asks nothing; a test names what matters to it. */
export const factsOf = (some: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://stranger.example/',
  title: '',
  headings: [],
  logos: [],
  siteNames: [],
  imprint: [],
  colours: [],
  actions: [],
  waysToPay: [],
  forms: [],
  frames: [],
  mixedContent: [],
  paymentQr: false,
  framed: false,
  secureContext: true,
  complete: true,
  ...some,
})

/** A form that asks for the given fields and goes to the given address. */
export const formOf = (fields: FormFacts['fields'], action: string | null = null): FormFacts => ({
  action,
  method: 'post',
  fields,
  hints: [],
})
