import { nullable } from 'valibot'
import type { Item } from '../../platform/storage.ts'
import { read, remove, write } from '../../platform/storage.ts'
import { TAB_STATE, type TabState } from './tab-state.ts'

const item = (tabId: number): Item<TabState | null> => ({
  area: 'session',
  key: `tab:${tabId}`,
  schema: nullable(TAB_STATE),
  fallback: null,
})

/** Reads what is kept of a tab; null for one never seen. */
export const readTab = (tabId: number): Promise<TabState | null> => read(item(tabId))

/** Keeps what is known of a tab. */
export const writeTab = (tabId: number, state: TabState): Promise<void> => write(item(tabId), state)

/** Forgets a closed tab. */
export const forgetTab = (tabId: number): Promise<void> => remove(item(tabId))
