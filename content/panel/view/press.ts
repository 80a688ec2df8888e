/** What can be pressed on a panel; each button carries its own as `data-press`. */
const PRESSES = [
  'details',
  'dismiss',
  'dismiss-host',
  'wrong-verdict',
  'open-official',
  'open-encrypted',
  'close-tab',
  'decide',
  'stay',
  'send',
] as const

/** One press. */
export type Press = (typeof PRESSES)[number]

/** Returns the press that a click means, or null if it hit no button of ours. */
export function pressOf(target: EventTarget | null): Press | null {
  const name =
    target instanceof Element ? target.closest('[data-press]')?.getAttribute('data-press') : null
  return PRESSES.find((press) => press === name) ?? null
}
