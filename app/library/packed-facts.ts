import type { FactRecord } from '../../guide/fact.ts'
import { readPackedData } from '../../platform/packed-data.ts'

/** The facts as the package carries them: the build puts this module in the place of `guide/facts/index.ts`. */
export const FACTS = await readPackedData<readonly FactRecord[]>('facts')
