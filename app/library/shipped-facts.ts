import type { FactRecord } from '../../guide/fact.ts'
import { readPackageData } from '../../platform/package-data.ts'

/** The facts as the package carries them: the build uses this module instead of `guide/facts/index.ts`. */
export const FACTS = await readPackageData<readonly FactRecord[]>('facts')
