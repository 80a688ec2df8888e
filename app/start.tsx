import { render } from 'preact'
import { language } from '../locales/current.ts'
import type { Ahead } from './ahead.ts'
import { App } from './app.tsx'
import { openLibrary } from './library/library.ts'
import { type Glance, noteTopic } from './memory.ts'
import { followHash, route } from './navigation.ts'
import { openIndex, warmUp } from './search/find.ts'
import { openPrinter } from './search/plain-answers.ts'
import { operator, query, recents, searching, type } from './search/search-state.ts'
import { applySettings, followSettings } from './settings/preferences.ts'
import { followNextDue, soonest } from './sims/soonest.ts'
import { askAboutTab, followTabs } from './tab/current-tab.ts'
import { warmUpSims } from './views/view.tsx'

/**
 * How long the first paint waits for the verdict, so that nothing moves when it comes. It is usually there before the
 * guide's code is; a background that has to start up may take longer.
 */
const PATIENCE_MS = 100

/** Starts the guide in a page of ours. `beside` is true for the side panel, which stays open while tabs change. */
export async function startGuide(root: HTMLElement, beside: boolean, ahead: Ahead): Promise<void> {
  const told = askAboutTab(ahead.report)
  const glance = await takeUp(ahead)
  const texts = openLibrary(language.value)
  await Promise.race([Promise.allSettled([told]), pause(PATIENCE_MS)])
  // Letters typed while the page was loading are in the page's own field.
  const early = root.querySelector('input')?.value ?? ''
  if (early !== '') type(early)
  root.replaceChildren()
  render(<App beside={beside} scroll={glance?.scroll ?? 0} />, root)
  followSettings()
  if (beside) followTabs()
  followRoute()
  await Promise.all([texts, openIndex(), openPrinter()])
  warmUp()
  if (soonest.value !== null) void warmUpSims()
}

/** Applies the settings. If the page was opened without a fragment, restores what was shown last. */
async function takeUp(ahead: Ahead): Promise<Glance | null> {
  const [settings, glance, recent, due] = await Promise.all([
    ahead.settings,
    ahead.glance,
    ahead.recents,
    ahead.due,
  ])
  await applySettings(settings)
  followNextDue(due)
  // Who has not chosen an operator is helped with that of the card.
  operator.value ??= due?.operator ?? null
  recents.value = recent
  if (location.hash === '' && glance !== null) {
    history.replaceState(null, '', glance.hash || '#/')
    type(glance.query)
    searching.value = glance.hash === '' && glance.query !== ''
  }
  followHash((named) => {
    operator.value = named
  }, new AbortController().signal)
  return glance
}

function followRoute(): void {
  route.subscribe((at) => {
    // Going back from a topic leads to the results it was opened from.
    if (at.view === 'home' && query.value.trim() !== '') searching.value = true
    if (at.view === 'topic') void noteTopic(at.topic).then((noted) => (recents.value = noted))
  })
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
