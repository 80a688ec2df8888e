import { Window } from 'happy-dom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EMBLEM_SHAPES } from '../../components/emblem/shapes.ts'
import { PANEL_STYLES } from '../../content/panel/styles.generated.ts'
import type { Moment, PanelView } from '../../content/panel/view/panel-view.ts'
import { renderPanel } from '../../content/panel/view/render-panel.ts'
import { assess } from '../../guard/assess.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { loadReasonText } from '../../locales/load-reasons.ts'
import { PAGE_TEXT } from '../../locales/page.ts'
import { checkSentence, reasonSentence } from '../../locales/reason-sentence.ts'
import { factsOf, formOf } from '../guard/facts.ts'
import { axeFindings } from './support/axe.ts'
import { chromiumTests } from './support/chromium-tests.ts'

/**
 * The panel stands in a closed shadow root, where axe can't look: here the same elements, drawn by a DOM of Node, stand
 * in an open one, with the panel's own styles.
 */
const { chromium } = await chromiumTests(() => undefined, 'en')

const { document } = globalThis
beforeAll(() => {
  globalThis.document = new Window().document as unknown as Document
})
afterAll(() => {
  globalThis.document = document
})

interface Shown {
  url: string
  moment: Moment
  expanded?: boolean
  trusted?: boolean
}

const SHOWN: Readonly<Record<string, Shown>> = {
  calm: { url: 'https://payment.mts.ru/', moment: { kind: 'calm' } },
  'calm, with its details': {
    url: 'https://payment.mts.ru/',
    moment: { kind: 'calm' },
    expanded: true,
  },
  'caution beside a field': {
    url: 'http://payment.megafon.ru/',
    moment: { kind: 'field', field: 'phone' },
    expanded: true,
  },
  'a form that leads elsewhere': {
    url: 'https://payment.mts.ru/',
    moment: { kind: 'submit', host: 'collect.example', encrypted: false },
  },
  'danger, opened anyway': {
    url: 'https://mts-oplata.site/',
    moment: { kind: 'field', field: 'card-number' },
    trusted: true,
  },
  'the cover': {
    url: 'https://mts-oplata.site/',
    moment: { kind: 'cover', asked: ['card-number', 'phone'] },
  },
}

async function viewOf(
  shown: Shown,
  language: Language,
  theme: 'light' | 'dark',
): Promise<PanelView> {
  const { url, moment, expanded = false, trusted = false } = shown
  const verdict = assess(url, factsOf({ url, forms: [formOf(['phone', 'card-number'], url)] }))
  if (verdict.kind === 'unreadable') throw new Error(`${url} can't be read`)
  const text = await loadReasonText(language)
  const checks = verdict.checks.map((check) => [check.id, checkSentence(text, check)] as const)
  return {
    ...{ verdict, moment, expanded, trusted, language, theme, seal: null },
    emblems: EMBLEM_SHAPES,
    text: PAGE_TEXT[language],
    sentences: {
      reasons: verdict.reasons.map((reason) => reasonSentence(text, reason)),
      checks: Object.fromEntries(checks),
    },
  }
}

const documentOf = (panel: Element, { language, theme }: PanelView): string =>
  `<!doctype html><html lang="${language}"><title>A page</title><body><main><h1>A page</h1></main>
<aside aria-label="Top-up Guard"><div data-theme="${theme}"><template shadowrootmode="open"><style>${PANEL_STYLES}</style>${panel.outerHTML.replace('<dialog', '<dialog open')}</template></div></aside>`

describe.each(LANGUAGES)('axe finds nothing in the panel in %s', (language) => {
  test.each(Object.entries(SHOWN))('%s', async (_name, shown) => {
    for (const theme of ['light', 'dark'] as const) {
      const view = await viewOf(shown, language, theme)
      const page = await chromium.context.newPage()
      await page.setContent(documentOf(renderPanel(view), view))
      const seen = await page.evaluate(
        () => document.querySelector('[data-theme]')?.shadowRoot?.querySelectorAll('button').length,
      )
      expect(seen).toBeGreaterThan(0)
      // The example page around the panel has no more headings than it needs.
      const findings = await axeFindings(page, {
        rules: { 'heading-order': { enabled: false }, region: { enabled: false } },
      })
      await page.close()
      expect(findings).toEqual([])
    }
  })
})
