import { browser } from './browser.ts'

/** A suggestion below the address bar: `content` is what choosing it enters, `description` what it says. */
export interface Suggestion {
  content: string
  description: string
}

/** What to do with text typed after the keyword in the address bar. */
export interface Omnibox {
  suggest(text: string): Promise<Suggestion[]>
  /** A suggestion was chosen, or the text itself was entered; `where` is the tab to open it in. */
  entered(content: string, where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'): void
}

/** Answers the keyword in the address bar from now on. Firefox on Android has no such API. */
export function watchOmnibox(omnibox: Omnibox): void {
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    omnibox.suggest(text).then(
      (lines) => suggest(lines.map((line) => ({ ...line, description: plain(line.description) }))),
      (reason: unknown) => console.error('omnibox', reason),
    )
  })
  browser.omnibox?.onInputEntered.addListener((content, where) => omnibox.entered(content, where))
}

/** Returns text without the characters that Chromium, which parses descriptions as XML, would trip over. */
const plain = (text: string): string => text.replace(/[<>&]/g, ' ')
