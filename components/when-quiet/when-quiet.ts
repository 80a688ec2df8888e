/**
 * Returns a function that schedules `act` in the given number of milliseconds. A later call replaces an earlier one.
 * One timer serves all calls: typing calls it at every key, and setting a timer costs more than reading the clock.
 */
export function whenQuiet(act: () => void): (afterMs: number) => void {
  let due = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = (): void => {
    const left = due - performance.now()
    timer = left > 0 ? setTimeout(rest, left) : undefined
    if (timer === undefined) act()
  }
  return (afterMs) => {
    const sooner = performance.now() + afterMs < due
    due = performance.now() + afterMs
    if (sooner) clearTimeout(timer)
    if (sooner || timer === undefined) timer = setTimeout(rest, afterMs)
  }
}
