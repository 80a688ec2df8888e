import type { TextPart } from '../../guide/text-parts.ts'

/** A part of a text with the punctuation that must stay on its line. */
export interface JoinedPart {
  part: TextPart
  before: string
  after: string
}

const OPENING = /[([{（［《“‘«„]+$/u
const CLOSING = /^[\])}）］》”’»，。、；：！？,.;:!?…]+/u

/** Moves brackets, commas and full stops to the code beside them, so that no line begins with a lone "。". */
export function joinParts(parts: readonly TextPart[]): JoinedPart[] {
  const joined = parts.map((part): JoinedPart => ({ part: { ...part }, before: '', after: '' }))
  joined.forEach((one, at) => {
    if (one.part.kind !== 'ussd' && one.part.kind !== 'phone') return
    const [previous, next] = [joined[at - 1]?.part, joined[at + 1]?.part]
    if (previous?.kind === 'text') {
      one.before = OPENING.exec(previous.text)?.[0] ?? ''
      previous.text = previous.text.slice(0, previous.text.length - one.before.length)
    }
    if (next?.kind === 'text') {
      one.after = CLOSING.exec(next.text)?.[0] ?? ''
      next.text = next.text.slice(one.after.length)
    }
  })
  return joined
}
