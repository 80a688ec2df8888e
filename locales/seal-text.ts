import type { Widened } from './widened.ts'
import type { seal } from './zh-CN/seal.ts'

/** The words of choosing a personal seal: names of the pictures, and words to propose. */
export type SealText = Widened<typeof seal>
