import type { TextRange } from '../../guide/search/highlight.ts'

interface HighlightProps {
  text: string
  /** What to mark, in order and never overlapping. */
  ranges: readonly TextRange[]
}

/** A text with the matched stretches marked. */
export function Highlight({ text, ranges }: HighlightProps) {
  const pieces = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) pieces.push(text.slice(at, start))
    pieces.push(<mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  pieces.push(text.slice(at))
  return <>{pieces}</>
}
