import { readShapes } from '../../../components/emblem/read-shapes.ts'
import type { EmblemName } from '../../../components/emblem/shapes.ts'
import { paintedSeal } from '../../../components/seal/painted-seal.ts'
import type { PageText } from '../../../locales/page-text.ts'
import { type Child, drawing, element } from './element.ts'
import type { PanelView } from './panel-view.ts'
import type { Press } from './press.ts'

/** Renders a button with its words and its press. */
export function button(
  press: Press,
  label: string,
  kind: 'primary' | 'plain' | 'least',
): HTMLElement {
  return element('button', { type: 'button', class: `button ${kind}`, 'data-press': press }, label)
}

/** Draws on a button: × or an arrow. */
export const buttonDrawing = (d: string): SVGElement =>
  drawing('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, drawing('path', { d }))

/** Renders the × button. */
export function dismissButton(text: PageText): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'dismiss',
      'data-press': 'dismiss',
      'aria-label': text.panelDismiss,
      title: text.panelDismiss,
    },
    buttonDrawing('M4 4l8 8M12 4l-8 8'),
  )
}

/** Renders the person's seal, or nothing if none was chosen. */
function sealPart({ seal, text }: PanelView): Child {
  return seal && paintedSeal(document, seal, text.panelSeal)
}

/** Renders who speaks: the product's mark and name, and beside them the seal that no page can draw. */
export function makerPart(view: PanelView, ...children: Child[]): HTMLElement {
  return element(
    'div',
    { class: 'maker' },
    element('p', { class: 'product' }, emblemDrawing('app', view), ' ', view.text.panelName),
    sealPart(view),
    ...children,
  )
}

/** Renders a host, isolated from the text around it. Of a long one the end stays visible, because it counts. */
export function hostPart(host: string): HTMLElement {
  const shown = host.length > 48 ? `…${host.slice(-47)}` : host
  return element('bdi', { class: 'host', dir: 'ltr', title: host }, shown)
}

/** Renders a heading and what stands under it. */
export function section(title: string, ...children: Child[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...children)
}

/** Renders a list of sentences. */
export function sentences(lines: readonly string[]): HTMLElement {
  return element(
    'ul',
    { class: 'lines', role: 'list' },
    ...lines.map((line) => element('li', {}, line)),
  )
}

/** Draws a verdict's emblem without Preact. */
export function emblemDrawing(name: EmblemName, { emblems }: PanelView): SVGElement {
  return drawing(
    'svg',
    { class: `emblem ${name}`, viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' },
    ...readShapes(emblems[name]).map(({ paint, d }) => drawing('path', { class: paint, d })),
  )
}
