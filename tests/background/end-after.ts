import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** Lets so many reads and writes of the storage come back, then none, as when the worker is gone. */
export function endAfter(steps: number): void {
  const { local } = fakeBrowser.storage
  const { get, set } = local
  let left = steps
  const orEnd =
    <Given, Result>(act: (given: Given) => Promise<Result>) =>
    async (given: Given): Promise<Result> => {
      if (left <= 0) throw new Error('the worker has ended')
      left -= 1
      return act(given)
    }
  vi.spyOn(local, 'get').mockImplementation(orEnd(get.bind(local)) as never)
  vi.spyOn(local, 'set').mockImplementation(orEnd(set.bind(local)) as never)
}
