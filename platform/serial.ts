const tails = new Map<unknown, Promise<unknown>>()

/** Runs tasks of one key one after another, in the order they were given. A task that fails does not stop the next. */
export function serial<Result>(key: unknown, task: () => Promise<Result>): Promise<Result> {
  const run = (tails.get(key) ?? Promise.resolve()).then(task, task)
  const tail = run.catch(() => undefined)
  tails.set(key, tail)
  tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key)
  })
  return run
}
