/** The shape of a catalogue with its literal words widened: same keys, same parameters, other words. */
export type Widened<Words> = Words extends string
  ? string
  : Words extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Words]: Widened<Words[Key]> }
