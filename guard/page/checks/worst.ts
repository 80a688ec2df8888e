import type { Check } from '../../verdict/check.ts'

/** Of several findings the one that counts: a failure, else what could not be checked, else the first. */
export const worstOf = (checks: readonly Check[]): Check | undefined =>
  checks.find(({ state }) => state === 'failed') ??
  checks.find(({ state }) => state === 'notChecked') ??
  checks[0]
