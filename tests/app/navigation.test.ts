// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { followHash, go, goBack, route } from '../../app/navigation.ts'

const back = vi.spyOn(history, 'back').mockImplementation(() => {})

/** The browser tells of a fragment after the script that set it. */
const told = (hash: string): void => {
  history.replaceState(null, '', hash)
  dispatchEvent(new Event('hashchange'))
}

beforeEach(() => {
  back.mockClear()
  const end = new AbortController()
  followHash(() => {}, end.signal)
  return () => end.abort()
})

test('a view is on screen before the browser tells of its fragment', () => {
  go({ view: 'topic', topic: 'balance' })
  expect(route.value).toEqual({ view: 'topic', topic: 'balance' })
})

test('two quick presses go back once', () => {
  go({ view: 'operators' })
  go({ view: 'operator', operator: 'mts' })
  goBack()
  goBack()
  expect(back).toHaveBeenCalledTimes(1)
  told('#/operators')
  expect(route.value).toEqual({ view: 'operators' })
  goBack()
  expect(back).toHaveBeenCalledTimes(2)
})

test('a fragment that says what is shown already changes nothing', () => {
  go({ view: 'ways' })
  const shown = route.value
  told('#/ways')
  expect(route.value).toBe(shown)
})
