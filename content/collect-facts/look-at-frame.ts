import type { PageFacts } from '../../guard/page/page-facts.ts'
import { URGENT_MS } from './budget.ts'
import { SMALLEST } from './frame-facts.ts'
import { lookNow } from './run-look.ts'

/** Looks at a frame's own document from inside; null for a frame too small to be used. */
export const lookAtFrame = (document: Document): PageFacts | null =>
  innerWidth < SMALLEST || innerHeight < SMALLEST ? null : lookNow(document, URGENT_MS).facts
