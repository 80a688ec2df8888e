import { ANY_NAME } from '../guard/operators/names.generated.ts'
import { tell } from '../platform/send.ts'
import { type SharedWorld, sharedWorld } from './shared-world.ts'

/**
 * Runs before the page's own scripts, on every page unless the person has switched the guard off. It listens for the
 * first field that is used, and runs the judge if the browser has injected that as well.
 */
export function runGate(): void {
  const shared = sharedWorld()
  shared.since = 0
  watchUse(shared)
  shared.judge?.()
}

/**
 * Tag, type and role of what takes no text, by their beginnings: links, buttons, boxes to check, files … Whatever else
 * gets the focus may take some: a box of a script's, what has a shadow root.
 */
const PRESSED = /^a | (bu|ch|col|fi|im|li|me|op|ra|re|su|sw|ta)/

/** How much of a page's text is searched for operators' names, from its beginning and its end. */
const TEXT = 9_000

/**
 * Tells the background, once, that something which could take a phone number, a card, a login or a code is being used:
 * it has got the focus, or a frame has (what is focused inside it can't be seen from here); a digit is typed or put in,
 * or a button with a digit is pressed, wherever that is; or a page with an operator's name in it is pressed. What it is
 * for is not judged here, because labels can lie and the look at the page reads them anyway.
 */
function watchUse(shared: SharedWorld): void {
  const wake = ({ timeStamp }: Event): void => {
    shared.since = timeStamp
    tell({ type: 'look' })
  }
  const on = (type: string, wakes: (event: KeyboardEvent & InputEvent) => unknown): void =>
    addEventListener(
      type,
      (event) => shared.since || (wakes(event as KeyboardEvent & InputEvent) && wake(event)),
      true,
    )
  const hasDigit = ({ key, data }: { key?: string; data?: string | null }): boolean =>
    /\d/.test(`${key ?? data}`)
  on('focusin', (event) => {
    // The path starts at the real field, even inside an open shadow root.
    const { localName, type, role } = event.composedPath()[0] as HTMLInputElement
    return !PRESSED.test(`${localName} ${type} ${role}`)
  })
  on('keydown', hasDigit)
  on('beforeinput', hasDigit)
  on('pointerdown', ({ target }) => {
    const text = document.documentElement.textContent
    return (
      /^\s*\d\s*$/.test((target as Element).textContent) ||
      ANY_NAME.test(text.slice(0, TEXT) + text.slice(-TEXT))
    )
  })
  // Firefox updates `activeElement` only after the event.
  on('blur', (event) => {
    setTimeout(
      () => (document.activeElement as HTMLIFrameElement | null)?.contentWindow && wake(event),
    )
  })
}
