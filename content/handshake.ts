/** What the gate and the judge leave each other, in the world of our scripts where no page script can look. */
interface Handshake {
  /** Stops the document if its address is a lookalike's. The judge leaves it where it was brought in. */
  judge?: () => void
  /** The gate has been here: it is not switched off for this host. */
  armed?: true
}

/** A registered symbol: unlike a name, it can't be taken by an element's id. */
const KEY = Symbol.for('topup-guard')

/** The two scripts' common ground; the browser does not promise which of them it runs first. */
export function handshake(): Handshake {
  const world = globalThis as { [KEY]?: Handshake }
  world[KEY] ??= {}
  return world[KEY]
}
