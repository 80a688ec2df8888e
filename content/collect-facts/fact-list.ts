/** The longest string and the longest list that a page fact may hold (see PageFacts). */
const TEXT_LENGTH = 200
const LIST_LENGTH = 40

/** A list within the bounds of PageFacts: trimmed and cut strings, no repetition, a limited number. */
export interface FactList {
  add(text: string | null | undefined): void
  full(): boolean
  list(): string[]
}

/** Creates an empty list. */
export function factList(): FactList {
  const kept = new Set<string>()
  return {
    add(text) {
      const short = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, TEXT_LENGTH)
      if (short !== '' && kept.size < LIST_LENGTH) kept.add(short)
    },
    full: () => kept.size >= LIST_LENGTH,
    list: () => [...kept],
  }
}
