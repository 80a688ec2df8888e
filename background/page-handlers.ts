import { EMBLEM_SHAPES } from '../components/emblem/shapes.ts'
import { sealPaint } from '../components/seal/draw-seal.ts'
import { PANEL_STYLES } from '../content/panel/styles.generated.ts'
import { assessHost } from '../guard/assess.ts'
import { claimOf } from '../guard/page/claim/claim-of.ts'
import { namesNobody } from '../guard/page/claim/page-lines.ts'
import type { PageFacts } from '../guard/page/page-facts.ts'
import { officialPage } from '../guard/registry/official-page.ts'
import { PAGE_TEXT } from '../locales/page.ts'
import { injectStage } from '../platform/inject.ts'
import type { FromPage, PageHandlers } from '../platform/listen.ts'
import type { Judged, PanelInit } from '../platform/messages.ts'
import { serial } from '../platform/serial.ts'
import { getSettings } from '../platform/settings.ts'
import { resolveLanguage } from '../platform/spoken-language.ts'
import { closeTab, openExtensionPage, openInTab } from '../platform/tabs.ts'
import { keepWrong, wrongOf } from '../platform/wrong-verdict.ts'
import { decide } from './gate/decisions.ts'
import { inWords } from './page/in-words.ts'
import { certificateOf } from './page/kept-certificate.ts'
import { claimInTab } from './page/kept-claim.ts'
import { look } from './page/look.ts'
import { numberHint } from './page/number-hint.ts'
import { frameLooks, withFrames } from './page/with-frames.ts'
import { keepTab } from './tabs/keep-tab.ts'
import { reportTab } from './tabs/report-tab.ts'
import { showVerdict } from './tabs/show-verdict.ts'
import { replaceTab, stopTab } from './tabs/stop-tab.ts'
import { isOnHost, pageAddress } from './tabs/tab-address.ts'
import { arrive, readTab, type TabState, writeTab } from './tabs/tab-state.ts'

/** As much of an address as is judged with a page. */
const LONGEST_ADDRESS = 2048

/** Answers our scripts in pages. Each verdict here is on the sender's own address, whatever the script says. */
export const PAGE_HANDLERS: PageHandlers = {
  stop: async ({ navigation }, from) => {
    await stopTab(from, navigation)
    return null
  },
  look: (_message, from) =>
    withTab(from, async (state) => {
      await look(from.tabId, state)
    }),
  'panel-hello': (_message, from) => panelInit(from),
  stage: async (_message, { tabId }) => {
    await injectStage(tabId)
    return null
  },
  facts: ({ facts }, from) => judge(facts, from),
  frames: async ({ facts }, from) => {
    const { guard } = await reportTab(from.tabId)
    const more = guard.startsWith('off') ? null : withFrames(facts, await frameLooks(from.tabId))
    if (more === null) return null
    // What stands in frames of other sites is none of the page's business: its process gets only what follows.
    const fields = more.frames.flatMap((frame) => (frame.visible ? (frame.fields ?? []) : []))
    return { ...(await judge(more, from)), fields: [...new Set(fields)] }
  },
  number: ({ start }, { host }) => numberHint(host, start),
  tamper: async ({ what }, from) => {
    await withTab(from, (state) => writeTab(from.tabId, { ...state, tampered: what }))
    await showVerdict(from.tabId)
    return null
  },
  'tamper-spent': (_message, from) => replace(from),
  decide: (_message, from) => replace(from),
  dismiss: ({ scope }, from) =>
    withTab(from, async (state) => {
      await writeTab(from.tabId, { ...state, dismissed: true })
      if (scope === 'host') await decide(from.host.ascii, 'dismiss')
    }),
  'wrong-verdict': async (_message, { tabId }) => {
    await keepWrong(wrongOf((await reportTab(tabId)).verdict, 'panel'))
    await openExtensionPage('/sidepanel.html#/wrong', 'newForegroundTab')
    return null
  },
  'open-official': async ({ operator, purpose }, from) => {
    const meant = operator ?? (await getSettings()).operator
    if (meant) await openInTab(from.tabId, officialPage(meant, purpose))
    else await openExtensionPage('/sidepanel.html#/topic/operators', 'newForegroundTab')
    return null
  },
  'open-encrypted': async (_message, { tabId, url }) => {
    await openInTab(tabId, url.replace(/^http:/, 'https:'))
    return null
  },
  'close-tab': async (_message, from) => {
    await closeTab(from.tabId)
    return null
  },
}

/** Judges a page by its facts, keeps the verdict and shows it in the toolbar. Resolves to it in words. */
async function judge(facts: PageFacts, from: FromPage): Promise<Judged> {
  const here = { ...facts, url: from.url.slice(0, LONGEST_ADDRESS) }
  const [claim, certificate] = await Promise.all([
    claimInTab(from.tabId, from.host.ascii, claimOf(here)),
    certificateOf(from.tabId, from.url),
  ])
  const verdict = assessHost(from.host, here, claim)
  await Promise.all([
    withTab(from, (state) => writeTab(from.tabId, { ...state, verdict, looked: true })),
    // What there is to show is drawn as soon as the answer is there.
    verdict.kind === 'unrelated' ? null : injectStage(from.tabId),
  ])
  // The page's keys may be held for this answer: it does not wait for the toolbar.
  void showVerdict(from.tabId)
  return { ...(await inWords(verdict, certificate)), namesNobody: namesNobody(here) }
}

/** Runs `task` on what is kept of the sender's tab, after the tab's other tasks. Resolves to an empty answer. */
function withTab(from: FromPage, task: (state: TabState) => Promise<void>): Promise<null> {
  return serial(from.tabId, async () => {
    const before = await readTab(from.tabId)
    const state = arrive(before, pageAddress(from))
    // The page may speak before the browser has told that the tab has come to it.
    if (state.host !== before?.host) await keepTab(from.tabId, before, state)
    await task(state)
    return null
  })
}

/** Replaces a page by the stopped page if its verdict warns; never an operator's own page. */
async function replace(from: FromPage): Promise<null> {
  const { verdict } = await reportTab(from.tabId)
  if (verdict.kind === 'lookalike' || verdict.kind === 'impersonation') {
    await replaceTab(from, verdict.imitates)
  } else if (verdict.kind === 'caution') {
    const { operator } = verdict
    await replaceTab(from, operator && new URL(officialPage(operator, 'site')).host)
  }
  return null
}

async function panelInit(from: FromPage): Promise<PanelInit | null> {
  const [report, settings] = await Promise.all([reportTab(from.tabId), getSettings()])
  // The tab has gone on to another page, or the guard is off here: there is nothing to show.
  if (!isOnHost(report.url, from) || report.guard.startsWith('off')) return null
  const language = resolveLanguage(settings.language)
  return {
    language,
    text: PAGE_TEXT[language],
    styles: PANEL_STYLES,
    emblems: EMBLEM_SHAPES,
    theme: settings.theme,
    seal: settings.seal && sealPaint(settings.seal),
    dismissed: report.dismissed,
    trusted: report.trusted,
    verdict: report.verdict,
  }
}
