import type { ComponentChild } from 'preact'
import type { TextRange } from '../../guide/search/highlighter.ts'

/**
 * A text with the matched stretches marked: `ranges`, in order and never overlapping. Children and no component, since
 * rows of them are drawn at every key, and each component costs more than its few pieces.
 */
export function highlight(text: string, ranges: readonly TextRange[]): ComponentChild[] {
  const pieces: ComponentChild[] = []
  let at = 0
  for (const [order, { start, end }] of ranges.entries()) {
    if (start > at) pieces.push(text.slice(at, start))
    // By its order, not its place: the same mark takes the next words.
    pieces.push(<mark key={order}>{text.slice(start, end)}</mark>)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces
}
