/** The longest string and the longest list that a page fact may hold (see PageFacts). */
const TEXT_LENGTH = 200
const LIST_LENGTH = 40

/** A list within the bounds of PageFacts: trimmed and cut strings, no repetition, a limited number. */
export interface FactList {
  /** `isSeen` is asked only if the text is kept: what nobody sees takes no place of what people see. */
  add(text: string | null | undefined, isSeen?: () => boolean): void
  /** Whether as many seen texts are kept as there is room for. */
  full(): boolean
  list(): string[]
  /** Those of the list that nobody sees. */
  unseen(): string[]
}

/** Creates an empty list. */
export function factList(): FactList {
  const seen = new Set<string>()
  const unseen = new Set<string>()
  const hidden = (): string[] =>
    [...unseen].filter((text) => !seen.has(text)).slice(0, LIST_LENGTH - seen.size)
  return {
    add(text, isSeen = () => true) {
      const short = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, TEXT_LENGTH)
      if (short === '' || seen.size >= LIST_LENGTH || seen.has(short)) return
      if (isSeen()) seen.add(short)
      else if (unseen.size < LIST_LENGTH) unseen.add(short)
    },
    full: () => seen.size >= LIST_LENGTH,
    list: () => [...seen, ...hidden()],
    unseen: hidden,
  }
}
