import { isServiceWord, LONGEST_SERVICE_WORD } from './service-words.ts'

/**
 * Cuts text without separators into service words ("payoperationusers" → pay, operation, users), digits skipped.
 * Null where anything is left over; an empty text gives no words.
 */
export function segment(text: string): string[] | null {
  /** best[i]: words that cover text up to i, the fewest found. */
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= text.length; end++) {
    const last = text.charCodeAt(end - 1)
    if (last >= 48 && last <= 57) best[end] = best[end - 1]
    for (let start = Math.max(0, end - LONGEST_SERVICE_WORD); start < end; start++) {
      const before = best[start]
      const word = text.slice(start, end)
      if (before && isServiceWord(word) && before.length + 1 < (best[end]?.length ?? Infinity)) {
        best[end] = [...before, word]
      }
    }
  }
  return best[text.length] ?? null
}
