import { beforeEach } from 'vitest'

/**
 * Resets before every test. Tests that run at the same time share one reset, before the first of them: one of its own
 * would take the others' tabs away.
 */
export function resetBeforeEach(reset: () => Promise<void>): void {
  let shared: Promise<void> | null = null
  beforeEach(async ({ task }) => {
    if (task.concurrent !== true) shared = null
    const done = shared ?? reset()
    if (task.concurrent === true) shared = done
    await done
  })
}
