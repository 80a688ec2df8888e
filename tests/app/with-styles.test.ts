// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { withStyles } from '../../app/with-styles.ts'

// The test tells what became of a sheet: happy-dom does not take for one what has no `rel`.
vi.spyOn(HTMLLinkElement.prototype, 'rel', 'set').mockReturnValue()

/** Where the links of the page lead, in their order. */
const addresses = () =>
  [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))

/** What the browser says of the sheet at an address. */
const tell = (event: 'load' | 'error', address: string) =>
  document.querySelector(`link[href="${address}"]`)?.dispatchEvent(new Event(event))

const soon = () => new Promise((resolve) => setImmediate(resolve))

afterEach(() => {
  document.body.replaceChildren()
})

/** A page as the popup's is: its own sheet stands at the end of its body. */
function page() {
  const link = document.createElement('link')
  link.setAttribute('href', '/first.css')
  document.body.append(link)
}

test('code is given when the last of its sheets applies, which stand behind the page’s own, in order', async () => {
  page()
  const given: string[] = []
  const coming = withStyles(Promise.resolve('view'), 'parts own').then((view) => given.push(view))
  expect(addresses()).toEqual(['/first.css', '/assets/parts.css', '/assets/own.css'])
  tell('load', '/assets/own.css')
  await soon()
  expect(given).toEqual([])
  tell('load', '/assets/parts.css')
  await coming
  expect(given).toEqual(['view'])
})

test('a sheet is loaded once, however many views share it; code without sheets comes at once', async () => {
  page()
  const views = [1, 2].map((view) => withStyles(Promise.resolve(view), 'shared'))
  expect(addresses()).toEqual(['/first.css', '/assets/shared.css'])
  tell('load', '/assets/shared.css')
  expect(await Promise.all(views)).toEqual([1, 2])
  expect(await withStyles(Promise.resolve(3), 'shared')).toBe(3)
  expect(await withStyles(Promise.resolve(4), '')).toBe(4)
  expect(addresses()).toEqual(['/first.css', '/assets/shared.css'])
})

test('a sheet that cannot be loaded fails the view', async () => {
  page()
  const view = withStyles(Promise.resolve('view'), 'missing')
  tell('error', '/assets/missing.css')
  await expect(view).rejects.toThrow('/assets/missing.css')
})
