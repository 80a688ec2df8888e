import { browser } from './browser.ts'

/** Sets the alarm of a name to a moment (milliseconds since 1970), in place of the one before; null removes it. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name)
  else browser.alarms.create(name, { when })
}

/** Resolves to whether an alarm of the name is set: the browser may have forgotten it at a restart. */
export const hasAlarm = async (name: string): Promise<boolean> =>
  (await browser.alarms.get(name)) !== undefined

/** Calls `ring` whenever the alarm of the name goes off, later if the machine slept. */
export function watchAlarm(name: string, ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring()
  })
}
