/** The emblems: one silhouette each, told apart at 16 px without colour. */
export const EMBLEMS = [
  'app',
  'official',
  'partner',
  'sister',
  'danger',
  'caution',
  'neutral',
  'off',
] as const

/** An emblem's name; also the file name of its toolbar icon (`icon/official-16.png`). */
export type EmblemName = (typeof EMBLEMS)[number]

/** One stroke or area. `fill` is painted in the emblem's colour, `line` drawn in it, `cut` drawn in the ground's. */
export interface EmblemShape {
  paint: 'fill' | 'line' | 'cut'
  d: string
}

const SIM = 'M8 1.5h10.5l8.5 8.5v18a2.5 2.5 0 0 1-2.5 2.5h-16.5a3 3 0 0 1-3-3v-23a3 3 0 0 1 3-3z'
const SIM_OUTLINE =
  'M9 3h9l7.5 7.5v16.5a2 2 0 0 1-2 2h-14.5a2.5 2.5 0 0 1-2.5-2.5v-21a2.5 2.5 0 0 1 2.5-2.5z'

/** Shapes on a 32 by 32 grid, back to front. */
export const EMBLEM_SHAPES: Record<EmblemName, readonly EmblemShape[]> = {
  // A SIM card with the arrow of a top-up.
  app: [
    { paint: 'fill', d: SIM },
    { paint: 'cut', d: 'M16 24.5v-13M10 17.5l6-6 6 6' },
  ],
  // A whole SIM card, ticked.
  official: [
    { paint: 'fill', d: SIM },
    { paint: 'cut', d: 'M10 18l4.5 4.5 7.5-9.5' },
  ],
  // A coin to add: somebody else's counter where a top-up can be paid.
  partner: [
    { paint: 'fill', d: 'M16 1.5a14.5 14.5 0 1 0 0 29a14.5 14.5 0 1 0 0-29z' },
    { paint: 'cut', d: 'M16 9v14M9 16h14' },
  ],
  // Two cards of one make: not this one, the other.
  sister: [
    { paint: 'line', d: 'M19 7v-4.5h-15.5v20h5' },
    { paint: 'fill', d: 'M12 9.5h9.5l8 8v13h-17.5z' },
    { paint: 'cut', d: 'M16.5 22.5h8' },
  ],
  // A lozenge crossed out.
  danger: [
    { paint: 'fill', d: 'M16 0l16 16-16 16-16-16z' },
    { paint: 'cut', d: 'M10.5 10.5l11 11M21.5 10.5l-11 11' },
  ],
  // "Give way": look before going on.
  caution: [
    {
      paint: 'fill',
      d: 'M2.5 3.5h27a1.8 1.8 0 0 1 1.6 2.7l-13.5 23a1.8 1.8 0 0 1-3.2 0l-13.5-23a1.8 1.8 0 0 1 1.6-2.7z',
    },
    { paint: 'cut', d: 'M16 8.5v8M16 21.2v.1' },
  ],
  // An empty card: only its chip.
  neutral: [
    { paint: 'line', d: SIM_OUTLINE },
    { paint: 'fill', d: 'M11 16h10v8.5h-10z' },
  ],
  // An empty card, struck through.
  off: [
    { paint: 'line', d: SIM_OUTLINE },
    { paint: 'line', d: 'M3 29l26-26' },
  ],
}
