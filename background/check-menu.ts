import { MENU_TEXT } from '../locales/menu.ts'
import { type MenuClick, showMenu } from '../platform/context-menus.ts'
import { handOver } from '../platform/handed.ts'
import { openBeside } from '../platform/open-beside.ts'
import { seePicture } from '../platform/seen-picture.ts'
import { getSettings } from '../platform/settings.ts'
import { resolveLanguage } from '../platform/spoken-language.ts'
import { openExtensionPage } from '../platform/tabs.ts'

/** Puts "check this …" into the page's context menu, in the chosen language. */
export async function refreshMenu(): Promise<void> {
  const { language } = await getSettings()
  await showMenu(MENU_TEXT[resolveLanguage(language)])
}

/**
 * Opens the guide beside the page and hands over what was pressed. What is seen of an image is asked for first, before
 * the panel moves the page; nothing is awaited until the panel is opened, since only a click may open it.
 */
export async function checkFromMenu({ item, tab, frameId, text, image }: MenuClick): Promise<void> {
  const seen = item === 'image' && tab !== null ? seePicture(tab, frameId, image) : null
  const opened = openBeside(tab)
  if (item === 'image') {
    const picture = await seen
    await handOver({ kind: 'picture', data: picture?.data ?? null, part: picture?.part ?? null })
  } else await handOver({ kind: 'text', text: text.slice(0, LONGEST) })
  if (!(await opened)) await openExtensionPage('/sidepanel.html#/check', 'newForegroundTab')
}

/** A selection may be the whole page. In UTF-16 units. */
const LONGEST = 20_000
