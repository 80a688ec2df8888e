import { fits, overlaps, type Rect } from './rect.ts'

/** The gap, in pixels, to the viewport's edges and to the field beside the panel. */
const GAP = 12

/** What must stay free is kept free with this many pixels around it: a finger is not exact. */
const MARGIN = 3

/** How a panel is drawn: whole, or as one line with a button that shows the rest. */
export type PanelForm = 'full' | 'bar'

/** A form and the size it would have, in pixels. */
export interface Shape {
  form: PanelForm
  width: number
  height: number
}

/** What is known of the room a panel has. */
export interface Room {
  /** The shapes it may take, the best first. At least one. */
  shapes: readonly Shape[]
  viewport: { width: number; height: number }
  /** How much of the viewport's height may be used: on a phone the keyboard takes the rest. */
  depth: number
  /** Boxes that must be reached by a press: nothing of the panel may lie over them. */
  taken: readonly Rect[]
  /** The field to stand beside, if any. */
  beside: Rect | null
}

/** A place in the viewport and the form that fits there. */
export interface Place extends Rect {
  form: PanelForm
}

type Corner = { left: number; top: number }

function besideField(size: Shape, field: Rect): Corner[] {
  const below = field.top + field.height + GAP
  const above = field.top - GAP - size.height
  const right = field.left + field.width + GAP
  const left = field.left - GAP - size.width
  return [
    { left: field.left, top: below },
    { left: right, top: field.top },
    { left: field.left, top: above },
    { left, top: field.top },
  ]
}

/** The places at the viewport's edges. A bar on a phone comes to the top first, away from the keyboard. */
function atEdges(size: Shape, { viewport, depth }: Room): Corner[] {
  const right = viewport.width - size.width - GAP
  const bottom = depth - size.height - GAP
  const low = [
    { left: right, top: bottom },
    { left: GAP, top: bottom },
  ]
  const high = [
    { left: right, top: GAP },
    { left: GAP, top: GAP },
  ]
  return depth < viewport.height ? [...high, ...low] : [...low, ...high]
}

const grown = ({ left, top, width, height }: Rect): Rect => ({
  left: left - MARGIN,
  top: top - MARGIN,
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
})

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height

/** Returns the boxes that matter: each once, without those inside others. */
const outermost = (boxes: readonly Rect[]): Rect[] =>
  boxes.filter(
    (box, at) =>
      !boxes.some(
        (other, index) =>
          index !== at && isWithin(box, other) && (index < at || !isWithin(other, box)),
      ),
  )

/**
 * Returns the tops at which a panel touches an edge of the room or a taken box. If it has a free place at all, it can be
 * pushed up until it touches something, so one of these tops is free somewhere.
 */
function touchingTops(height: number, taken: readonly Rect[], depth: number): number[] {
  const last = depth - height
  const ends = taken.flatMap((box) => [box.top + box.height, box.top - height])
  const tops = [GAP, 0, last - GAP, last, ...ends]
  return [...new Set(tops)].filter((top) => top >= 0 && top <= last)
}

/** Returns the stretches from left to right that no box of a band lies in. */
function gapsIn(band: readonly Rect[], width: number): (readonly [number, number])[] {
  let at = 0
  const gaps: [number, number][] = []
  for (const box of [...band].sort((one, other) => one.left - other.left)) {
    gaps.push([at, Math.min(box.left, width)])
    at = Math.max(at, box.left + box.width)
  }
  return [...gaps, [at, width]]
}

/** Returns how many pixels lie between two boxes, the way a rook goes; 0 if they touch. */
const gapBetween = (one: Rect, other: Rect): number =>
  Math.max(0, other.left - one.left - one.width, one.left - other.left - other.width) +
  Math.max(0, other.top - one.top - one.height, one.top - other.top - other.height)

/** Returns the free place nearest to `goal`, or null if there is none. */
function nearestFree(shape: Shape, taken: readonly Rect[], room: Room, goal: Rect): Place | null {
  const { width, height } = shape
  let best: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (const top of touchingTops(height, taken, room.depth)) {
    const band = taken.filter((box) => box.top < top + height && top < box.top + box.height)
    for (const [from, to] of gapsIn(band, room.viewport.width)) {
      if (to - from < width) continue
      const place = { ...shape, left: Math.min(Math.max(goal.left, from), to - width), top }
      const far = gapBetween(place, goal)
      if (far < least) [best, least] = [place, far]
    }
  }
  return best
}

const isFree = (place: Rect, taken: readonly Rect[]): boolean =>
  taken.every((box) => !overlaps(place, box))

function freePlace(shape: Shape, taken: readonly Rect[], room: Room): Place | null {
  const field = shape.form === 'full' ? room.beside : null
  const near = field ? besideField(shape, field) : []
  const edges = atEdges(shape, room)
  const area = { width: room.viewport.width, height: room.depth }
  const [first = { left: 0, top: 0 }] = edges
  const found = (field ? near : edges)
    .map((corner): Place => ({ ...shape, ...corner }))
    .find((place) => fits(place, area) && isFree(place, taken))
  return found ?? nearestFree(shape, taken, room, field ?? { ...shape, ...first })
}

/**
 * Chooses where the panel goes and in which form: the first shape for which there is a free place, beside the field if
 * that is free, else at an edge, else the nearest free place there is. Only if no shape fits anywhere is something
 * covered: then the last shape stands at the edge where it covers the fewest boxes. Never throws.
 */
export function choosePlace(room: Room): Place {
  const taken = outermost(room.taken).map(grown)
  for (const shape of room.shapes) {
    const place = freePlace(shape, taken, room)
    if (place) return place
  }
  if (room.depth < room.viewport.height) {
    return choosePlace({ ...room, depth: room.viewport.height })
  }
  const last = room.shapes.at(-1) as Shape
  const covered = (corner: Corner): number =>
    taken.filter((box) => overlaps({ ...last, ...corner }, box)).length
  const edges = atEdges(last, room)
  const [first = { left: 0, top: 0 }] = edges
  const corner = edges.reduce((best, next) => (covered(next) < covered(best) ? next : best), first)
  return { ...last, left: Math.max(0, corner.left), top: Math.max(0, corner.top) }
}
