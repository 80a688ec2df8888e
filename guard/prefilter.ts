import type { ParsedHost } from './host.ts'
import { BRAND_WORDS } from './lexicon/brand-words.ts'
import { mayResemble } from './resemblance.ts'

/** Any brand word, anywhere; cheaper than looking label by label. */
const ANY_WORD = new RegExp(
  BRAND_WORDS.map(({ word }) => word)
    .concat('rnts')
    .join('|'),
)

/**
 * True where no technique can find anything: a plain ASCII host without a brand word, even across dots and
 * hyphens, and without a token that may be a slip of a long one. Nearly every host ends here, so it must be cheap.
 */
export function looksOrdinary(host: ParsedHost): boolean {
  const { ascii } = host
  if (host.userinfo !== '' || ascii.indexOf('xn--') >= 0) return false
  if (ANY_WORD.test(ascii)) return false
  if (ANY_WORD.test(host.path) && host.path !== '/') return false
  if (/[-.].*[-.]/.test(ascii) && ANY_WORD.test(ascii.replace(/[-.]/g, ''))) return false
  return !ascii.split(/[-.]/).some(mayResemble)
}
