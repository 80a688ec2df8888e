const tails = new Map<unknown, Promise<unknown>>()

/** Runs the tasks of one key one by one, in the order given, even if one fails. Settles as `task` does. */
export function serial<Result>(key: unknown, task: () => Promise<Result>): Promise<Result> {
  const run = (tails.get(key) ?? Promise.resolve()).then(task, task)
  const tail = run.catch(() => undefined)
  tails.set(key, tail)
  tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key)
  })
  return run
}
