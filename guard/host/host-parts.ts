import { readLabel } from './idna.ts'
import { type SplitSuffix, splitSuffix } from './public-suffix.ts'

/** A host split into labels, public suffix and registrable domain. */
export interface HostParts {
  /** Labels of the ASCII form, left to right. */
  labels: readonly string[]
  /** The host with `xn--` labels decoded as far as they are honest. */
  unicode: string
  suffix: string
  /** Whether a hosting company runs the suffix (`github.io`), not a registry. */
  privateSuffix: boolean
  /** The suffix and one label before it, or null if the host is itself a suffix. */
  registrable: string | null
}

/**
 * Splits an ASCII host into its parts. `split` finds the suffix: by the judge's part of the Public Suffix List unless
 * another is given (`fullSuffix` has all of it).
 */
export function partsOf(ascii: string, split: SplitSuffix = splitSuffix): HostParts {
  const labels = ascii.split('.')
  const { length, byHost } = split(labels)
  const suffix = labels.slice(labels.length - length).join('.')
  const before = labels[labels.length - length - 1]
  return {
    labels,
    unicode:
      ascii.indexOf('xn--') < 0 ? ascii : labels.map((label) => readLabel(label).shown).join('.'),
    suffix,
    privateSuffix: byHost,
    registrable: before ? `${before}.${suffix}` : null,
  }
}
