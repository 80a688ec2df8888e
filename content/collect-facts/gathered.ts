/** Longest string and list a page fact may hold (see PageFacts). */
const TEXT_LENGTH = 200
const LIST_LENGTH = 40

/** A list that keeps PageFacts' promises: trimmed, cut, without repetition, bounded. */
export interface Gathered {
  add(text: string | null | undefined): void
  full(): boolean
  list(): string[]
}

/** An empty list. */
export function gather(): Gathered {
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
