import { EMBLEM_SHAPES, type EmblemName } from '../emblem/shapes.ts'
import { drawing } from './element.ts'

/** A verdict's emblem, for where Preact is not at hand. */
export function emblemDrawing(name: EmblemName): SVGElement {
  return drawing(
    'svg',
    { class: `emblem ${name}`, viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' },
    ...EMBLEM_SHAPES[name].map(({ paint, d }) => drawing('path', { class: paint, d })),
  )
}
