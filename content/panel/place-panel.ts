import { allMatching } from '../dom/safe-read.ts'
import { choosePlace } from '../panel-host/choose-place.ts'
import type { PanelPlace } from '../panel-host/host-style.ts'
import type { Rect } from '../panel-host/rect.ts'
import type { Moment } from './view/panel-view.ts'

/** The greatest width of a panel, in pixels: a line of about 45 letters. */
const WIDTH = 380
const MARGIN = 12

function rectOf(element: Element): Rect {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

function onScreen({ left, top, width, height }: Rect, viewport: { width: number; height: number }) {
  return (
    width > 0 && height > 0 && top < viewport.height && left < viewport.width && top + height > 0
  )
}

/** Returns the panel's place: the whole viewport, beside the field, or the corner that covers least. */
export function placePanel(
  moment: Moment,
  box: Element,
  field: Element | null,
  buttons: readonly Element[],
): PanelPlace {
  if (moment.kind === 'cover') return 'whole-viewport'
  const root = document.documentElement
  const viewport = {
    width: root.clientWidth || window.innerWidth,
    height: window.innerHeight,
  }
  const width = Math.min(WIDTH, viewport.width - 2 * MARGIN)
  const size = { width, height: box.getBoundingClientRect().height }
  const beside = field && moment.kind === 'field' ? rectOf(field) : null
  const boxes = (elements: Iterable<Element>): Rect[] =>
    [...elements].map(rectOf).filter((rect) => onScreen(rect, viewport))
  const avoid = boxes([...buttons, ...(field ? [field] : [])])
  const spare = boxes(allMatching(document, 'input,select,textarea'))
  const { left, top } = choosePlace({ size, viewport, avoid, spare, beside })
  return { left: Math.max(0, left), top: Math.max(0, top), width }
}
