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

test('is done once, that long after the last call', () => {
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

test('a call with a shorter wait does not wait for an earlier call', () => {
  const ask = whenQuiet(act)
  ask(600)
  ask(0)
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledTimes(1)
})

test('is done again after another call', () => {
  const ask = whenQuiet(act)
  ask(100)
  vi.advanceTimersByTime(100)
  ask(100)
  vi.advanceTimersByTime(100)
  expect(act).toHaveBeenCalledTimes(2)
})

test('many calls take one timer', () => {
  const ask = whenQuiet(act)
  for (let key = 0; key < 10; key += 1) ask(100)
  expect(vi.getTimerCount()).toBe(1)
})
