import { readShapes } from '../../../components/emblem/read-shapes.ts'
import type { EmblemName } from '../../../components/emblem/shapes.ts'
import { drawing } from './element.ts'
import type { PanelView } from './panel-view.ts'

/** Draws a verdict's emblem without Preact. */
export function emblemDrawing(name: EmblemName, { emblems }: PanelView): SVGElement {
  return drawing(
    'svg',
    { class: `emblem ${name}`, viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' },
    ...readShapes(emblems[name]).map(({ paint, d }) => drawing('path', { class: paint, d })),
  )
}
