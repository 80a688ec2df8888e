import { markOurs } from '../dom/marks.ts'
import { element } from '../panel/view/element.ts'

/** Returns a random tag name, so that no page can style, define or search for it. */
function randomTag(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(14))]
  return String.fromCharCode(...bytes.map((byte, at) => (at === 6 ? 45 : 97 + (byte % 26))))
}

/** The panel's host and its closed shadow root. */
export interface HostElement {
  host: HTMLElement
  root: ShadowRoot
}

/**
 * Creates a detached host: random tag, manual popover, closed shadow root, adopted styles (the page's CSP would block a
 * `<style>` in Firefox).
 */
export function createHostElement(styles: string): HostElement {
  const host = element(randomTag(), { popover: 'manual' })
  markOurs(host)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  return { host, root }
}

/** Removes every attribute that the page has set on the host. Returns whether there was any. */
export function stripForeignAttributes(host: HTMLElement): boolean {
  const foreign = host.getAttributeNames().filter((name) => name !== 'style' && name !== 'popover')
  for (const name of foreign) host.removeAttribute(name)
  const kind = host.getAttribute('popover')
  if (kind !== 'manual') host.setAttribute('popover', 'manual')
  return foreign.length > 0 || kind !== 'manual'
}
