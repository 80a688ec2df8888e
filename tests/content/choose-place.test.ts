import { describe, expect, test } from 'vitest'
import { choosePlace } from '../../content/panel-host/choose-place.ts'
import type { Rect } from '../../content/panel-host/rect.ts'

const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  width,
  height,
})
const WIDE = { width: 1200, height: 800 }
const PHONE = { width: 390, height: 780 }
const SIZE = { width: 360, height: 200 }

/** A form in the middle of a wide page. */
const FIELD = box(400, 300, 400, 40)
const NEXT_FIELD = box(400, 380, 400, 40)
const PAY = box(400, 460, 400, 48)

describe('where a panel stands', () => {
  test.each([
    ['in the last corner of the page if nothing is in the way', WIDE, [], [], null, 'bottom right'],
    [
      'in the other corner if the pay button is in the first',
      WIDE,
      [box(900, 700, 200, 48)],
      [],
      null,
      'bottom left',
    ],
    ['below a field that has nothing under it', WIDE, [FIELD], [], FIELD, 'below'],
    [
      'beside a field that has the pay button under it',
      WIDE,
      [FIELD, box(400, 380, 400, 48)],
      [],
      FIELD,
      'right',
    ],
    [
      'beside a field rather than over the next one',
      WIDE,
      [FIELD, PAY],
      [NEXT_FIELD],
      FIELD,
      'right',
    ],
    [
      'above if there is no room to the side',
      PHONE,
      [box(20, 300, 350, 40), box(20, 380, 350, 48)],
      [],
      box(20, 300, 350, 40),
      'above',
    ],
    [
      'over another field rather than over the pay button',
      PHONE,
      [box(20, 700, 350, 48)],
      [box(20, 60, 350, 40)],
      null,
      'top right',
    ],
    [
      'away from fields nobody has touched yet',
      PHONE,
      [],
      [box(20, 600, 350, 40)],
      null,
      'top right',
    ],
  ] as const)('%s', (_, viewport, avoid, spare, beside, expected) => {
    const place = choosePlace({
      size: SIZE,
      viewport,
      avoid: [...avoid],
      spare: [...spare],
      beside,
    })
    const field = beside ?? FIELD
    const right = viewport.width - SIZE.width - 12
    const bottom = viewport.height - SIZE.height - 12
    const places = {
      'bottom right': [right, bottom],
      'bottom left': [12, bottom],
      'top right': [right, 12],
      below: [field.left, field.top + field.height + 12],
      right: [field.left + field.width + 12, field.top],
      above: [field.left, field.top - 12 - SIZE.height],
    }
    expect([place.left, place.top]).toEqual(places[expected])
  })
})
