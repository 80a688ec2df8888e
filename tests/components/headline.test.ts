import { expect, test } from 'vitest'
import { EMBLEM_SHAPES } from '../../components/emblem/shapes.ts'
import { headline } from '../../content/panel/view/headline.ts'
import { momentTitle } from '../../content/panel/view/moment.ts'
import type { PanelView } from '../../content/panel/view/panel-view.ts'
import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'
import { page as text } from '../../locales/en/page.ts'
import { factsOf, formOf } from '../guard/facts.ts'

const facts = (url: string): PageFacts =>
  factsOf({ url, secureContext: false, forms: [formOf(['phone', 'card-number'], url)] })

const view = (url: string): PanelView => {
  const verdict = assess(url, facts(url))
  if (verdict.kind === 'unreadable') throw new Error(`${url} can't be read`)
  return {
    verdict,
    moment: { kind: 'field', field: 'phone' },
    expanded: false,
    seal: null,
    emblems: EMBLEM_SHAPES,
    language: 'en',
    text,
    sentences: { reasons: [], checks: {} },
    theme: 'auto',
    trusted: false,
  }
}

test.each([
  [
    'http://payment.megafon.ru/',
    'Look here before you pay',
    'Read this before you type your phone number',
  ],
  [
    'http://lk.beeline-tarify.ru/',
    "This is not Beeline's site",
    "Wait with your phone number: lk.beeline-tarify.ru is not the operator's site",
  ],
])('a caution on %s says "%s"', (url, title, before) => {
  expect(view(url).verdict.kind).toBe('caution')
  expect(headline(view(url), text).title).toBe(title)
  expect(momentTitle(view(url))).toBe(before)
})
