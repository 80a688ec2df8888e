import type { FormFacts, PageFacts } from '../../guard/page/page-facts.ts'
import { BLANK_PAGE } from '../../scripts/commands/page-facts-file.ts'

/** Facts of a page that shows and asks nothing; a test names what matters to it. */
export const factsOf = (some: Partial<PageFacts> = {}): PageFacts => ({
  ...BLANK_PAGE,
  url: 'https://stranger.example/',
  ...some,
})

/** A form that asks for the given fields and goes to the given address. */
export const formOf = (fields: FormFacts['fields'], action: string | null = null): FormFacts => ({
  action,
  method: 'post',
  fields,
  hints: [],
})
