import { fits, overlaps, type Rect } from './rect.ts'

/** The gap, in pixels, to the viewport's edges and to the field beside the panel. */
const GAP = 12

interface Room {
  /** The size of the panel. */
  size: { width: number; height: number }
  viewport: { width: number; height: number }
  /** Boxes that must not be covered: the focused field, the pay buttons. */
  avoid: Rect[]
  /** Boxes that should not be covered: the other fields. */
  spare: Rect[]
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

const covered = (place: Rect, boxes: Rect[]): number =>
  boxes.filter((box) => overlaps(place, box)).length

/** A box that must stay free outweighs any number of those that should. */
const MUST = 1000

const harm = (place: Rect, { avoid, spare }: Room): number =>
  covered(place, avoid) * MUST + covered(place, spare)

/**
 * Chooses where the panel goes: beside the field if that leaves the field and the pay buttons free, else in a corner.
 * Among the places of each kind it returns the one that covers the fewest other fields, the first if several do. It
 * covers the field or a button only in a viewport too small for both. Never throws.
 */
export function choosePlace(room: Room): Rect {
  const near = room.beside ? besideField(room.size, room.beside) : []
  const free = near.filter(
    (place) => fits(place, room.viewport) && covered(place, room.avoid) === 0,
  )
  const places = free.length > 0 ? free : corners(room)
  return places.reduce((best, next) => (harm(next, room) < harm(best, room) ? next : best))
}
