/** One stroke or area. `fill` is painted in the emblem's colour, `line` drawn in it, `cut` drawn in the ground's. */
export interface EmblemShape {
  paint: 'fill' | 'line' | 'cut'
  d: string
}

/** The shapes of an emblem (`EMBLEM_SHAPES`), back to front. */
export const readShapes = (written: string): EmblemShape[] =>
  written.split('|').map((shape) => {
    const at = shape.indexOf(' ')
    return { paint: shape.slice(0, at) as EmblemShape['paint'], d: shape.slice(at + 1) }
  })
