/** The seal's pictures, in the order they are offered. */
export const SEAL_PICTURES = [
  'teapot',
  'crane',
  'fish',
  'bamboo',
  'boat',
  'mountain',
  'moon',
  'umbrella',
  'lantern',
  'cat',
  'leaf',
  'key',
] as const

/** A picture's id, as it is stored. */
export type SealPicture = (typeof SEAL_PICTURES)[number]

/** Each picture as strokes on a 32 by 32 grid, cut like a seal: lines of one width, no fill. */
export const SEAL_STROKES: Record<SealPicture, string> = {
  teapot:
    'M8 14h14c0 8-2 12-7 12s-7-4-7-12zM22 16c4-1 5 1 4 4l-4 2M8 17l-5-4M11 14c1-4 7-4 8 0M15 11v-3',
  crane:
    'M6 8l5 1c4 1 4 5 2 8s0 6 5 6c5 0 8-4 9-10l-9 3M11 9c1-3 0-5-2-4s-2 3 0 4M17 23v6M21 23v6M14 29h10',
  fish: 'M4 16c5-8 14-8 19 0c-5 8-14 8-19 0zM23 16l6-6v12l-6-6M10 14v.5M16 11c2 3 2 7 0 10',
  bamboo:
    'M12 3v8M12 13v8M12 23v6M10 12h4M10 22h4M14 12c4-5 8-6 12-5c-2 5-6 7-12 5M14 21c4-4 8-4 11-2c-2 4-7 5-11 2M10 21c-3-3-5-4-7-3c1 3 4 4 7 3',
  boat: 'M4 20h24l-4 7h-16zM16 20v-16M16 5c6 2 9 6 10 12h-10M16 8c-4 2-7 5-8 9h8M3 29c3 2 5-2 8 0s5-2 8 0s5-2 9 0',
  mountain: 'M2 26l9-16l5 8l4-6l10 14zM8 15l3 3l3-3M22 6a2.5 2.5 0 1 1 0 .1',
  moon: 'M22 5c-9 0-15 6-15 12s5 11 11 11c4 0 7-2 9-5c-8 2-14-3-13-9c1-5 4-8 8-9zM24 11v4M22 13h4',
  umbrella:
    'M16 3v4M3 18c1-7 6-11 13-11s12 4 13 11c-3-3-6-3-9 0c-2-3-6-3-8 0c-3-3-6-3-9 0zM16 16v10c0 4-6 4-6 0',
  lantern:
    'M11 8h10c5 4 5 12 0 16h-10c-5-4-5-12 0-16zM12 5h8v3h-8zM12 24h8v2h-8zM16 8v16M16 26v4M16 2v3',
  cat: 'M8 13v-8l5 4h6l5-4v8c2 7-1 14-8 14s-10-7-8-14zM12 16v1M20 16v1M14 21c1 1 3 1 4 0M3 18l5 1M3 23l5-1M29 18l-5 1M29 23l-5-1',
  leaf: 'M5 27c3-6 8-11 15-15M9 21c-3-9 4-16 18-16c1 14-6 21-15 18M14 16v5M19 13v4',
  key: 'M10 10a6 6 0 1 1 0 .1M15 15l13 13M22 22l4-4M25 25l3-3M11 11l1 1',
}

/** Whether a stored id is one of ours. */
export const isSealPicture = (id: string): id is SealPicture =>
  (SEAL_PICTURES as readonly string[]).includes(id)
