import { render } from 'preact'
import { expect, language } from '../locales/current.ts'
import { DEFAULT_SETTINGS, getSettings } from '../platform/settings.ts'
import { guessLanguage } from '../platform/spoken-language.ts'
import { App } from './app.tsx'
import { openLibrary } from './library/library.ts'
import { type Glance, noteTopic, recall, recentTopics } from './memory.ts'
import { followHash, route } from './navigation.ts'
import { openIndex, warmUp } from './search/find.ts'
import { openPrinter } from './search/plain-answers.ts'
import { operator, query, recents, searching, type } from './search/search-state.ts'
import { applySettings, followSettings } from './settings/preferences.ts'
import { askAboutTab, followTabs } from './tab/current-tab.ts'

/**
 * So long the first picture waits for the verdict and the texts, so that it is whole at once and nothing in it moves
 * later. They are mostly there within a tenth of it; a background that has to wake up may take longer.
 */
const PATIENCE_MS = 500

/** Starts the guide in a page of ours. `beside` is true for the side panel, which stays while tabs change. */
export async function startGuide(root: HTMLElement, beside: boolean): Promise<void> {
  const guess = guessLanguage()
  expect(guess)
  const asked = askAboutTab()
  const texts = openLibrary(guess)
  const glance = await takeUp()
  const meant = language.value === guess ? texts : openLibrary(language.value)
  await Promise.race([Promise.allSettled([asked, meant]), pause(PATIENCE_MS)])
  // Letters typed while the page was loading stand in the page's own field.
  const early = root.querySelector('input')?.value ?? ''
  if (early !== '') type(early)
  root.replaceChildren()
  render(<App beside={beside} scroll={glance?.scroll ?? 0} />, root)
  followSettings()
  if (beside) followTabs()
  followRoute()
  await Promise.all([meant, openIndex(), openPrinter()])
  warmUp()
}

/** Puts on what was set and, where the page was opened without an address of its own, what was shown last. */
async function takeUp(): Promise<Glance | null> {
  // A storage that can't be read costs the person's choices, never the guide.
  const [settings, glance, recent] = await Promise.all([
    getSettings().catch(() => DEFAULT_SETTINGS),
    recall().catch(() => null),
    recentTopics().catch(() => []),
  ])
  await applySettings(settings)
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
    // Back from a topic are the results it was opened from.
    if (at.view === 'home' && query.value.trim() !== '') searching.value = true
    if (at.view === 'topic') void noteTopic(at.topic).then((noted) => (recents.value = noted))
  })
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
