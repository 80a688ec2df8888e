import type { Evidence } from '../evidence.ts'
import { BANKS_EVIDENCE } from './banks.ts'
import { CLOSED_EVIDENCE } from './closed.ts'
import { GATEWAYS_EVIDENCE } from './gateways.ts'
import { SHOPS_EVIDENCE } from './shops.ts'
import { WALLETS_EVIDENCE } from './wallets.ts'

/** What stands behind the registry's partners and closed services: one file a kind. */
export const PARTNERS_EVIDENCE: Record<string, Evidence> = {
  ...WALLETS_EVIDENCE,
  ...BANKS_EVIDENCE,
  ...SHOPS_EVIDENCE,
  ...GATEWAYS_EVIDENCE,
  ...CLOSED_EVIDENCE,
}
