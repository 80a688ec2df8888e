/** A stretch of a text, in UTF-16 units: from the first, up to but not with the second. */
export type Span = readonly [from: number, to: number]

interface HighlightProps {
  text: string
  spans: readonly Span[]
}

/** A text with the matched stretches marked. Spans come in order and do not overlap. */
export function Highlight({ text, spans }: HighlightProps) {
  const pieces = []
  let end = 0
  for (const [from, to] of spans) {
    if (from > end) pieces.push(text.slice(end, from))
    pieces.push(<mark key={from}>{text.slice(from, to)}</mark>)
    end = to
  }
  pieces.push(text.slice(end))
  return <>{pieces}</>
}
