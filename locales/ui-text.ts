import type { Widened } from './widened.ts'
import type { ui } from './zh-CN/ui.ts'

/** Every word of our own pages. Chinese is the reference: a key it has and another lacks is a compile error. */
export type UiText = Widened<typeof ui>
