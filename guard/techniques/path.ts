import { BRAND_WORDS } from '../lexicon/brand-words.ts'
import type { Finding } from '../strength.ts'
import type { Technique } from './technique.ts'

/**
 * The brand as a part of the path. News, forums and shops have it too, so it is weak, except where the host is a
 * bare IP address or free hosting: there the path is all the name a page has.
 */
export const path: Technique = {
  name: 'path',
  find: ({ host, zone }) => {
    const segments = host.path.toLowerCase().split(/[/?#&=]/)
    const brand = BRAND_WORDS.find(
      ({ word, domain, weight }) =>
        weight !== 'faint' && (segments.indexOf(word) >= 0 || segments.indexOf(domain) >= 0),
    )
    if (!brand) return []
    const finding: Finding = {
      strength: host.ip !== null || zone === 'hosting' ? 'medium' : 'weak',
      operator: brand.operator,
      imitates: brand.domain,
      reason: {
        code: 'brand-in-path',
        brand: brand.domain,
        registrable: host.registrable ?? host.ascii,
      },
    }
    return [finding]
  },
}
