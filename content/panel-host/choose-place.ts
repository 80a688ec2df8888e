import { fits, overlaps, type Rect } from './rect.ts'

/** Space kept to the viewport's edges and to the field we stand beside, in pixels (one touch-safe gap). */
const GAP = 12

interface Room {
  /** What we want to show. */
  size: { width: number; height: number }
  viewport: { width: number; height: number }
  /** Boxes never to cover: the focused field, the pay buttons. */
  avoid: Rect[]
  /** The field to stand beside, if any. */
  beside: Rect | null
}

function besideField(size: Room['size'], field: Rect): Rect[] {
  const below = field.top + field.height + GAP
  const above = field.top - GAP - size.height
  const right = field.left + field.width + GAP
  const left = field.left - GAP - size.width
  return [
    { left: field.left, top: below, ...size },
    { left: right, top: field.top, ...size },
    { left: field.left, top: above, ...size },
    { left, top: field.top, ...size },
  ]
}

function corners({ size, viewport }: Room): Rect[] {
  const right = viewport.width - size.width - GAP
  const bottom = viewport.height - size.height - GAP
  return [
    { left: right, top: bottom, ...size },
    { left: GAP, top: bottom, ...size },
    { left: right, top: GAP, ...size },
    { left: GAP, top: GAP, ...size },
  ]
}

function coverage(place: Rect, avoid: Rect[]): number {
  return avoid.filter((box) => overlaps(place, box)).length
}

/**
 * Where to stand: beside the field where that leaves field and pay button free, else in the first free
 * corner, else in the corner that covers least. Never throws; the result may cover something only in a
 * viewport too small for both.
 */
export function choosePlace(room: Room): Rect {
  const near = room.beside ? besideField(room.size, room.beside) : []
  const places = [...near.filter((place) => fits(place, room.viewport)), ...corners(room)]
  const free = places.find((place) => coverage(place, room.avoid) === 0)
  if (free) return free
  return corners(room).reduce((best, place) =>
    coverage(place, room.avoid) < coverage(best, room.avoid) ? place : best,
  )
}
