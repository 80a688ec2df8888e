import type { access } from './zh-CN/access.ts'
import type { certificate } from './zh-CN/certificate.ts'
import type { options } from './zh-CN/options.ts'
import type { seal } from './zh-CN/seal.ts'
import type { sims } from './zh-CN/sims.ts'
import type { ui } from './zh-CN/ui.ts'
import type { welcome } from './zh-CN/welcome.ts'

// Chinese is the reference: a key that it has and another language lacks is a compile error.

/** Every word of our own pages. */
export type UiText = Widened<typeof ui>

/** The words of the options page. */
export type OptionsText = Widened<typeof options>

/** The words of the welcome page. */
export type WelcomeText = Widened<typeof welcome>

/** The words of choosing a personal seal: names of the pictures, and words to propose. */
export type SealText = Widened<typeof seal>

/** The words of the person's own cards. */
export type SimsText = Widened<typeof sims>

/** What is said if the browser keeps pages from the extension. */
export type AccessText = Widened<typeof access>

/** What is said of a page's certificate. */
export type CertificateText = Widened<typeof certificate>

/** The shape of a catalogue with its literal words widened: same keys, same parameters, any words. */
type Widened<Words> = Words extends string
  ? string
  : Words extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Words]: Widened<Words[Key]> }
