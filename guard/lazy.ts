/** Returns a function that makes the value on its first call and keeps it: most addresses need none of them. */
export function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
