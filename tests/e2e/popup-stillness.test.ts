import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Verdict, VerdictKind } from '../../guard/verdict/verdict.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { knownHost } from '../known-host.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { layoutShifts } from './support/layout-shift.ts'
import { type PretendedReport, pretendReport } from './support/pretend-report.ts'

const { chromium } = await chromiumTests(() => undefined, 'zh-CN')

const grounds = { reasons: [], checks: [] }
/** As long as hosts that still stand on two lines. */
const LONG = 'lichniy-kabinet-oplata-uslug-svyazi-bez-komissii.secure.site'

const VERDICTS: Record<VerdictKind, Verdict> = {
  official: {
    ...grounds,
    kind: 'official',
    host: knownHost('payment.mts.ru').ascii,
    operator: 'mts',
    role: 'payment',
  },
  partner: { ...grounds, kind: 'partner', host: knownHost('www.tbank.ru').ascii, name: 'T-Bank' },
  sister: {
    ...grounds,
    kind: 'sister',
    host: knownHost('www.mts.by').ascii,
    operator: 'mts',
    name: 'MTS Belarus',
  },
  lookalike: {
    ...grounds,
    kind: 'lookalike',
    host: knownHost(LONG).ascii,
    operator: 'megafon',
    imitates: 'mts.ru',
  },
  impersonation: {
    ...grounds,
    kind: 'impersonation',
    host: knownHost(LONG).ascii,
    operator: 'megafon',
    imitates: 'megafon.ru',
  },
  caution: {
    ...grounds,
    kind: 'caution',
    host: knownHost('beeline-salon77.ru').ascii,
    operator: 'beeline',
  },
  unrelated: { ...grounds, kind: 'unrelated', host: knownHost('zh.wikipedia.org').ascii },
  unreadable: { kind: 'unreadable', reasons: [], checks: [] },
}

async function open(verdict: Verdict, language: Language, after: number): Promise<Page> {
  const worker = await chromium.worker()
  await worker.evaluate((stored) => chrome.storage.local.set(stored), SETTINGS(language))
  const page = await chromium.context.newPage()
  await page.setViewportSize({ width: 380, height: 600 })
  await page.addInitScript(pretendReport, reportOf(verdict, after))
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`)
  await page.locator('main a').first().waitFor()
  await page.locator('#guide section[aria-label]:not([aria-busy])').first().waitFor()
  return page
}

const SETTINGS = (language: Language) => ({
  settings: { language },
  'recent-topics': ['foreign_card', 'keep_alive'],
})

function reportOf(verdict: Verdict, after: number): PretendedReport {
  const url = verdict.kind === 'unreadable' ? null : `https://${verdict.host}/`
  const access = url === null ? 'unreadable' : 'granted'
  const calm = { trusted: null, dismissed: null, tampered: false, stopped: false }
  return { report: { tabId: 1, url, verdict, access, guard: 'on', ...calm }, after }
}

/** Later than the popup waits for before it shows itself. */
const LATE_MS = 700

const cases = Object.values(VERDICTS).flatMap((verdict) =>
  [0, LATE_MS].map((after) => [verdict.kind, after, verdict] as const),
)

describe.each(LANGUAGES)('nothing in the popup moves in %s', (language) => {
  test.concurrent.each(cases)('when it opens on %s, told after %i ms', async (...about) => {
    const [, after, verdict] = about
    const page = await open(verdict, language, after)
    // What else is on its way (search, sentences of the verdict) comes within this time.
    await page.waitForTimeout(200)
    expect(await layoutShifts(page)).toEqual([])
    await page.close()
  })
})

describe('the card of the page in the popup', () => {
  const edgesOf = async (
    page: Page,
    selector: string,
  ): Promise<{ top: number; bottom: number }> => {
    const { y = 0, height = 0 } = (await page.locator(selector).first().boundingBox()) ?? {}
    return { top: y, bottom: y + height }
  }
  const CARD = '#guide section[aria-label]'

  test.concurrent.each([0, LATE_MS])(
    'shows its reasons above the search, not under it, told after %i ms',
    async (after) => {
      const page = await open(VERDICTS.official, 'ru', after)
      await page.locator(`${CARD} summary`).first().click()
      const reasons = await edgesOf(page, `${CARD} details`)
      expect(reasons.bottom - reasons.top).toBeGreaterThan(60)
      const search = await edgesOf(page, 'search')
      expect(search.top).toBeGreaterThanOrEqual(reasons.bottom)
      await page.close()
    },
  )
})
