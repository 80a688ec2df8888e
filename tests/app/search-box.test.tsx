// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { focusSearch, SearchBox } from '../../app/search/search-box.tsx'
import { query } from '../../app/search/search-state.ts'
import { speak } from '../../locales/current.ts'

beforeAll(() => speak('en'))

afterEach(() => {
  render(null, document.body)
})

/** As the guide opens: the field has the focus as soon as it is in the page. */
function openField(): void {
  render(<SearchBox />, document.body)
  focusSearch(document.body)
}

test('the field has the focus as soon as the guide stands, so that no typed letter is lost', () => {
  openField()
  expect(document.activeElement?.getAttribute('role')).toBe('combobox')
})

test('a letter pressed elsewhere brings the focus to the field', async () => {
  openField()
  const field = document.activeElement as HTMLInputElement
  field.blur()
  const press = (): Element | null => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'b' }))
    return document.activeElement
  }
  // Keys are heard once the page was drawn.
  await expect.poll(press).toBe(field)
  expect(query.value).toBe('')
})
