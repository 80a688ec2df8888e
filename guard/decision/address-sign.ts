import { brandWords, LONG } from '../stranger/lexicon/brand-words.ts'
import type { Reason, Verdict } from '../verdict/verdict.ts'

/**
 * Whether an address that is no warning by itself has enough of an operator's to warn once the page asks for a phone
 * number and a card. Signs of any name: a slip, a cut or foreign letters in it, a word beside it, a page on a host that
 * anyone can use. The mere name is a sign only if it is long: MTS and Yota are the names of honest firms all over the
 * world. A label that is no valid IDNA is a sign whoever is meant.
 */
export const bearsSign = ({ reasons }: Verdict): boolean => reasons.some(isSign)

const hasLongName = (brand: string): boolean =>
  brandWords().some(({ domain, weight }) => domain === brand && weight === LONG)

function isSign(reason: Reason): boolean {
  switch (reason.code) {
    case 'invalid-label':
    case 'typosquat':
    case 'hyphenation':
    case 'homograph':
    case 'mixed-script':
    case 'combosquat':
    case 'russian-beside':
    case 'brand-on-shared-host':
      return true
    case 'chinese-beside':
    case 'brand-like':
    case 'transliteration':
    case 'wrong-layout':
    case 'foreign-tld':
    case 'brand-in-subdomain':
      return hasLongName(reason.brand)
    default:
      return false
  }
}
