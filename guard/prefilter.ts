import type { ParsedHost } from './host.ts'
import { BRAND_WORDS } from './lexicon/brand-words.ts'
import { mayResemble } from './resemblance.ts'

/** Any brand word in Latin letters, and `mts` drawn with `rn`. */
const ANY_WORD = new RegExp(
  BRAND_WORDS.map(({ word }) => word)
    .filter((word) => word < '~')
    .concat('rnts')
    .join('|'),
)

/**
 * True where no technique can find anything: a plain ASCII host without a brand word, even across dots and
 * hyphens, and without a token that may be a slip of a long one. Nearly every host ends here, so it must be cheap.
 */
export function looksOrdinary({ ascii, userinfo, path }: ParsedHost): boolean {
  return !(
    userinfo !== '' ||
    ascii.indexOf('xn--') >= 0 ||
    mayResemble(ascii) ||
    ANY_WORD.test(ascii.replace(/[-.]/g, '')) ||
    (path !== '/' && ANY_WORD.test(path.toLowerCase()))
  )
}
