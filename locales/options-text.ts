import type { Widened } from './widened.ts'
import type { options } from './zh-CN/options.ts'

/** The words of the options page. Chinese is the reference. */
export type OptionsText = Widened<typeof options>
