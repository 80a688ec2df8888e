import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from '../../components/when-quiet/when-quiet.ts'

const act = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  act.mockReset()
})

afterEach(() => {
  vi.useRealTimers()
})

test('is done once, so long after the last asking', () => {
  const ask = whenQuiet(act)
  for (let key = 0; key < 10; key += 1) {
    ask(100)
    vi.advanceTimersByTime(60)
  }
  vi.advanceTimersByTime(39)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledTimes(1)
})

test('what is asked for sooner does not wait for what was asked for before', () => {
  const ask = whenQuiet(act)
  ask(600)
  ask(0)
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledTimes(1)
})

test('is done again when it is asked for again', () => {
  const ask = whenQuiet(act)
  ask(100)
  vi.advanceTimersByTime(100)
  ask(100)
  vi.advanceTimersByTime(100)
  expect(act).toHaveBeenCalledTimes(2)
})

test('many askings take one timer', () => {
  const ask = whenQuiet(act)
  for (let key = 0; key < 10; key += 1) ask(100)
  expect(vi.getTimerCount()).toBe(1)
})
