import { render } from 'preact'
import { expect, language } from '../locales/current.ts'
import { guessLanguage } from '../platform/first-guess.ts'
import { getSettings } from '../platform/settings.ts'
import { App } from './app.tsx'
import { askAboutTab, followTabs } from './current-tab.ts'
import { openIndex } from './find.ts'
import { openLibrary } from './library.ts'
import { noteTopic, recall, recentTopics } from './memory.ts'
import { followHash, route } from './navigation.ts'
import { openPrinter } from './plain-answers.ts'
import { applySettings, followSettings } from './preferences.ts'
import { operator, query, recents, searching, type } from './search-state.ts'

/** Starts the guide in a page of ours. `beside` is true for the side panel, which stays while tabs change. */
export async function startGuide(root: HTMLElement, beside: boolean): Promise<void> {
  expect(guessLanguage())
  const asked = askAboutTab()
  const [settings, glance, recent] = await Promise.all([getSettings(), recall(), recentTopics()])
  await applySettings(settings)
  recents.value = recent
  if (location.hash === '' && glance !== null) {
    history.replaceState(null, '', glance.hash || '#/')
    type(glance.query)
    searching.value = glance.hash === '' && glance.query !== ''
  }
  // Letters typed while the page was loading stand in the page's own field.
  const early = root.querySelector('input')?.value ?? ''
  if (early !== '') type(early)
  followHash((named) => {
    operator.value = named
  }, new AbortController().signal)
  root.replaceChildren()
  render(<App beside={beside} scroll={glance?.scroll ?? 0} />, root)
  followSettings()
  if (beside) void followTabs()
  route.subscribe((at) => {
    // Back from a topic are the results it was opened from.
    if (at.view === 'home' && query.value.trim() !== '') searching.value = true
    if (at.view === 'topic') void noteTopic(at.topic).then((noted) => (recents.value = noted))
  })
  await Promise.all([asked, openLibrary(language.value), openIndex(), openPrinter()])
}
