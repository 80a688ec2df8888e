import type { FactRecord } from '../../guide/fact.ts'
import { type IdleRules, idleRules } from '../../guide/idle-rule.ts'
import { readPackageData } from '../../platform/package-data.ts'

let reading: Promise<IdleRules> | undefined

/** Resolves to the operators' rules for unused numbers, read from the package's facts when first needed. */
export const packageRules = (): Promise<IdleRules> =>
  (reading ??= readPackageData<FactRecord[]>('facts').then(idleRules))
