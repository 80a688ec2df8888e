import type { Check } from '../../../guard/verdict/check-result.ts'
import type { PageText } from '../../../locales/page-text.ts'
import { drawing, element } from './element.ts'
import { fill } from './fill.ts'
import type { Sentences } from './panel-view.ts'

/** A tick, a cross in a box, a dashed ring: they differ without colour. */
const MARKS: Record<Check['state'], string> = {
  passed: 'M3 8.5l3.5 3.5L13 4.5',
  failed: 'M2 2h12v12h-12zM5 5l6 6M11 5l-6 6',
  notChecked: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M5.5 8h5',
}

function row(check: Check, text: PageText, sentences: Sentences): HTMLElement {
  const why = sentences.checks[check.id] ?? ''
  return element(
    'li',
    { class: `check ${check.state}` },
    drawing(
      'svg',
      { class: 'mark', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
      drawing('path', { d: MARKS[check.state] }),
    ),
    element(
      'span',
      {},
      element('span', {}, text.panelChecks[check.id]),
      ' ',
      element('span', { class: 'state' }, text.panelStates[check.state]),
      why !== '' && element('span', { class: 'why' }, why),
    ),
  )
}

/** Renders every check with its state, failed ones first. */
export function checkList(
  checks: readonly Check[],
  text: PageText,
  sentences: Sentences,
): HTMLElement {
  const order: Record<Check['state'], number> = { failed: 0, passed: 1, notChecked: 2 }
  const sorted = [...checks].sort((one, other) => order[one.state] - order[other.state])
  return element(
    'ul',
    { class: 'checks', role: 'list' },
    ...sorted.map((check) => row(check, text, sentences)),
  )
}

/** Returns how many checks ended in each state, in words. */
export function summary(checks: readonly Check[], text: PageText): string {
  return (['failed', 'passed', 'notChecked'] as const)
    .map((state) => ({ state, n: checks.filter((check) => check.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => fill(text.panelSummary[state], { n }))
    .join(text.panelComma)
}
