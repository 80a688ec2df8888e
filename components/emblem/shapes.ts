/** The emblems. Each has its own silhouette, so that they differ at 16 px without colour. */
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

const SIM = 'M8 1.5h10.5l8.5 8.5v18a2.5 2.5 0 0 1-2.5 2.5h-16.5a3 3 0 0 1-3-3v-23a3 3 0 0 1 3-3z'
const SIM_OUTLINE =
  'M9 3h9l7.5 7.5v16.5a2 2 0 0 1-2 2h-14.5a2.5 2.5 0 0 1-2.5-2.5v-21a2.5 2.5 0 0 1 2.5-2.5z'

/** The shapes of each emblem as `readShapes` reads them: paint and path on a 32 by 32 grid, back to front. */
export const EMBLEM_SHAPES: Record<EmblemName, string> = {
  // A shield, and on it a SIM card with its chip.
  app: 'fill M16 0.5l13.5 4.5v10.5c0 8.3-5.4 13.4-13.5 16c-8.1-2.6-13.5-7.7-13.5-16v-10.5z|cut M11 8.5h6.5l4 4v11h-10.5z|cut M14.8 18.6h3',
  // A whole SIM card with a tick.
  official: `fill ${SIM}|cut M10 18l4.5 4.5 7.5-9.5`,
  // A coin with a plus: a partner's counter where a top-up can be paid.
  partner: 'fill M16 1.5a14.5 14.5 0 1 0 0 29a14.5 14.5 0 1 0 0-29z|cut M16 9v14M9 16h14',
  // Two cards of one kind: not this one, the other.
  sister: 'line M19 7v-4.5h-15.5v20h5|fill M12 9.5h9.5l8 8v13h-17.5z|cut M16.5 22.5h8',
  // A crossed-out diamond.
  danger: 'fill M16 0l16 16-16 16-16-16z|cut M10.5 10.5l11 11M21.5 10.5l-11 11',
  // "Give way": look before going on.
  caution:
    'fill M2.5 3.5h27a1.8 1.8 0 0 1 1.6 2.7l-13.5 23a1.8 1.8 0 0 1-3.2 0l-13.5-23a1.8 1.8 0 0 1 1.6-2.7z|cut M16 8.5v8M16 21.2v.1',
  // An empty card with only its chip.
  neutral: `line ${SIM_OUTLINE}|fill M11 16h10v8.5h-10z`,
  // An empty card with a line through it.
  off: `line ${SIM_OUTLINE}|line M3 29l26-26`,
}
