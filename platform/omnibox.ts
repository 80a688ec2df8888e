import { browser } from './browser.ts'

/** One line under the address bar: where it leads and what it says. */
export interface Suggestion {
  content: string
  description: string
}

/** What answers the keyword in the address bar. */
export interface Omnibox {
  suggest(text: string): Promise<Suggestion[]>
  /** A line was chosen, or the text itself was entered; `where` is the tab the person wants. */
  entered(content: string, where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'): void
}

/** Answers the keyword in the address bar from now on; Firefox on Android has no such thing. */
export function watchOmnibox(omnibox: Omnibox): void {
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    omnibox.suggest(text).then(
      (lines) => suggest(lines.map((line) => ({ ...line, description: plain(line.description) }))),
      (reason: unknown) => console.error('omnibox', reason),
    )
  })
  browser.omnibox?.onInputEntered.addListener((content, where) => omnibox.entered(content, where))
}

/** Chromium reads a description as XML. */
const plain = (text: string): string => text.replace(/[<>&]/g, ' ')
