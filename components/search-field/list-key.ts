/** What a key pressed in the search field does to the list below it. */
export type ListMove =
  | { kind: 'move'; to: number }
  | { kind: 'open' }
  | { kind: 'clear' }
  | { kind: 'back' }

interface ListState {
  /** The number of the selected row, or -1. */
  selected: number
  count: number
  query: string
}

/**
 * The keyboard model of the search: ↑ and ↓ move and stop at the ends, Enter opens the selected row, Esc clears the
 * query and then goes back. Every other key, Home and End included, belongs to the text. Returns null to leave the key
 * alone.
 */
export function listMove(key: string, { selected, count, query }: ListState): ListMove | null {
  if (key === 'ArrowDown' && count > 0)
    return { kind: 'move', to: Math.min(selected + 1, count - 1) }
  if (key === 'ArrowUp' && count > 0) return { kind: 'move', to: Math.max(selected - 1, 0) }
  if (key === 'Enter' && selected >= 0) return { kind: 'open' }
  if (key === 'Escape') return { kind: query === '' ? 'back' : 'clear' }
  return null
}
