/** What a panel that warns, and the cover, are filled with (light theme). */
export const CAUTION = [0xfa, 0xec, 0xd0] as const
export const COVER = [0xfb, 0xe4, 0xdf] as const
