import * as v from 'valibot'
import { browser } from './browser.ts'

/** Where a value lives: `local` stays on this machine for good, `session` until the browser closes. */
type Area = 'local' | 'session'

/** One stored value: its key, its schema, and the value used if it is absent or unreadable. */
export interface Item<Value> {
  area: Area
  key: string
  schema: v.GenericSchema<unknown, Value>
  fallback: Value
}

/**
 * Reads an item. If the stored value does not fit the schema, in whole or in one field, it is also kept under
 * `<key>.rejected`.
 */
export async function read<Value>(item: Item<Value>): Promise<Value> {
  const stored = (await browser.storage[item.area].get(item.key))[item.key]
  if (stored === undefined) return item.fallback
  const parsed = v.safeParse(item.schema, stored)
  const value = parsed.success ? parsed.output : item.fallback
  if (loses(stored, value)) await keepAside(item, stored)
  return value
}

/** Keeps what could not be read whole beside its item, where nothing overwrites it but the next such thing. */
export const keepAside = (
  { area, key }: Pick<Item<unknown>, 'area' | 'key'>,
  stored: unknown,
): Promise<void> => browser.storage[area].set({ [`${key}.rejected`]: stored })

/** Returns whether reading lost something that was stored; a field that was not stored is no loss. */
function loses(stored: unknown, value: unknown): boolean {
  if (!isRecord(stored) || !isRecord(value)) return !isSame(stored, value)
  return Object.keys(value).some((key) => key in stored && !isSame(stored[key], value[key]))
}

/** Returns whether two values of JSON are the same. Browsers give the fields of an object back in another order. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  if (!isRecord(one) || !isRecord(other)) return one === other
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Writes an item. */
export async function write<Value>(item: Item<Value>, value: Value): Promise<void> {
  await browser.storage[item.area].set({ [item.key]: value })
}

/** Writes several items of the local area, all or none of them. */
export async function writeTogether(
  items: readonly (readonly [{ key: string }, unknown])[],
): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(items.map(([{ key }, value]) => [key, value])))
}

/** Calls `changed` with each new value of an item, whoever wrote it. Returns a function that stops this. */
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

/** Removes an item, so that it reads as its fallback again. */
export async function remove(item: Item<unknown>): Promise<void> {
  await browser.storage[item.area].remove(item.key)
}

/** What is kept until the browser closes and tells of the person rather than of tabs. */
const PERSONAL_SESSION = ['glance', 'once', 'handed', 'wrong']

/** Erases everything that is stored, of the session what tells of the person. Resolves to what was stored for good. */
export async function eraseStorage(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get(null)
  await browser.storage.local.clear()
  await browser.storage.session.remove(PERSONAL_SESSION)
  return stored
}

/** Stores again what `eraseStorage` erased. */
export const restoreStorage = (stored: Record<string, unknown>): Promise<void> =>
  browser.storage.local.set(stored)
