/** Key of our mark in the world of our scripts; an own property, since elements with ids are inherited ones. */
const MARK = Symbol.for('topup-guard-panel')

/** True the first time it is called in a document, however often the script is run there. */
export function once(): boolean {
  if (Object.hasOwn(globalThis, MARK)) return false
  Object.defineProperty(globalThis, MARK, { value: true })
  return true
}
