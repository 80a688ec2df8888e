import { ICANN, PRIVATE, SECOND_LEVEL } from './public-suffix.generated.ts'

/** A host cut at its public suffix. */
export interface SuffixSplit {
  suffix: string
  /** True for a suffix run by a host (`github.io`) and not by a registry. */
  private: boolean
  /** The suffix and one label before it; null where there is none. */
  registrable: string | null
}

/** How `parseHost` finds the public suffix; tests put the whole list here. */
export type SplitSuffix = (labels: readonly string[]) => SuffixSplit

const icann: ReadonlySet<string> = new Set(ICANN.split(' '))
const privately: ReadonlySet<string> = new Set(PRIVATE.split(' '))

/** Second-level label → the two-letter zones named for it, glued, and whether they have it or lack it. */
const secondLevels: ReadonlyMap<string, { zones: string; have: boolean }> = new Map(
  SECOND_LEVEL.split(' ').map((entry) => {
    const [head = '', zones = ''] = entry.split(':')
    return [head.slice(1), { zones, have: head[0] === '+' }]
  }),
)

/** Whether `second.zone` is a suffix by class, as `com.ua` and `co.uk` are. */
function isSecondLevel(second: string, zone: string): boolean {
  const rule = zone.length === 2 ? secondLevels.get(second) : undefined
  if (!rule) return false
  for (let at = 0; at < rule.zones.length; at += 2) {
    if (rule.zones.slice(at, at + 2) === zone) return rule.have
  }
  return !rule.have
}

/**
 * The public suffix of a host's labels by the subset of the Public Suffix List that the gate carries:
 * class labels below country zones, the operators' zones, free hosting and dynamic DNS. Any other host gets its
 * last label, the list's own default rule. `tests/guard/public-suffix.test.ts` holds it equal to the whole list.
 */
export function splitSuffix(labels: readonly string[]): SuffixSplit {
  const count = labels.length
  const zone = labels[count - 1] ?? ''
  for (const length of [3, 2]) {
    if (count < length) continue
    const suffix = labels.slice(count - length).join('.')
    if (privately.has(suffix)) return cut(labels, length, true)
    const second = labels[count - 2] ?? ''
    if (icann.has(suffix) || (length === 2 && isSecondLevel(second, zone))) {
      return cut(labels, length, false)
    }
  }
  return cut(labels, 1, false)
}

function cut(labels: readonly string[], length: number, byHost: boolean): SuffixSplit {
  const before = labels[labels.length - length - 1]
  const suffix = labels.slice(labels.length - length).join('.')
  return { suffix, private: byHost, registrable: before ? `${before}.${suffix}` : null }
}
