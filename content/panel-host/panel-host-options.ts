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

/** What the host needs to know. */
export interface PanelHostOptions {
  document: Document
  styles: string
  /** Fills a new root with the panel; returns the box whose visibility counts. Called again at each rebuild. */
  build(root: ShadowRoot): HTMLElement
  /** Called whenever the box has come up anew: built, shown again, or filled again. */
  shown(box: HTMLElement): void
  /** Where to stand, given the box's size at the width the host has now. */
  place(box: HTMLElement): PanelPlace
  /** True for danger: full screen is left. */
  urgent: boolean
  /** Whether our extension is still there; a panel nobody stands behind leaves. */
  alive(): boolean
  /** Escape was pressed by the person; the page gets the key as well unless the focus is in the panel. */
  onEscape(): void
  /** The page threw the panel out, and perhaps every listener of ours with it (`document.open`). */
  onRebuilt(): void
  onTampering(what: Tampering): void
  /** The page hides the panel faster than it may be repaired; the panel is gone when this is called. */
  onSpent(): void
}
