import type { Operator } from '../../../guard/operator.ts'
import type { PageText } from '../../../locales/page-text.ts'
import { checkList, summary } from './check-list.ts'
import { coverPart, keySink } from './cover.ts'
import { type Child, element } from './element.ts'
import { fill } from './fill.ts'
import { headline, realOperator } from './headline.ts'
import { momentLines, momentTitle } from './moment.ts'
import { isTopUpNote, isUnencrypted, type PanelView, toneOf } from './panel-view.ts'
import {
  button,
  buttonDrawing,
  dismissButton,
  emblemDrawing,
  hostPart,
  makerPart,
  section,
  sentences,
} from './parts.ts'

function details(view: PanelView): HTMLElement {
  const { verdict, text } = view
  return element(
    'div',
    { class: 'details', id: 'details' },
    view.sentences.reasons.length > 0 && section(text.panelWhy, sentences(view.sentences.reasons)),
    verdict.checks.length > 0 &&
      section(text.panelChecked, checkList(verdict.checks, text, view.sentences)),
    section(text.panelLimits, sentences(text.panelLimitList)),
    element('p', { class: 'note' }, text.panelRealSeal),
    element(
      'div',
      { class: 'actions' },
      button('dismiss-host', text.panelNotHere, 'least'),
      element('p', { class: 'note' }, fill(text.panelNotHereMeans, { host: verdict.host })),
      button('wrong-verdict', text.panelWrong, 'least'),
    ),
  )
}

function actions(view: PanelView): Child {
  const operator = realOperator(view)
  const { moment, text } = view
  if (moment.kind === 'submit') {
    return element(
      'div',
      { class: 'actions' },
      button('stay', text.fieldStay, 'primary'),
      button('send', fill(text.fieldSend, { host: moment.host }), 'least'),
    )
  }
  if (isTopUpNote(view.verdict)) return topUpActions(operator, text)
  if (isUnencrypted(view)) {
    const encrypt = button('open-encrypted', text.panelEncrypt, 'primary')
    return element('div', { class: 'actions' }, encrypt)
  }
  if (!operator || toneOf(view) === 'calm') return null
  return element(
    'div',
    { class: 'actions' },
    button('open-official', fill(text.panelOpenReal, { brand: text.brands[operator] }), 'primary'),
  )
}

/** Renders the ways on from a page that takes top-ups for nobody we know. */
function topUpActions(operator: Operator | null, text: PageText): HTMLElement {
  const label = operator
    ? fill(text.panelOpenReal, { brand: text.brands[operator] })
    : text.topUpOpenOwn
  return element(
    'div',
    { class: 'actions' },
    button('open-official', label, 'plain'),
    button('dismiss-host', text.topUpKnown, 'least'),
  )
}

function head(view: PanelView): HTMLElement {
  const { text } = view
  const { emblem, title } = headline(view, text)
  return element(
    'div',
    { class: 'head' },
    emblemDrawing(emblem, view),
    element('p', { class: 'name' }, momentTitle(view) ?? title),
  )
}

/** Renders the address and how many checks ended in each state. */
function subject({ verdict, text }: PanelView): HTMLElement {
  return element(
    'p',
    { class: 'sub' },
    hostPart(verdict.host),
    verdict.checks.length > 0 && ` · ${summary(verdict.checks, text)}`,
  )
}

function toggle({ expanded, text }: PanelView): HTMLElement {
  const words = expanded ? text.panelLess : text.panelMore
  const made = button('details', words, 'plain')
  made.setAttribute('aria-expanded', String(expanded))
  made.setAttribute('aria-label', words)
  // A bar shows the arrow alone.
  made.replaceChildren(buttonDrawing('M3 6l5 5l5-5'), element('span', {}, words))
  return made
}

/**
 * Renders a panel, for a closed shadow root. A calm one is a status, danger is an alert. It has no event handlers:
 * presses are read from `data-press`.
 */
export function renderPanel(view: PanelView): HTMLElement {
  const { text } = view
  const tone = toneOf(view)
  const wrap = {
    class: `panel ${tone} ${view.moment.kind}`,
    lang: view.language,
    role: tone === 'danger' ? 'alert' : 'status',
    'aria-label': text.panelName,
    ...(view.theme !== 'auto' && { 'data-theme': view.theme }),
  }
  if (view.moment.kind === 'cover') {
    const dialog = {
      ...wrap,
      role: 'alertdialog',
      'aria-labelledby': 'cover-title',
      closedby: 'none',
    }
    return element('dialog', dialog, keySink(), coverPart(view))
  }
  return element(
    'div',
    wrap,
    makerPart(view, dismissButton(text)),
    head(view),
    subject(view),
    sentences([
      ...(view.trusted ? [text.panelTrusted] : []),
      ...momentLines(view),
      ...(view.hint ? [view.hint] : []),
    ]),
    actions(view),
    element('div', { class: 'foot' }, toggle(view)),
    view.expanded && details(view),
  )
}
