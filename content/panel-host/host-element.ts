import { markOurs } from '../dom/marks.ts'
import { element } from '../panel/view/element.ts'

/** A tag name no page can have styled, defined or searched for: letters, and the hyphen a custom element's has. */
function randomTag(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(14))]
  return String.fromCharCode(...bytes.map((byte, at) => (at === 6 ? 45 : 97 + (byte % 26))))
}

/** The host and its closed shadow root. */
export interface HostElement {
  host: HTMLElement
  root: ShadowRoot
}

/**
 * Makes a detached host: random tag, manual popover, closed shadow root, styles adopted (a `<style>` would
 * fall to the page's CSP in Firefox).
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

/** Removes every attribute the page hung on the host; returns whether there was any. */
export function stripForeignAttributes(host: HTMLElement): boolean {
  const foreign = host.getAttributeNames().filter((name) => name !== 'style' && name !== 'popover')
  for (const name of foreign) host.removeAttribute(name)
  const kind = host.getAttribute('popover')
  if (kind !== 'manual') host.setAttribute('popover', 'manual')
  return foreign.length > 0 || kind !== 'manual'
}
