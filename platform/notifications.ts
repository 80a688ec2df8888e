import { browser } from './browser.ts'

const PERMISSION = { permissions: ['notifications'] } as const

/** Resolves to whether the person has allowed notifications. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: [...PERMISSION.permissions] })

/** Asks the person to allow notifications; works only inside a click. Resolves to whether they are allowed. */
export const askToNotify = (): Promise<boolean> =>
  browser.permissions.request({ permissions: [...PERMISSION.permissions] })

/** What the browser shows outside of its pages. */
export interface Notice {
  /** A later notification of the same id replaces it. */
  id: string
  title: string
  text: string
  /** Words of the buttons; Firefox shows none. */
  buttons: readonly string[]
}

/** Shows a notification. Only call it once the person has allowed them. */
export async function notify({ id, title, text, buttons }: Notice): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: text,
  }
  const withButtons = {
    ...plain,
    ...(hasButtons() && { buttons: buttons.map((words) => ({ title: words })) }),
  }
  await browser.notifications.create(id, withButtons)
}

/** Takes a notification away. */
export async function withdraw(id: string): Promise<void> {
  await browser.notifications?.clear(id)
}

/** Firefox refuses a notification that has buttons. It alone can tell its own name. */
const hasButtons = (): boolean => !('getBrowserInfo' in browser.runtime)

/**
 * Calls `opened` when a notification is clicked and `pressed` when one of its buttons is, and `allowed` once the person
 * has allowed notifications: before that, the browser has no such events.
 */
export function watchNotifications(events: {
  opened: (id: string) => void
  pressed: (id: string, button: number) => void
  allowed: () => void
}): void {
  let watching = false
  const watch = (): void => {
    if (watching || browser.notifications === undefined) return
    watching = true
    browser.notifications.onClicked.addListener(events.opened)
    browser.notifications.onButtonClicked?.addListener(events.pressed)
  }
  watch()
  browser.permissions.onAdded.addListener(({ permissions }) => {
    watch()
    if (permissions?.includes('notifications')) events.allowed()
  })
}
