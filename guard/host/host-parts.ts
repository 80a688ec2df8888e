import { type SplitSuffix, splitSuffix } from './public-suffix.ts'
import { decodeLabel } from './punycode.ts'

/** A host taken apart into labels, public suffix and registrable domain. */
export interface HostParts {
  /** Labels of the ASCII form, left to right. */
  labels: readonly string[]
  /** The host with `xn--` labels decoded. */
  unicode: string
  suffix: string
  /** True for a suffix run by a host (`github.io`) and not by a registry. */
  privateSuffix: boolean
  /** The suffix and one label before it; null where the host is itself a suffix. */
  registrable: string | null
}

/**
 * Takes an ASCII host apart. `split` is the judge's part of the Public Suffix List unless another is given
 * (`fullSuffix` has all of it).
 */
export function partsOf(ascii: string, split: SplitSuffix = splitSuffix): HostParts {
  const labels = ascii.split('.')
  const { length, byHost } = split(labels)
  const suffix = labels.slice(labels.length - length).join('.')
  const before = labels[labels.length - length - 1]
  return {
    labels,
    unicode: labels.map(decodeLabel).join('.'),
    suffix,
    privateSuffix: byHost,
    registrable: before ? `${before}.${suffix}` : null,
  }
}
