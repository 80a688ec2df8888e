import type { Mention } from './find-ideas.ts'

/** Where in the message, in UTF-16 units of the folded text, a pattern was found. */
export interface Stretch {
  start: number
  end: number
}

/**
 * Returns the shortest stretch that holds a mention of every group, or null if none is within `within` half words. One
 * mention may count for two groups only if it stands in both: a word that says two things.
 */
export function closest(groups: readonly (readonly Mention[])[], within: number): Stretch | null {
  const all = groups
    .flatMap((mentions, group) => mentions.map((mention) => ({ mention, group })))
    .sort((a, b) => a.mention.at - b.mention.at)
  const held = groups.map(() => 0)
  let missing = groups.length
  let from = 0
  let best: Stretch | null = null
  let shortest = within + 1
  for (const [to, { mention, group }] of all.entries()) {
    if (held[group] === 0) missing -= 1
    held[group] = (held[group] ?? 0) + 1
    while (missing === 0) {
      const first = all[from]
      if (first === undefined) break
      const length = mention.at - first.mention.at
      if (length < shortest) {
        shortest = length
        best = stretchOf(all.slice(from, to + 1).map((one) => one.mention))
      }
      held[first.group] = (held[first.group] ?? 0) - 1
      if (held[first.group] === 0) missing += 1
      from += 1
    }
  }
  return best
}

const stretchOf = (mentions: readonly Mention[]): Stretch => ({
  start: Math.min(...mentions.map(({ start }) => start)),
  end: Math.max(...mentions.map(({ end }) => end)),
})
