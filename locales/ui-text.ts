import type { ui } from './zh-CN/ui.ts'

/** The shape of a catalogue with its literal words widened: same keys, same parameters, other words. */
type Widened<Words> = Words extends string
  ? string
  : Words extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Words]: Widened<Words[Key]> }

/** Every word of our own pages. Chinese is the reference: a key it has and another lacks is a compile error. */
export type UiText = Widened<typeof ui>
