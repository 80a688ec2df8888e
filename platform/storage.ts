import * as v from 'valibot'
import { browser } from './browser.ts'

/** Where a value lives: `local` stays on this machine for good, `session` until the browser closes. */
export type Area = 'local' | 'session'

/** One stored value: its key, its schema, and what stands for it when absent or unreadable. */
export interface Item<Value> {
  area: Area
  key: string
  schema: v.GenericSchema<unknown, Value>
  fallback: Value
}

/** Reads an item. A value that does not parse is kept aside under `<key>.rejected`, and the fallback is given. */
export async function read<Value>(item: Item<Value>): Promise<Value> {
  const stored = (await browser.storage[item.area].get(item.key))[item.key]
  if (stored === undefined) return item.fallback
  const parsed = v.safeParse(item.schema, stored)
  if (parsed.success) return parsed.output
  await browser.storage[item.area].set({ [`${item.key}.rejected`]: stored })
  return item.fallback
}

/** Writes an item whole. */
export async function write<Value>(item: Item<Value>, value: Value): Promise<void> {
  await browser.storage[item.area].set({ [item.key]: value })
}

/** Calls back with every new value of an item, written by any of our pages; returns the way to stop. */
export function watch<Value>(item: Item<Value>, changed: (value: Value) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[item.key]
    if (area !== item.area || change === undefined) return
    const parsed = v.safeParse(item.schema, change.newValue)
    changed(parsed.success ? parsed.output : item.fallback)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Removes an item: its fallback stands for it again. */
export async function remove(item: Item<unknown>): Promise<void> {
  await browser.storage[item.area].remove(item.key)
}
