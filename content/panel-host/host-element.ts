import { markOurs } from '../dom/ours.ts'

const HTML = 'http://www.w3.org/1999/xhtml'

/** A tag name no page can have styled, defined or searched for. */
function randomTag(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(14))].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  )
  return `${letters.slice(0, 6).join('')}-${letters.slice(6).join('')}`
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
export function createHostElement(document: Document, styles: string): HostElement {
  const host = document.createElementNS(HTML, randomTag()) as HTMLElement
  markOurs(host)
  host.setAttribute('popover', 'manual')
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
