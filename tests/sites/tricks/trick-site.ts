import type { Operator } from '../../../guard/operator.ts'

/** An imitation that hides, in one way, what it is or what it asks for. */
export interface TrickSite {
  id: string
  host: string
  operator: Operator
  /** The page at `/`, and others by their path. */
  pages: Readonly<Record<string, string>>
  /** Pressed, in this order. */
  presses: readonly string[]
  /** Before the last of them is pressed, the page does something for so many ms. */
  pause: number
  /** The frame that what is pressed last stands in. */
  frame?: string
  /** Whether digits are typed in the end. */
  types: boolean
  /** `warned`: the least is a warning; `stopped`: nothing can be typed or pressed any more. */
  expected: 'stopped' | 'warned'
}

let count = 0

/** A row: `id` begins with the trick's name. Its host is nobody's, and nothing to do with any operator. */
export const trick = (
  id: string,
  operator: Operator,
  page: string,
  more: Partial<Omit<TrickSite, 'id' | 'operator'>> = {},
): TrickSite => ({
  id,
  host: `${['vetka', 'kamysh', 'prolesok', 'ozerko', 'tropinka'][count % 5]}-${++count}.ru`,
  operator,
  presses: ['#a'],
  pause: 0,
  types: true,
  expected: 'stopped',
  ...more,
  pages: { '/': page, ...more.pages },
})
