import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choosePlace, type Shape } from '../../content/panel-host/choose-place.ts'
import { overlaps, type Rect } from '../../content/panel-host/rect.ts'

const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  width,
  height,
})
const WIDE = { width: 1200, height: 800 }
const PHONE = { width: 360, height: 640 }
const FULL: Shape = { form: 'full', width: 360, height: 200 }
const BARS: Shape[] = [560, 320, 220].map((width) => ({ form: 'bar', width, height: 56 }))
const PHONE_BARS: Shape[] = [336, 320, 220].map((width) => ({ form: 'bar', width, height: 56 }))

/** A form in the middle of a wide page. */
const FIELD = box(400, 300, 400, 40)
const NEXT_FIELD = box(400, 380, 400, 40)
/** Two rows of fields from edge to edge, with no room for a whole panel between them. */
const ROWS = [0, 1, 2, 3, 4, 5, 6].map((row) => box(0, 80 + row * 110, 1200, 40))

const place = (
  viewport: typeof WIDE,
  taken: readonly Rect[],
  beside: Rect | null = null,
  depth = viewport.height,
) =>
  choosePlace({
    shapes: viewport === WIDE ? [FULL, ...BARS] : PHONE_BARS,
    viewport,
    depth,
    taken,
    beside,
  })

describe('where a panel stands', () => {
  test.each([
    ['in the last corner if nothing is in the way', [], null, { left: 828, top: 588 }],
    [
      'in the other corner if a button is in the first',
      [box(900, 700, 200, 48)],
      null,
      { left: 12, top: 588 },
    ],
    ['below a field that has nothing under it', [FIELD], FIELD, { left: 400, top: 352 }],
    [
      'beside a field that has another under it',
      [FIELD, NEXT_FIELD],
      FIELD,
      { left: 812, top: 300 },
    ],
    [
      'above a field that has another under it and none of the sides free',
      [FIELD, NEXT_FIELD, box(0, 300, 380, 40), box(820, 300, 380, 40)],
      FIELD,
      { left: 400, top: 88 },
    ],
    [
      'in one line between rows that leave no room for more',
      ROWS,
      ROWS[0] ?? null,
      { form: 'bar' },
    ],
  ])('%s', (_, taken, beside, expected) => {
    expect(place(WIDE, taken, beside)).toMatchObject(expected)
  })

  test('a bar on a phone stands in the upper half, which the keyboard leaves free', () => {
    const field = box(20, 90, 320, 44)
    expect(place(PHONE, [field], field, 320)).toMatchObject({ form: 'bar', top: 12, left: 12 })
  })

  test('a bar on a phone stands below what the upper half is full of', () => {
    expect(place(PHONE, [box(0, 0, 360, 330)], null, 320).top).toBeGreaterThan(330)
  })

  test('a page that leaves no room for a bar is covered where it has the fewest controls', () => {
    const tiles = Array.from({ length: 16 }, (_, at) => box((at % 4) * 90, 0, 90, 80))
    const full = [box(0, 80, 360, 560), ...tiles]
    expect(place(PHONE, full)).toMatchObject({ form: 'bar' })
  })
})

describe('whatever stands on the page', () => {
  const rect = fc
    .tuple(
      fc.nat(1200),
      fc.nat(800),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 120 }),
    )
    .map(([left, top, width, height]) => box(left, top, width, height))
  const page = fc.record({
    taken: fc.array(rect, { maxLength: 40 }),
    beside: fc.option(rect),
    viewport: fc.constantFrom(WIDE, { width: 1280, height: 720 }, { width: 500, height: 400 }),
  })
  const shapes = [FULL, ...BARS.map((bar) => ({ ...bar, width: Math.min(bar.width, 476) }))]
  const grownBy = (rim: number, { left, top, width, height }: Rect): Rect =>
    box(left - rim, top - rim, width + 2 * rim, height + 2 * rim)

  test('nothing that must be pressed is covered while there is room for a bar', () => {
    fc.assert(
      fc.property(page, ({ taken, beside, viewport }) => {
        const found = choosePlace({ shapes, viewport, depth: viewport.height, taken, beside })
        if (!taken.some((one) => overlaps(one, found))) return true
        // Then no bar would have been free anywhere: every tenth pixel is tried.
        for (let top = 0; top <= viewport.height - 56; top += 10) {
          for (let left = 0; left <= viewport.width - 220; left += 10) {
            const bar = box(left, top, 220, 56)
            if (!taken.some((one) => overlaps(grownBy(3, one), bar))) return false
          }
        }
        return true
      }),
      { numRuns: 400 },
    )
  })

  test('it stands inside the viewport', () => {
    fc.assert(
      fc.property(page, ({ taken, beside, viewport }) => {
        const { left, top, width, height } = choosePlace({
          shapes,
          viewport,
          depth: viewport.height,
          taken,
          beside,
        })
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(viewport.width)
        expect(top + height).toBeLessThanOrEqual(viewport.height)
      }),
    )
  })
})
