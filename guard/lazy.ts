/** Makes a value when it is first wanted: the gate runs on every page, and nearly all of them want none. */
export function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
