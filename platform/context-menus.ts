import { browser } from './browser.ts'

/** The items that stand in the page's context menu, each where it makes sense. */
const MENU_ITEMS = ['link', 'selection', 'image'] as const

export type MenuItem = (typeof MENU_ITEMS)[number]

/** What the person pressed. */
export interface MenuClick {
  item: MenuItem
  tab: { id: number; windowId: number } | null
  /** 0 for the page itself. */
  frameId: number
  /** The link's address, or the selected text. */
  text: string
  /** The image's address. */
  image: string
}

/** Puts the items into the menu, with their words. Firefox on Android has no such menu. */
export async function showMenu(words: Readonly<Record<MenuItem, string>>): Promise<void> {
  const { contextMenus } = browser
  if (contextMenus === undefined) return
  await contextMenus.removeAll()
  for (const item of MENU_ITEMS)
    contextMenus.create({ id: item, title: words[item], contexts: [item] })
}

/** Calls back, within the person's own click, whenever one of our items is pressed. */
export function watchMenu(clicked: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const item = MENU_ITEMS.find((known) => known === info.menuItemId)
    if (item === undefined) return
    clicked({
      item,
      tab:
        tab?.id === undefined || tab.windowId === undefined
          ? null
          : { id: tab.id, windowId: tab.windowId },
      frameId: info.frameId ?? 0,
      text: (item === 'link' ? info.linkUrl : info.selectionText) ?? '',
      image: info.srcUrl ?? '',
    })
  })
}
