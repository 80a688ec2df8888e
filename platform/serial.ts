type Task = () => Promise<unknown>

/** The tasks of one key that wait for the one that runs. */
interface Lane {
  waiting: Task[]
  /** The task that runs when no other waits. */
  last: Task | null
}

const lanes = new Map<unknown, Lane>()

async function run(key: unknown, lane: Lane): Promise<void> {
  for (;;) {
    const task = lane.waiting.shift() ?? lane.last
    if (!task) break
    if (task === lane.last) lane.last = null
    await task().catch(() => undefined)
  }
  lanes.delete(key)
}

function laneOf(key: unknown): Lane {
  const known = lanes.get(key)
  if (known) return known
  const lane: Lane = { waiting: [], last: null }
  lanes.set(key, lane)
  // Not at once: the caller has not put its task in yet.
  queueMicrotask(() => void run(key, lane))
  return lane
}

/** Runs the tasks of one key one by one, in the order given, even if one fails. Settles as `task` does. */
export function serial<Result>(key: unknown, task: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    laneOf(key).waiting.push(() => task().then(resolve, reject))
  })
}

/**
 * Runs a task when no `serial` task of its key waits. Of several that wait only the latest runs: what happens many times
 * a second can't keep answers waiting.
 */
export function serialLatest(key: unknown, task: () => Promise<void>): void {
  laneOf(key).last = task
}
