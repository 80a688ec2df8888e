import type { Widened } from './widened.ts'
import type { welcome } from './zh-CN/welcome.ts'

/** The words of the welcome page. Chinese is the reference. */
export type WelcomeText = Widened<typeof welcome>
