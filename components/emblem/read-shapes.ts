/**
 * One stroke or area. `fill` is painted in the emblem's colour, `line` is drawn in it, `cut` is drawn in the
 * background's.
 */
export interface EmblemShape {
  paint: 'fill' | 'line' | 'cut'
  d: string
}

/** Returns the shapes of an emblem (`EMBLEM_SHAPES`), back to front. */
export const readShapes = (written: string): EmblemShape[] =>
  written.split('|').map((shape) => {
    const at = shape.indexOf(' ')
    return { paint: shape.slice(0, at) as EmblemShape['paint'], d: shape.slice(at + 1) }
  })
