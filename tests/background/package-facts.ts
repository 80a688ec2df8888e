import { vi } from 'vitest'
import { FACTS } from '../../guide/facts/index.ts'

/** Lets the background read the facts as if from its package. */
export const stubPackageFacts = (): void =>
  void vi.stubGlobal('fetch', async () => ({ json: async () => FACTS }))
