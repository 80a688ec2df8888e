import type { Stage, StageOptions } from './panel/stage-options.ts'

/** What the gate, the judge, the panel and its stage share, in the isolated world of our scripts, which page scripts cannot read. */
export interface SharedWorld {
  /** Stops the document if its address is a lookalike's. The judge sets it. */
  judge?: () => void
  /**
   * Set by the gate: the guard is not switched off for this host. When the gate asked for a look (`performance.now()`),
   * or 0 before that.
   */
  since?: number
  /** Elements of ours in the page. */
  ours?: WeakSet<Element>
  /** What shows the panel, once its script is there. */
  stage?: (options: StageOptions) => Stage
}

/** A registered symbol: unlike a name, it can't be taken by an element's id. */
const KEY = Symbol.for('guard')

/** Returns what the scripts share. The browser may run either of them first. */
export function sharedWorld(): SharedWorld {
  const world = globalThis as { [KEY]?: SharedWorld }
  world[KEY] ??= {}
  return world[KEY]
}
