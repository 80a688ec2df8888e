import type { PageText } from '../../locales/page-text.ts'
import { element } from './element.ts'
import { emblemDrawing } from './emblem-drawing.ts'
import type { Explanations } from './explanations.ts'
import { realOperator } from './headline.ts'
import { askedName } from './moment.ts'
import type { PanelView } from './panel-view.ts'
import { button, hostPart, sealPart, section, sentences } from './parts.ts'

function askedSentence({ moment }: PanelView, text: PageText): string | null {
  if (moment.kind !== 'cover') return null
  const names = moment.asked.map((field) => askedName(field, text)).filter((name) => name !== null)
  const [first] = names
  return first === undefined ? null : text.coverAsks(first)
}

/**
 * What covers a page that plays an operator: leaving comes first, explaining second; deciding otherwise is
 * smallest and last, and happens on the extension's own page.
 */
export function coverPart(view: PanelView, text: PageText, explain: Explanations): HTMLElement {
  const operator = realOperator(view)
  const brand = operator ? text.brands[operator] : ''
  const asked = askedSentence(view, text)
  return element(
    'div',
    {
      class: 'sheet',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'cover-title',
      tabindex: '-1',
    },
    emblemDrawing('danger'),
    element('h1', { id: 'cover-title' }, text.coverTitle(brand)),
    element('p', { class: 'sub' }, hostPart(view.verdict.host)),
    sentences([
      text.coverHost(view.verdict.host),
      ...(asked === null ? [] : [asked]),
      text.coverNothingTyped,
    ]),
    element(
      'div',
      { class: 'actions' },
      button('open-official', text.coverOpenReal(brand), 'primary'),
      button('close-tab', text.coverClose, 'plain'),
    ),
    section(text.coverWhy, sentences(view.verdict.reasons.map(explain.reason))),
    sealPart(view, text),
    element(
      'div',
      { class: 'last' },
      button('decide', text.coverDecide, 'least'),
      element('p', { class: 'note' }, text.coverDecideMeans),
    ),
  )
}
