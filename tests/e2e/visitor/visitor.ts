import type { TabReport } from '../../../platform/messages.ts'
import type { SiteServer } from '../../sites/server.ts'

/** A field of the page, or of a frame in it. */
export interface Target {
  selector: string
  frame?: string | undefined
}

/** One page that is visited by hand: with the mouse and the keyboard, whatever lies over it. */
export interface Visit {
  /** Waits until a field is there. */
  awaits(target: Target): Promise<void>
  /** Presses where something stands, whatever lies over it. */
  tap(target: Target): Promise<void>
  /** Types blindly, as people do: into whatever has the focus. */
  type(): Promise<void>
  /** The whole document as the page can see it: every element, its attributes, and the style sheets adopted. */
  outline(): Promise<string>
  valueOf(selector: string): Promise<string>
  report(): Promise<TabReport>
  badge(): Promise<string>
}

/** A browser with the extension in it and somebody who visits pages: the same cases are run in every browser. */
export interface Visitor {
  server: SiteServer
  /** Visits a page for as long as `act` runs; resolves to what that resolves to. Visits may be made at the same time. */
  visit<Result>(url: string, act: (visit: Visit) => Promise<Result>): Promise<Result>
}

/** Runs in the page: what `Visit.outline` answers. */
export const outlineOfPage = (): string =>
  `${document.childNodes.length} ${document.adoptedStyleSheets.length} ${document.documentElement.outerHTML}`
