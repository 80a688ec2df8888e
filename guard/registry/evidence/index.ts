import { BEELINE_EVIDENCE } from './beeline-evidence.ts'
import type { Evidence } from './evidence.ts'
import { MEGAFON_EVIDENCE } from './megafon-evidence.ts'
import { MTS_EVIDENCE } from './mts-evidence.ts'
import { NEIGHBOURS_EVIDENCE } from './neighbours/index.ts'
import { PARTNERS_EVIDENCE } from './partners/index.ts'
import { T2_EVIDENCE } from './t2-evidence.ts'
import { UNCONFIRMED_EVIDENCE } from './unconfirmed.ts'
import { YOTA_EVIDENCE } from './yota-evidence.ts'

/** The evidence of every registry entry, by entry id; kept out of the judge for its size. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  ...MTS_EVIDENCE,
  ...BEELINE_EVIDENCE,
  ...MEGAFON_EVIDENCE,
  ...T2_EVIDENCE,
  ...YOTA_EVIDENCE,
  ...NEIGHBOURS_EVIDENCE,
  ...PARTNERS_EVIDENCE,
  ...UNCONFIRMED_EVIDENCE,
}
