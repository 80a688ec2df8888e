import type { PanelPlace } from './host-style.ts'

/** What the page did to the panel. */
export type Tampering =
  | 'removed'
  | 'moved'
  | 'attributes'
  | 'style'
  | 'hidden'
  | 'page-style'
  | 'covered'
  | 'frozen'
  | 'fullscreen'

/** What a panel's host is given. */
export interface PanelHostOptions {
  document: Document
  styles: string
  /** Fills a new root with the panel. Returns the box whose visibility counts. Called again at each rebuild. */
  build(root: ShadowRoot): HTMLElement
  /** Called whenever the box has been built, shown again or filled again. */
  shown(box: HTMLElement): void
  /** Returns the panel's place now, given its box. */
  place(box: HTMLElement): PanelPlace
  /** Whether the panel warns of danger: then full screen is left. */
  urgent: boolean
  /** Whether our extension is still there: without it the panel removes itself. */
  alive(): boolean
  /** A press, a click or a touch inside the panel, which the page does not get. `target` is what it hit. */
  inside(event: Event, target: Element | null): void
  /** The person pressed Escape. If the focus is not in the panel (`inside`), the page gets the key as well. */
  onEscape(inside: boolean): void
  /** The page removed the panel, and perhaps all our listeners with it (`document.open`). */
  onRebuilt(): void
  /** The page works against the panel, again and again. */
  onTampering(what: Tampering): void
  /** The page has hidden the panel too often to be repaired: the panel has been removed. */
  onSpent(): void
}
