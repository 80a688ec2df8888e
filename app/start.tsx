import { render } from 'preact'
import { language } from '../locales/current.ts'
import type { Ahead } from './ahead.ts'
import { App } from './app.tsx'
import { openLibrary } from './library/library.ts'
import { type Glance, noteTopic } from './memory.ts'
import { followHash, route } from './navigation.ts'
import { openIndex, warmUp } from './search/find.ts'
import { openPrinter } from './search/plain-answers.ts'
import { focusSearch } from './search/search-box.tsx'
import { operator, query, recents, searching, type } from './search/search-state.ts'
import { applySettings, followSettings } from './settings/preferences.ts'
import { followNextDue, soonest } from './sims/soonest.ts'
import { askAboutTab, followTabs, late, report } from './tab/current-tab.ts'
import { warmUpSims } from './views/view.tsx'

/**
 * How long the first paint waits for the verdict, so that nothing moves when it comes. It is usually there once the
 * guide is rendered; a background that has to start up may take longer.
 */
const PATIENCE_MS = 100

/** Starts the guide in a page of ours. `beside` is true for the side panel, which stays open while tabs change. */
export async function startGuide(frame: HTMLElement, beside: boolean, ahead: Ahead): Promise<void> {
  const told = askAboutTab(ahead.report)
  const glance = await takeUp(ahead)
  // Rendered apart while the verdict is on its way, so that only the drawing is left when it comes.
  const root = document.createElement('div')
  root.id = frame.id
  render(<App beside={beside} scroll={glance?.scroll ?? 0} />, root)
  await Promise.race([Promise.allSettled([told]), pause(PATIENCE_MS)])
  late.value = report.value === null
  takePlace(root, frame)
  followSettings()
  if (beside) followTabs()
  followRoute()
  await Promise.all([openLibrary(language.value), openIndex(), openPrinter()])
  warmUp()
  if (soonest.value !== null) void warmUpSims()
}

/** Puts the guide where the frame stood. Letters typed into the frame's field go on in the guide's, none is lost. */
function takePlace(root: HTMLElement, frame: HTMLElement): void {
  const early = frame.querySelector('input')?.value ?? ''
  frame.replaceWith(root)
  focusSearch(root)
  if (early !== '') type(early)
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
