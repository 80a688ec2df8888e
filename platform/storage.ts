import * as v from 'valibot'
import { browser } from './browser.ts'

/** Where a value lives: `local` stays on this machine for good, `session` until the browser closes. */
type Area = 'local' | 'session'

/** One stored value: its key, its schema, and what stands for it when absent or unreadable. */
export interface Item<Value> {
  area: Area
  key: string
  schema: v.GenericSchema<unknown, Value>
  fallback: Value
}

/**
 * Reads an item. Where the schema falls back, for the whole or for a field of it, what was stored is kept aside
 * under `<key>.rejected`.
 */
export async function read<Value>(item: Item<Value>): Promise<Value> {
  const stored = (await browser.storage[item.area].get(item.key))[item.key]
  if (stored === undefined) return item.fallback
  const parsed = v.safeParse(item.schema, stored)
  const value = parsed.success ? parsed.output : item.fallback
  if (loses(stored, value)) {
    await browser.storage[item.area].set({ [`${item.key}.rejected`]: stored })
  }
  return value
}

/** Whether something that was stored is not in the value read from it; a field that was not stored is no loss. */
function loses(stored: unknown, value: unknown): boolean {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  if (!isRecord(stored) || !isRecord(value)) return !same(stored, value)
  return Object.keys(value).some((key) => key in stored && !same(stored[key], value[key]))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
