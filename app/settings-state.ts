import { type ReadonlySignal, signal } from '@preact/signals'
import { language } from '../locales/current.ts'
import type { Access } from '../platform/messages.ts'
import { accessTo, watchAccess } from '../platform/permissions.ts'
import { send } from '../platform/send.ts'
import {
  DEFAULT_SETTINGS,
  getSettings,
  type Settings,
  type TrustedHost,
  watchSettings,
} from '../platform/settings.ts'
import { applySettings } from './preferences.ts'
import { openSealWords } from './seal-words.ts'

const current = signal<Settings>(DEFAULT_SETTINGS)
const trusted = signal<readonly TrustedHost[]>([])
const granted = signal(true)

/** The person's settings as they stand. */
export const settings: ReadonlySignal<Settings> = current

/** Sites let through, for good or for this session. */
export const trustedHosts: ReadonlySignal<readonly TrustedHost[]> = trusted

/** Whether the browser lets the extension look at every page. */
export const accessGranted: ReadonlySignal<boolean> = granted

/** Reads everything the settings pages show, and follows each change of it. */
export async function followEverything(): Promise<void> {
  const take = async (next: Settings): Promise<void> => {
    current.value = next
    await applySettings(next)
    await openSealWords(language.value)
    await readTrusted()
  }
  await Promise.all([take(await getSettings()), readAccess()])
  watchSettings(take)
  watchAccess(readAccess)
}

/** Asks the background which sites are let through: those of this session are known only there. */
export async function readTrusted(): Promise<void> {
  const answer = await send({ type: 'trusted-hosts' })
  if (answer !== 'no-answer') trusted.value = answer
}

async function readAccess(): Promise<void> {
  const access: Access = await accessTo(null)
  granted.value = access !== 'withheld'
}
