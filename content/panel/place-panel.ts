import { choosePlace, type PanelForm, type Place, type Shape } from '../panel-host/choose-place.ts'
import type { PanelPlace } from '../panel-host/host-style.ts'
import { mustStayFree, rectOf } from '../panel-host/must-stay-free.ts'
import { pressedUnder } from '../panel-host/pressed-under.ts'
import type { Moment } from './view/panel-view.ts'

/** The greatest width of a whole panel, in pixels: a line of about 45 letters. */
const WIDTH = 380
const MARGIN = 12

/** A bar is as wide as two lines of text need, or narrower where there is less room. Its height is the style sheet's. */
const BAR_WIDTHS = [560, 320, 220]
const BAR_HEIGHT = 56

/** A viewport narrower than this is a phone's: there a panel is a bar in the upper half, above the keyboard. */
const PHONE_WIDTH = 480

/** How often a place is looked under before it is taken as it is. */
const LOOKS = 8

/** What a place depends on besides the page. */
interface Shown {
  moment: Moment
  field: Element | null
  /** Whether the person asked for what is shown (its details), or must answer it: then it is shown whole. */
  asked: boolean
}

/** The height that each box has when it is shown whole, by width: measured once, because measuring moves it. */
const heights = new WeakMap<HTMLElement, Map<number, number>>()

function wholeHeight(box: HTMLElement, width: number): number {
  const known = heights.get(box) ?? new Map<number, number>()
  heights.set(box, known)
  const height = known.get(width)
  if (height !== undefined) return height
  const { form } = box.dataset
  delete box.dataset.form
  box.style.width = `${width}px`
  const measured = box.getBoundingClientRect().height
  box.style.width = ''
  if (form !== undefined) box.dataset.form = form
  known.set(width, measured)
  return measured
}

function shapesOf(box: HTMLElement, asked: boolean, viewport: { width: number; height: number }) {
  const widest = viewport.width - 2 * MARGIN
  const shape = (form: PanelForm, width: number, height: number): Shape => ({ form, width, height })
  const whole = (): Shape[] => {
    const width = Math.min(WIDTH, widest)
    return [shape('full', width, wholeHeight(box, width))]
  }
  if (asked) return whole()
  const bars = BAR_WIDTHS.map((width) => shape('bar', Math.min(width, widest), BAR_HEIGHT))
  return viewport.width < PHONE_WIDTH ? bars : [...whole(), ...bars]
}

/** Returns the panel's place: the whole viewport for a cover, else where it covers nothing that must be pressed. */
export function placePanel({ moment, field, asked }: Shown, box: HTMLElement): PanelPlace {
  if (moment.kind === 'cover') return 'whole-viewport'
  const viewport = {
    width: document.documentElement.clientWidth || window.innerWidth,
    height: window.innerHeight,
  }
  const shapes = shapesOf(box, asked, viewport)
  const taken = mustStayFree(document, field, viewport)
  const beside = field && moment.kind === 'field' ? rectOf(field) : null
  const depth = viewport.width < PHONE_WIDTH && !asked ? viewport.height / 2 : viewport.height
  const choose = (): Place => choosePlace({ shapes, viewport, depth, taken, beside })
  let place = choose()
  for (let looks = 0; looks < LOOKS; looks++) {
    const under = pressedUnder(document, place, viewport)
    if (under.length === 0) break
    taken.push(...under)
    place = choose()
  }
  const { left, top, width, form } = place
  return { left, top, width, form }
}
