import { wait } from './person.ts'

/** How long a busy machine may take to show what must come. */
const PATIENCE_MS = 15_000

/** Waits until something holds; goes on after a while all the same, for the test to tell what holds instead. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await holds()) && Date.now() < end; ) await wait(50)
}
