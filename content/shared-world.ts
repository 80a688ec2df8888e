/** What the gate and the judge share, in the isolated world of our scripts, which page scripts cannot read. */
interface SharedWorld {
  /** Stops the document if its address is a lookalike's. The judge sets it. */
  judge?: () => void
  /** Set by the gate: the guard is not switched off for this host. */
  armed?: true
}

/** A registered symbol: unlike a name, it can't be taken by an element's id. */
const KEY = Symbol.for('topup-guard')

/** Returns what the two scripts share. The browser may run either of them first. */
export function sharedWorld(): SharedWorld {
  const world = globalThis as { [KEY]?: SharedWorld }
  world[KEY] ??= {}
  return world[KEY]
}
