import { encode } from 'uqr'
import type { Pixels } from '../../inspect/image/code-reader.ts'

/** How a made-up picture of a code looks. */
export interface CodeLook {
  /** Pixels a module. */
  scale: number
  /** In degrees. */
  turn: number
  inverted: boolean
  /** How far a pixel's brightness strays at most, of 255. */
  noise: number
  /** How dark and how light the code's modules are, of 255. */
  dark: number
  light: number
  /** What is around the code: nothing, an uneven wall, or lines and boxes like a screen's. */
  ground: 'plain' | 'wall' | 'screen'
  /** Width and height of the whole picture over those of the code. */
  room: number
}

/** A random number between 0 and 1 for each call, the same series for each seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws a picture with one code of a text. */
export function pictureOf(text: string, look: CodeLook, random: () => number): Pixels {
  const { data, size } = encode(text, { border: 4 })
  const across = Math.ceil(size * look.scale * look.room * (look.turn % 90 === 0 ? 1 : 1.42))
  const pixels = new Uint8ClampedArray(across * across * 4)
  const angle = (look.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  // The code lies anywhere in a roomy picture, in the middle of a tight one.
  const slack = (across - size * look.scale * (look.turn % 90 === 0 ? 1 : 1.42)) / 2
  const [left, top] = [(random() - 0.5) * slack, (random() - 0.5) * slack]
  for (let y = 0; y < across; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const [dx, dy] = [x + 0.5 - across / 2 - left, y + 0.5 - across / 2 - top]
      const column = Math.floor((cos * dx + sin * dy) / look.scale + size / 2)
      const row = Math.floor((cos * dy - sin * dx) / look.scale + size / 2)
      const module = data[row]?.[column]
      const value =
        module === undefined
          ? groundAt(look, x, y, across)
          : module !== look.inverted
            ? look.dark
            : look.light
      const shown = value + (random() - 0.5) * 2 * look.noise
      pixels.set([shown, shown, shown, 255], (y * across + x) * 4)
    }
  }
  return { data: pixels, width: across, height: across }
}

function groundAt(
  { ground, light, dark, inverted }: CodeLook,
  x: number,
  y: number,
  across: number,
): number {
  const plain = inverted ? dark : light
  switch (ground) {
    case 'plain':
      return plain
    case 'wall':
      return plain * 0.75 + 25 * Math.sin(x / 17) * Math.cos(y / 23) + (40 * x) / across - 20
    case 'screen':
      return y % 40 < 3 || (x % 90 < 30 && y % 40 > 12 && y % 40 < 22) ? 120 : plain
  }
}
