import { parse } from 'tldts'
import type { SuffixSplit } from '../../guard/host/public-suffix.ts'

/** The public suffix by the whole list (tldts); for everything but the judge, which could not carry it. */
export function fullSuffix(labels: readonly string[]): SuffixSplit {
  const { publicSuffix, isPrivate } = parse(labels.join('.'), {
    allowPrivateDomains: true,
    validateHostname: false,
  })
  return {
    length: publicSuffix ? publicSuffix.split('.').length : 1,
    byHost: isPrivate === true,
  }
}
