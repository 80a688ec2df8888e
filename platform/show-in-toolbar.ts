import { browser } from './browser.ts'

/** The icon sets in `public/icon`. They differ in shape, not in colour alone. */
export type ToolbarIcon =
  | 'neutral'
  | 'official'
  | 'partner'
  | 'sister'
  | 'caution'
  | 'danger'
  | 'off'

/** What the toolbar shows for a tab. */
export interface ToolbarState {
  icon: ToolbarIcon
  /** At most one character. */
  badge: '' | '!' | '?'
  title: string
}

/** White text on these has a contrast of at least 4.5:1 (WCAG 1.4.3). */
const BADGE_COLOURS = { '': '#b3261e', '!': '#b3261e', '?': '#8a5300' }

/** Shows a state for a tab until it navigates, when the browser resets it. Does nothing if the tab is closed. */
export async function showInToolbar(tabId: number, state: ToolbarState): Promise<void> {
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icon/${state.icon}-${size}.png`]))
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: state.title }),
    browser.action.setBadgeText({ tabId, text: state.badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[state.badge] }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ])
}
