/** What can be pressed on a panel; the button carries it as `data-press`. */
const PRESSES = [
  'details',
  'dismiss',
  'dismiss-host',
  'open-official',
  'close-tab',
  'decide',
  'stay',
  'send',
] as const

/** One press. */
export type Press = (typeof PRESSES)[number]

/** The press a click was meant for, or null where it hit no button of ours. */
export function pressOf(target: EventTarget | null): Press | null {
  const name =
    target instanceof Element ? target.closest('[data-press]')?.getAttribute('data-press') : null
  return PRESSES.find((press) => press === name) ?? null
}
