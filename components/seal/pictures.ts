/** The seal's pictures as strokes of one width on a 32 by 32 grid, in the order in which they are offered. */
export const SEAL_STROKES = {
  teapot:
    'M8 13h15c1 9-2 13-7.5 13S7 22 8 13zM23 15c5-1 6 7-1 8M8 20c-3 0-3-4-6-5M11 13c1-4 8-4 9 0M15.5 10V8',
  crane:
    'M3 8l5-1.5c0-3 5-4 6-.5c1 3-3 5-1.5 8.5c4-2.5 10-2 16.5 3.5c-4 4-15 6-16.5-3.5M18 21l-1 9M22 21v9M28 18l2 3',
  fish: 'M3 16c5-8 14-8 19 0c-5 8-14 8-19 0zM22 16l7-6v12zM8.5 15v.1M14 11.5c2 3 2 6 0 9',
  bamboo:
    'M11 3v8M11 14v8M11 25v4M9 11.5h4M9 22.5h4M13 13c4-6 8-7 14-6c-2 5-8 8-14 6M13 23c4-4 8-5 12-3c-3 4-8 5-12 3M9 20c-2-3-4-4-7-3c1 3 4 4 7 3',
  boat: 'M4 20h24l-4 7H8zM16 20V4c6 3 9 7 10 12H16M16 8c-5 2-8 5-9 8h9',
  mountain: 'M2 27l9-16l5 8l4-6l10 14zM7.5 17l3.5 3l3-4M28 7a3 3 0 1 1-6 0a3 3 0 1 1 6 0z',
  moon: 'M20 4a12.5 12.5 0 1 0 8 17A11 11 0 0 1 20 4zM26 6v6M23 9h6',
  umbrella:
    'M16 3v4M3 19c1-8 6-12 13-12s12 4 13 12c-3-3-6-3-9 0c-2-3-6-3-8 0c-3-3-6-3-9 0zM16 18v8c0 4-6 4-6 0',
  lantern:
    'M11 8h10c6 4 6 12 0 16H11c-6-4-6-12 0-16zM12 5h8v3h-8zM12 24h8v2h-8zM16 8v16M16 2v3M16 26v4',
  cat: 'M8 14V5l5 4h6l5-4v9c2 8-1 14-8 14s-10-6-8-14zM12.5 16v1M19.5 16v1M14 21c1 1.5 3 1.5 4 0M2 18l5 1M2 24l5-1.5M30 18l-5 1M30 24l-5-1.5',
  leaf: 'M4 28c3-7 8-12 15-16M9 21C6 11 13 4 28 4c1 15-6 22-19 17M14 16v6M19 12v6',
  key: 'M16 10.5a6 6 0 1 1-12 0a6 6 0 1 1 12 0zM14 15l14 14M22 23l4-4M18 19l3-3',
  samovar:
    'M10 9h12c3 6 1 10-2 13h-8c-3-3-5-7-2-13zM13 9V6h6v3M16 6V3M9 12H4v5h5M23 12h5v5h-5M16 14v4M12 22l-2 5h12l-2-5M7 29h18',
  birch:
    'M12 30c1-9 1-18 0-27M20 30c-1-9-1-18 0-27M13 8h3M19 13h-3M13 18h3M19 23h-3M20 9c4 0 6-3 7-6M12 14c-4 0-6-2-8-5',
  kite: 'M16 2l9 9l-9 11l-9-11zM16 2v20M7 11h18M16 22c-5 3 5 5 0 8',
  cup: 'M4 13h20c0 8-4 12-10 12S4 21 4 13zM24 15c6-1 6 7-1.5 6M5 29h18M10 3c-2 2 2 4 0 6M17 3c-2 2 2 4 0 6',
  blossom:
    'M11.9 10.3a5 5 0 1 1 8.2 0a5 5 0 1 1 2.6 7.9a5 5 0 1 1-6.7 4.8a5 5 0 1 1-6.7-4.8a5 5 0 1 1 2.6-7.9zM18 16a2 2 0 1 1-4 0a2 2 0 1 1 4 0z',
  bell: 'M6 24c4-3 2-8 4-13c1-3 3-5 6-5s5 2 6 5c2 5 0 10 4 13zM12.5 24c0 6 7 6 7 0M16 6V3',
  fan: 'M16 28L2 13c8-9 20-9 28 0zM16 28L9.5 8.5M16 28V6.5M16 28l6.5-19.5',
  snail:
    'M3 28h21c6 0 5-7 4-12M28 16l-3-4M28 16l2-5M22 28c4-9-1-17-9-17S2 19 6 24s12 2 11-4s-9-5-7 0',
  mushroom:
    'M3 17C3 9 8 4 16 4s13 5 13 13zM12 17c1 4 0 8-1 11h10c-1-3-2-7-1-11M10 11v.1M16 9v.1M22 12v.1',
  matryoshka:
    'M16 3c-5 0-6 4-6 7s-4 5-4 11c0 4 2 7 4 8h12c2-1 4-4 4-8c0-6-4-8-4-11s-1-7-6-7zM19.5 10a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0zM7 18c5 0 7-1 9-4c2 3 4 4 9 4M16 20v5M13.5 22.5h5',
  bridge: 'M2 15c8-8 20-8 28 0v6h-5c-2-9-16-9-18 0H2zM2 27c4-2 5 2 9 0s5-2 9 0s5 2 9 0',
  wave: 'M2 24C10 24 8 7 19 7c8 0 9 9 3.5 10c-4 .5-5-5-1-5M16 17c0 5 5 7 14 7M2 29h28',
  pagoda:
    'M16 2v3M4 11c6 0 10-3 12-6c2 3 6 6 12 6zM10 11v5M22 11v5M2 21c5 0 8-2 10-5h8c2 3 5 5 10 5zM8 21v8M24 21v8M4 29h24M14 29v-4h4v4',
  owl: 'M6 5l5 4h10l5-4v15c0 6-4 9-10 9S6 26 6 20zM15 15a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM23 15a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM16 18v2.5M11 24c3 2 7 2 10 0',
  turtle:
    'M4 22c0-8 5-13 11-13s11 5 11 13zM25 18c7-4 8 4 1 4M8 22v5M21 22v5M4 22l-2 2M10 22l2-7h6l2 7M12 15l-3-4M18 15l3-4',
  balalaika: 'M16 13l13 16H3zM16 20V2M13 4h6M13 8h6M18 24a2 2 0 1 1-4 0a2 2 0 1 1 4 0z',
  snowflake:
    'M16 3v26M4.7 9.5l22.6 13M27.3 9.5l-22.6 13M12 5l4 4l4-4M12 27l4-4l4 4M23.5 7l-1.4 5.5l5.4 1.5M8.5 7l1.4 5.5l-5.4 1.5M23.5 25l-1.4-5.5l5.4-1.5M8.5 25l1.4-5.5l-5.4-1.5',
  anchor:
    'M16 10v19M10 14h12M19 7a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM4 18c1 7 5 11 12 11s11-4 12-11M2 22l2-4l4 3M30 22l-2-4l-4 3',
  sunrise: 'M2 23h28M8 23a8 8 0 0 1 16 0M16 5v5M4 11l4 4M28 11l-4 4M7 28h18',
  gourd:
    'M16 4c1 3 5 3 5 7c0 3-2 3-2 5c5 1 7 4 7 7c0 4-5 6-10 6s-10-2-10-6c0-3 2-6 7-7c0-2-2-2-2-5c0-4 4-4 5-7zM16 4c-1-2 1-3 4-2M13 16h6',
} as const

/** A picture's id, as stored. */
export type SealPicture = keyof typeof SEAL_STROKES

/** Every picture, in the order in which they are offered. */
export const SEAL_PICTURES = Object.keys(SEAL_STROKES) as readonly SealPicture[]

/** Returns whether a stored id is one of our pictures. */
export const isSealPicture = (id: string): id is SealPicture => Object.hasOwn(SEAL_STROKES, id)
