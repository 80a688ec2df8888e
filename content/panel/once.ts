/** Key of our mark in the world of our scripts: unlike a name, a symbol can't be taken by an element's id. */
const MARK = Symbol.for('topup-guard-panel')

/** True the first time it is called in a document, however often the script is run there. */
export function once(): boolean {
  const world = globalThis as { [MARK]?: true }
  if (world[MARK]) return false
  world[MARK] = true
  return true
}
