import { CARRIER_PREFIXES } from './carriers.generated.ts'
import plans from './metadata.generated.json' with { type: 'json' }
import type { NumberingPlans } from './number-data.ts'
import { createNumberReader } from './number-reader.ts'

/** The reader with its data imported, for plain Node. The extension reads it from its own data files. */
export const readNumber = createNumberReader({
  plans: plans as unknown as NumberingPlans,
  carriers: CARRIER_PREFIXES,
})
