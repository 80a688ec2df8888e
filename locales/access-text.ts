import type { Widened } from './widened.ts'
import type { access } from './zh-CN/access.ts'

/** What is said where the browser keeps pages from the extension. Chinese is the reference. */
export type AccessText = Widened<typeof access>
