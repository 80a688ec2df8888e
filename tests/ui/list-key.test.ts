import { describe, expect, test } from 'vitest'
import { listMove } from '../../components/search-field/list-key.ts'

const list = { selected: 1, count: 3, query: 'баланс' }

describe('keys in the search field', () => {
  test.each([
    ['↓ selects the next row', 'ArrowDown', list, { kind: 'move', to: 2 }],
    ['↓ stops at the last row', 'ArrowDown', { ...list, selected: 2 }, { kind: 'move', to: 2 }],
    ['↑ selects the row before', 'ArrowUp', list, { kind: 'move', to: 0 }],
    ['↑ stops at the first row', 'ArrowUp', { ...list, selected: 0 }, { kind: 'move', to: 0 }],
    ['Enter opens the selected row', 'Enter', list, { kind: 'open' }],
    ['Esc clears a query first', 'Escape', list, { kind: 'clear' }],
    ['Esc with no query goes back', 'Escape', { ...list, query: '' }, { kind: 'back' }],
  ] as const)('%s', (_fact, key, state, move) => {
    expect(listMove(key, state)).toEqual(move)
  })

  test.each(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'a', ' ', 'Tab', 'PageDown'])(
    '%s stays with the text',
    (key) => {
      expect(listMove(key, list)).toBeNull()
    },
  )

  test.each(['ArrowDown', 'ArrowUp', 'Enter'])('%s does nothing in an empty list', (key) => {
    expect(listMove(key, { selected: -1, count: 0, query: 'щщщ' })).toBeNull()
  })
})
