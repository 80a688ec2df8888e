import type { Evidence } from '../evidence.ts'
import { BEELINE_MEGAFON_SISTERS_EVIDENCE } from './beeline-megafon-sisters.ts'
import { MTS_SISTERS_EVIDENCE } from './mts-sisters.ts'
import { NAMESAKES_EVIDENCE } from './namesakes.ts'
import { TELE2_SISTERS_EVIDENCE } from './tele2-sisters.ts'

/** What stands behind the registry's sister companies, one file a brand, and its namesakes. */
export const NEIGHBOURS_EVIDENCE: Record<string, Evidence> = {
  ...MTS_SISTERS_EVIDENCE,
  ...BEELINE_MEGAFON_SISTERS_EVIDENCE,
  ...TELE2_SISTERS_EVIDENCE,
  ...NAMESAKES_EVIDENCE,
}
