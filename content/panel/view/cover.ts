import { element } from './element.ts'
import { fill } from './fill.ts'
import { realOperator } from './headline.ts'
import { askedName } from './moment.ts'
import type { PanelView } from './panel-view.ts'
import { button, emblemDrawing, makerPart, section, sentences } from './parts.ts'

function askedSentence({ moment, text }: PanelView): string | null {
  if (moment.kind !== 'cover') return null
  const names = moment.asked.map((field) => askedName(field, text)).filter((name) => name !== null)
  const [first] = names
  return first === undefined ? null : fill(text.coverAsks, { what: first })
}

/**
 * Renders the words that cover a page which pretends to be an operator: leaving comes first, explaining second. Deciding
 * to stay is smallest and last, and happens on the extension's own page.
 */
export function coverPart(view: PanelView): HTMLElement {
  const { text, verdict } = view
  const operator = realOperator(view)
  const brand = operator ? text.brands[operator] : ''
  const asked = askedSentence(view)
  return element(
    'div',
    { class: 'sheet' },
    makerPart(view),
    emblemDrawing('danger', view),
    element('h1', { id: 'cover-title' }, fill(text.coverTitle, { brand })),
    sentences([
      fill(text.coverHost, { host: verdict.host }),
      ...(asked === null ? [] : [asked]),
      text.coverNothingTyped,
    ]),
    element(
      'div',
      { class: 'actions' },
      button('open-official', fill(text.coverOpenReal, { brand }), 'primary'),
      button('close-tab', text.coverClose, 'plain'),
    ),
    view.sentences.reasons.length > 0 && section(text.coverWhy, sentences(view.sentences.reasons)),
    element(
      'div',
      { class: 'last' },
      button('decide', text.coverDecide, 'least'),
      element('p', { class: 'note' }, text.coverDecideMeans),
    ),
  )
}

/**
 * Creates an empty frame of another origin: while it has the focus, keys go nowhere else, not even to listeners that the
 * page added to its window before us.
 */
export const keySink = (): HTMLElement =>
  element('iframe', { class: 'sink', sandbox: '', 'aria-hidden': 'true', tabindex: '-1' })
