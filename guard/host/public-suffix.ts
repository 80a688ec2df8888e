import { lazy } from '../lazy.ts'
import { ICANN, PRIVATE, SECOND_LEVEL } from './public-suffix.generated.ts'

/** How many labels a host's public suffix has, and whether a hosting company runs it (`github.io`), not a registry. */
export interface SuffixSplit {
  length: number
  byHost: boolean
}

/** How a host's public suffix is found. */
export type SplitSuffix = (labels: readonly string[]) => SuffixSplit

/** The domains of groups divided by commas, each a zone and what stands below it: `io github webflow,app vercel`. */
export const ungrouped = (packed: string): (() => ReadonlySet<string>) =>
  lazy(
    () =>
      new Set(
        packed.split(',').flatMap((group) => {
          const [zone, ...labels] = group.split(' ')
          return labels.map((label) => `${label}.${zone}`)
        }),
      ),
  )

const icann = ungrouped(ICANN)
const privately = ungrouped(PRIVATE)

/**
 * Finds a host's public suffix by the subset of the Public Suffix List that the judge carries: class labels
 * below country zones (`com.ua`), the operators' zones, free hosting, dynamic DNS. Any other host gets its last
 * label, the list's own default rule. `tests/guard/public-suffix.test.ts` holds it equal to the whole list there.
 */
export function splitSuffix(labels: readonly string[]): SuffixSplit {
  for (const length of [3, 2]) {
    if (labels.length < length) continue
    const suffix = labels.slice(-length).join('.')
    if (privately().has(suffix)) return { length, byHost: true }
    if (icann().has(suffix) || SECOND_LEVEL.test(suffix)) return { length, byHost: false }
  }
  return { length: 1, byHost: false }
}
