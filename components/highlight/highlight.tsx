import type { ComponentChild } from 'preact'
import type { TextRange } from '../../guide/search/highlighter.ts'

/**
 * A text with its matches marked. `ranges` are in order and never overlap. It returns children instead of being a
 * component: rows of them are drawn at every key, and each component costs more than its few pieces.
 */
export function highlight(text: string, ranges: readonly TextRange[]): ComponentChild[] {
  const pieces: ComponentChild[] = []
  let at = 0
  for (const [order, { start, end }] of ranges.entries()) {
    if (start > at) pieces.push(text.slice(at, start))
    // Keyed by order, not by place, so that the same mark element is reused for the next words.
    pieces.push(<mark key={order}>{text.slice(start, end)}</mark>)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces
}
