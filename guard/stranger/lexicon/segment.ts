import { isServiceWord, LONGEST_SERVICE_WORD } from './service-words.ts'

/**
 * Cuts text without separators into service words ("payoperationusers" → pay, operation, users), digits skipped.
 * Null where anything is left over; an empty text gives no words.
 */
export function segment(text: string): string[] | null {
  /** best[i]: the fewest words that cover text up to i. */
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= text.length; end++) {
    if (/\d/.test(text[end - 1] ?? '')) best[end] = best[end - 1]
    for (let start = Math.max(0, end - LONGEST_SERVICE_WORD); start < end; start++) {
      const before = best[start]
      const word = text.slice(start, end)
      if (before && before.length < (best[end]?.length ?? Infinity) - 1 && isServiceWord(word)) {
        best[end] = [...before, word]
      }
    }
  }
  return best[text.length] ?? null
}
