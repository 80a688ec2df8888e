// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { SearchBox } from '../../app/search/search-box.tsx'
import { query } from '../../app/search/search-state.ts'
import { speak } from '../../locales/current.ts'

beforeAll(() => speak('en'))

afterEach(() => {
  render(null, document.body)
})

test('the field has the focus as soon as it exists, so that no typed letter is lost', () => {
  render(<SearchBox />, document.body)
  expect(document.activeElement?.getAttribute('role')).toBe('combobox')
})

test('a letter pressed elsewhere brings the focus to the field', () => {
  render(<SearchBox />, document.body)
  const field = document.activeElement as HTMLInputElement
  field.blur()
  dispatchEvent(new KeyboardEvent('keydown', { key: 'b' }))
  expect(document.activeElement).toBe(field)
  expect(query.value).toBe('')
})
