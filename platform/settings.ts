import * as v from 'valibot'
import type { Host } from '../guard/host/host.ts'
import { OPERATORS } from '../guard/operator.ts'
import { LANGUAGES } from '../guide/language.ts'
import { type Item, read, watch, write } from './storage.ts'

/** A host as it was stored: only the background stores one, as the parser gave it. */
const HOST = v.custom<Host>((stored) => typeof stored === 'string' && stored.length <= 255)

/** A site the person decided to open although the guard stopped it. It never becomes `official`. */
const TRUSTED_HOST = v.object({
  host: HOST,
  /** When it was decided, milliseconds since 1970. */
  since: v.number(),
  /** `once` lasts until the tab leaves the host and lives in the session only, never in the settings. */
  scope: v.picklist(['always', 'once']),
})

/** A site opened on the person's own decision. */
export type TrustedHost = v.InferOutput<typeof TRUSTED_HOST>

/** The picture (an id of the seal's set) and the word only this person's panels carry. */
const SEAL = v.object({
  picture: v.pipe(v.string(), v.maxLength(40)),
  word: v.pipe(v.string(), v.maxLength(40)),
})

/** The personal seal. */
export type Seal = v.InferOutput<typeof SEAL>

const HOSTS = v.array(HOST)

/** What is set for everything, by itself: no decision about a host is among it. */
export const CHOICES = {
  language: v.picklist(['auto', ...LANGUAGES]),
  theme: v.picklist(['auto', 'light', 'dark']),
  operator: v.nullable(v.picklist(OPERATORS)),
  /** Where the guard works. */
  guardScope: v.picklist(['everywhere', 'operators', 'off']),
  seal: v.nullable(SEAL),
  welcomed: v.boolean(),
}

/** Every field falls back alone, so one bad value does not cost the person the rest. */
const SCHEMA = v.object({
  language: v.fallback(CHOICES.language, 'auto'),
  theme: v.fallback(CHOICES.theme, 'auto'),
  operator: v.fallback(CHOICES.operator, null),
  guardScope: v.fallback(CHOICES.guardScope, 'everywhere'),
  trustedHosts: v.fallback(v.array(TRUSTED_HOST), () => []),
  disabledHosts: v.fallback(HOSTS, () => []),
  dismissedHosts: v.fallback(HOSTS, () => []),
  seal: v.fallback(CHOICES.seal, null),
  welcomed: v.fallback(CHOICES.welcomed, false),
})

/** Everything the person can set. It stays on this machine. */
export type Settings = v.InferOutput<typeof SCHEMA>

/** What holds before anything is set. */
export const DEFAULT_SETTINGS: Settings = v.getFallbacks(SCHEMA)

const ITEM: Item<Settings> = {
  area: 'local',
  key: 'settings',
  schema: SCHEMA,
  fallback: DEFAULT_SETTINGS,
}

/** Reads the settings; what is missing or unreadable is at its default. */
export const getSettings = (): Promise<Settings> => read(ITEM)

/**
 * Stores a change of some settings, made from what they are at that moment. Two at a time lose one: only the
 * background calls this, in turn (`decisions.ts`); pages send it a message. Rejects if nothing can be stored.
 */
export async function storeSettings(
  update: (settings: Settings) => Partial<Settings>,
): Promise<void> {
  const settings = await getSettings()
  await write(ITEM, { ...settings, ...update(settings) })
}

/** Calls back with the settings each time anything of ours changes them; returns the way to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  watch(ITEM, changed)
