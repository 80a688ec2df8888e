import * as v from 'valibot'
import { OPERATORS } from '../guard/operator.ts'
import { LANGUAGES } from '../guide/language.ts'
import { serial } from './serial.ts'
import { type Item, read, watch, write } from './storage.ts'

const HOST = v.pipe(v.string(), v.maxLength(255))

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

/** Where the guard works. */
export const GUARD_SCOPES = ['everywhere', 'operators', 'off'] as const

const HOSTS = v.array(HOST)

/** Every field falls back alone, so one bad value does not cost the person the rest. */
const SCHEMA = v.object({
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  operator: v.fallback(v.nullable(v.picklist(OPERATORS)), null),
  guardScope: v.fallback(v.picklist(GUARD_SCOPES), 'everywhere'),
  trustedHosts: v.fallback(v.array(TRUSTED_HOST), []),
  disabledHosts: v.fallback(HOSTS, []),
  dismissedHosts: v.fallback(HOSTS, []),
  seal: v.fallback(v.nullable(SEAL), null),
  welcomed: v.fallback(v.boolean(), false),
})

/** Everything the person can set. It stays on this machine. */
export type Settings = v.InferOutput<typeof SCHEMA>

/** What holds before anything is set. */
export const DEFAULT_SETTINGS: Settings = v.parse(SCHEMA, {
  language: undefined,
  theme: undefined,
  operator: null,
  guardScope: undefined,
  trustedHosts: undefined,
  disabledHosts: undefined,
  dismissedHosts: undefined,
  seal: null,
  welcomed: undefined,
})

const ITEM: Item<Settings> = {
  area: 'local',
  key: 'settings',
  schema: SCHEMA,
  fallback: DEFAULT_SETTINGS,
}

/** Reads the settings; what is missing or unreadable is at its default. */
export const getSettings = (): Promise<Settings> => read(ITEM)

/** Changes some settings and leaves the rest; resolves to all of them. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return serial(ITEM, async () => {
    const settings = { ...(await getSettings()), ...change }
    await write(ITEM, settings)
    return settings
  })
}

/** Calls back with the settings each time anything of ours changes them; returns the way to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  watch(ITEM, changed)
