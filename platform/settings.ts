import * as v from 'valibot'
import type { Host } from '../guard/host/host.ts'
import { OPERATORS } from '../guard/operator.ts'
import { LANGUAGES } from '../guide/language.ts'
import { HOLDINGS } from '../guide/ways/situation.ts'
import { type Item, read, watch, write } from './storage.ts'

/** A stored host. Only the background stores hosts, as the parser gave them, so they are not parsed again. */
const HOST = v.custom<Host>((stored) => typeof stored === 'string' && stored.length <= 255)

/** A host the person decided to open although the guard stopped it. It never becomes `official`. */
const TRUSTED_HOST = v.object({
  host: HOST,
  /** When it was decided, milliseconds since 1970. */
  since: v.number(),
  /** `once` lasts until the tab leaves the host; it is kept for the session, never in the settings. */
  scope: v.picklist(['always', 'once']),
})

/** A host opened by the person's own decision. */
export type TrustedHost = v.InferOutput<typeof TRUSTED_HOST>

/** The picture (an id from the seal's set) and the word that only this person's panels show. */
const SEAL = v.object({
  picture: v.pipe(v.string(), v.maxLength(40)),
  word: v.pipe(v.string(), v.maxLength(40)),
})

/** The personal seal. */
export type Seal = v.InferOutput<typeof SEAL>

const HOSTS = v.array(HOST)

/** The settings that apply to every host. */
export const CHOICES = {
  language: v.picklist(['auto', ...LANGUAGES]),
  theme: v.picklist(['auto', 'light', 'dark']),
  operator: v.nullable(v.picklist(OPERATORS)),
  /** What the person can pay with. */
  holdings: v.array(v.picklist(HOLDINGS)),
  /** Where the guard works. */
  guardScope: v.picklist(['everywhere', 'operators', 'off']),
  seal: v.nullable(SEAL),
  welcomed: v.boolean(),
}

/** Each field falls back on its own, so one bad value does not cost the person the others. */
const SCHEMA = v.object({
  language: v.fallback(CHOICES.language, 'auto'),
  theme: v.fallback(CHOICES.theme, 'auto'),
  operator: v.fallback(CHOICES.operator, null),
  holdings: v.fallback(CHOICES.holdings, () => []),
  guardScope: v.fallback(CHOICES.guardScope, 'everywhere'),
  trustedHosts: v.fallback(v.array(TRUSTED_HOST), () => []),
  disabledHosts: v.fallback(HOSTS, () => []),
  dismissedHosts: v.fallback(HOSTS, () => []),
  seal: v.fallback(CHOICES.seal, null),
  welcomed: v.fallback(CHOICES.welcomed, false),
})

/** Everything the person can set. It stays on this machine. */
export type Settings = v.InferOutput<typeof SCHEMA>

/** The settings before the person has changed any. */
export const DEFAULT_SETTINGS: Settings = v.getFallbacks(SCHEMA)

/** Where the settings are stored. */
export const SETTINGS_ITEM: Item<Settings> = {
  area: 'local',
  key: 'settings',
  schema: SCHEMA,
  fallback: DEFAULT_SETTINGS,
}

/** Reads the settings. What is missing or unreadable has its default. */
export const getSettings = (): Promise<Settings> => read(SETTINGS_ITEM)

/**
 * Stores what `update` changes in the settings. Two calls at once would lose one change, so only the background calls
 * this, one at a time (`decisions.ts`); pages send it a message. Rejects if storage fails.
 */
export async function storeSettings(
  update: (settings: Settings) => Partial<Settings>,
): Promise<void> {
  const settings = await getSettings()
  await write(SETTINGS_ITEM, { ...settings, ...update(settings) })
}

/** Calls `changed` with the settings each time they change. Returns a function that stops this. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  watch(SETTINGS_ITEM, changed)
